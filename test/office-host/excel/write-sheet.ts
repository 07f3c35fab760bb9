import { strToU8 } from 'fflate';
import { areaAddress, cellAddress } from '../../../src/cells/address';
import { xmlAttribute, xmlText } from '../../../src/language/xml-text';
import {
  appendChild,
  elementXml,
  empty,
  ensureChild,
  removeChildren,
  setAttributes,
  type Attributes,
} from '../package/elements';
import { WHOLE_SHEET } from './address';
import { isUncalculated, type CellState } from './cell';
import { SPREADSHEET } from './new-workbook';
import { PLAIN_ROW, type ColumnState, type RowState, type SheetState } from './sheet-state';
import { WORKSHEET_ORDER } from './worksheet-order';

/**
 * The worksheet's part as it is saved, with its cells, rows, columns and merged areas. Rows are
 * text and never a tree: a tree of a million cells takes minutes and gigabytes.
 */
export function sheetBytes(sheet: SheetState): Uint8Array {
  const { file, part, root } = sheet;
  writeDimension(sheet);
  writeColumns(sheet);
  writeMerges(sheet);
  const data = ensureChild(root, 'sheetData', WORKSHEET_ORDER);
  empty(data);
  const tag = data.nodeName;
  const prefix = tag.slice(0, -'sheetData'.length);
  const rows = `<${tag}>${rowsXml(sheet, prefix)}</${tag}>`;
  const xml = file.text(part).replace(new RegExp(`<${tag}[^>]*/>`), () => rows);
  return strToU8(xml);
}

function rowsXml(sheet: SheetState, prefix: string): string {
  const filled = new Map(sheet.cells.sorted());
  const numbers = new Set([...filled.keys(), ...sheet.rows.keys()]);
  const rows: string[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const state = sheet.row(number);
    const cells = filled.get(number) ?? [];
    if (cells.length === 0 && state === PLAIN_ROW) continue;
    const content = cells.map(([column, cell]) =>
      cellXml(cellAddress(number, column), cell, prefix),
    );
    rows.push(`<${prefix}row${rowAttributes(number, state)}>${content.join('')}</${prefix}row>`);
  }
  return rows.join('');
}

function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : ` ${name}="${xmlAttribute(String(value))}"`))
    .join('');
}

function rowAttributes(number: number, state: RowState): string {
  const known = Object.fromEntries(
    [...(state.source?.attributes ?? [])]
      .filter(({ name }) => !name.startsWith('xmlns') && !name.includes(':'))
      .map(({ name, value }) => [name, value]),
  );
  return attributesXml({
    ...known,
    r: number + 1,
    spans: null,
    hidden: state.hidden ? 1 : null,
    ht: state.height,
    customHeight: state.height === null ? null : 1,
  });
}

/** A cell as XML; one that nobody wrote to keeps all that it had. */
function cellXml(r: string, cell: CellState, prefix: string): string {
  const s = cell.style === 0 ? null : cell.style;
  if (cell.source !== null) {
    setAttributes(cell.source, { r, s });
    return elementXml(cell.source).replaceAll(` xmlns="${SPREADSHEET}"`, '');
  }
  const element = (name: string, text: string): string =>
    `<${prefix}${name}>${text}</${prefix}${name}>`;
  const formula = cell.formula === null ? '' : element('f', xmlText(cell.formula.slice(1)));
  const { t, content } = valueXml(cell, element);
  return `<${prefix}c${attributesXml({ r, s, t })}>${formula}${content}</${prefix}c>`;
}

interface ValueXml {
  readonly t: string | null;
  readonly content: string;
}

/** Inline strings need no shared table: any spreadsheet program reads them. */
function valueXml(
  { value, formula }: CellState,
  element: (name: string, text: string) => string,
): ValueXml {
  if (value === null || isUncalculated(value)) return { t: null, content: '' };
  if (typeof value === 'number') return { t: null, content: element('v', String(value)) };
  if (typeof value === 'boolean') return { t: 'b', content: element('v', value ? '1' : '0') };
  if (typeof value === 'object') return { t: 'e', content: element('v', xmlText(value.error)) };
  if (formula !== null) return { t: 'str', content: element('v', xmlText(value)) };
  const text = element('t', xmlText(value)).replace('t>', 't xml:space="preserve">');
  return { t: 'inlineStr', content: element('is', text) };
}

function writeDimension(sheet: SheetState): void {
  const used = sheet.cells.used(WHOLE_SHEET, () => true);
  const ref = used === null ? 'A1' : areaAddress(used);
  setAttributes(ensureChild(sheet.root, 'dimension', WORKSHEET_ORDER), { ref });
}

function writeColumns(sheet: SheetState): void {
  removeChildren(sheet.root, 'cols');
  if (sheet.columns.size === 0) return;
  const list = ensureChild(sheet.root, 'cols', WORKSHEET_ORDER);
  const entries = [...sheet.columns].sort(([one], [other]) => one - other);
  for (const [first, last, state] of groups(entries)) {
    appendChild(list, 'col', {
      min: first + 1,
      max: last + 1,
      width: state.width ?? DEFAULT_WIDTH,
      style: state.style,
      hidden: state.hidden ? 1 : null,
      customWidth: state.width === null ? null : 1,
    });
  }
}

/** Characters, as files have them: 64 pixels, what Excel gives a column of a new sheet. */
export const DEFAULT_WIDTH = 64 / 7;

type Group = [first: number, last: number, state: ColumnState];

/** Neighbours that are alike in one entry: whole-column formats would be 16,384 else. */
function groups(entries: readonly (readonly [number, ColumnState])[]): Group[] {
  const found: Group[] = [];
  for (const [column, state] of entries) {
    const open = found.at(-1);
    if (open?.[1] === column - 1 && JSON.stringify(open[2]) === JSON.stringify(state)) {
      open[1] = column;
    } else found.push([column, column, state]);
  }
  return found;
}

function writeMerges(sheet: SheetState): void {
  removeChildren(sheet.root, 'mergeCells');
  if (sheet.merges.length === 0) return;
  const list = ensureChild(sheet.root, 'mergeCells', WORKSHEET_ORDER);
  for (const area of sheet.merges) appendChild(list, 'mergeCell', { ref: areaAddress(area) });
  setAttributes(list, { count: sheet.merges.length });
}
