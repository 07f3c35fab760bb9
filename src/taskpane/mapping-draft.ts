import type { KeptMapping, SheetArea } from '../hosts/workbook';
import type { MessageCode } from '../language/messages';
import { columnRange } from '../survey/fit';
import type { Shape } from '../survey/question';
import { MAPPED_SHAPES } from '../survey/read-options';
import type { MessageKey } from './messages';
import type { Survey, Unranked } from './store/pane-state';

export type MappedShape = KeptMapping['shape'];

/** Cells that are being chosen by hand: what stands in the fields of the form. */
export interface MappingDraft {
  readonly sheet: string;
  readonly shape: MappedShape;
  readonly columns: string;
  /** The row of the header as a person writes it; empty to have it looked for. */
  readonly header: string;
}

/** The fields in which something can be wrong. */
export type MappingField = 'sheet' | 'columns' | 'header';

/** The last row of a sheet of Excel, from 0. */
const LAST_ROW = 1_048_575;

/** The shape, if it is one that a person can choose. */
export function mappedShape(shape: Shape): MappedShape | null {
  return MAPPED_SHAPES.find((one) => one === shape) ?? null;
}

/** What to begin with: the cells that are chosen, else those that were found or come nearest. */
export function draftOf(read: Survey | Unranked): MappingDraft {
  const { choices, sheets } = read;
  const { sheet: chosen = sheets[0] ?? '', mapping } = choices;
  if (mapping !== undefined) {
    const { shape, columns, header } = mapping;
    return { sheet: chosen, shape, columns, header: header === undefined ? '' : String(header) };
  }
  const [found] = 'ranking' in read ? foundCells(read) : read.candidates;
  const shape = found === undefined ? null : mappedShape(found.shape);
  if (found === undefined || shape === null) {
    return { sheet: chosen, shape: 'list', columns: '', header: '' };
  }
  return { sheet: found.sheet, shape, columns: columnRange(found.columns), header: '' };
}

function foundCells({ ranking }: Survey) {
  return ranking.readings.flatMap(({ sheet, questions }) =>
    questions.map(({ shape, columns }) => ({ sheet, shape, columns })),
  );
}

/** The draft with the selected cells; whole columns and single rows say nothing of the header. */
export function draftWith(draft: MappingDraft, { sheet, area }: SheetArea): MappingDraft {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
  const hasHeader = firstRow < lastRow && lastRow < LAST_ROW;
  const header = hasHeader ? String(firstRow + 1) : '';
  return { ...draft, sheet, columns: columnRange(columns), header };
}

/** What is wrong with the fields before anything is read; `null` when nothing is. */
export function draftFault({
  columns,
  header,
}: MappingDraft): { readonly field: MappingField; readonly key: MessageKey } | null {
  if (columns.trim() === '') return { field: 'columns', key: 'columns-empty' };
  const isRow = header.trim() === '' || /^[1-9]\d{0,6}$/.test(header.trim());
  return isRow ? null : { field: 'header', key: 'header-row-wrong' };
}

/** The cells that a draft without a fault names. */
export function draftCells({ sheet, shape, columns, header }: MappingDraft): KeptMapping {
  const cells = { sheet, shape, columns: columns.trim() };
  return header.trim() === '' ? cells : { ...cells, header: Number(header) };
}

/** The field in which a problem with the cells can be mended. */
export function fieldOf(code: MessageCode): MappingField {
  if (code === 'no-such-sheet') return 'sheet';
  return code === 'mapping-no-table' ? 'header' : 'columns';
}
