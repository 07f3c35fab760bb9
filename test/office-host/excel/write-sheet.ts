import type { Element } from '@xmldom/xmldom';
import { areaAddress, cellAddress } from '../../../src/cells/address';
import { isCellError } from '../../../src/cells/sheet';
import { xmlCharacters } from '../../../src/language/xml-text';
import {
  appendChild,
  cloneElement,
  empty,
  ensureChild,
  removeChildren,
  setAttributes,
} from '../package/elements';
import { WHOLE_SHEET } from './address';
import { isUncalculated, type CellState } from './cell';
import { PLAIN_ROW, type ColumnState, type RowState, type SheetState } from './sheet-state';
import { WORKSHEET_ORDER } from './worksheet-order';

/** Writes cells, rows, columns and merged areas back into the worksheet's tree. */
export function writeSheet(sheet: SheetState): void {
  const { root } = sheet;
  writeDimension(sheet);
  writeColumns(sheet);
  writeMerges(sheet);
  const data = ensureChild(root, 'sheetData', WORKSHEET_ORDER);
  empty(data);
  const filled = new Map(sheet.cells.sorted());
  const numbers = new Set([...filled.keys(), ...sheet.rows.keys()]);
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const state = sheet.row(number);
    const cells = filled.get(number) ?? [];
    if (cells.length === 0 && state === PLAIN_ROW) continue;
    const row = startRow(data, number, state);
    for (const [column, cell] of cells) writeCell(row, cellAddress(number, column), cell);
  }
}

function startRow(data: Element, number: number, state: RowState): Element {
  const row = appendChild(data, 'row');
  for (const { name, value } of state.source?.attributes ?? []) row.setAttribute(name, value);
  return setAttributes(row, {
    r: number + 1,
    spans: null,
    hidden: state.hidden ? 1 : null,
    ht: state.height,
    customHeight: state.height === null ? null : 1,
  });
}

function writeCell(row: Element, address: string, cell: CellState): void {
  if (cell.source !== null) {
    const copy = cloneElement(cell.source);
    setAttributes(copy, { r: address, s: cell.style === 0 ? null : cell.style });
    row.appendChild(copy);
    return;
  }
  const element = appendChild(row, 'c', { r: address, s: cell.style === 0 ? null : cell.style });
  if (cell.formula !== null) appendChild(element, 'f', {}, cell.formula.slice(1));
  const { value } = cell;
  if (value === null || isUncalculated(value)) return;
  if (typeof value === 'string') writeText(element, value, cell.formula !== null);
  else if (typeof value === 'number') appendChild(element, 'v', {}, String(value));
  else if (typeof value === 'boolean') {
    appendChild(setAttributes(element, { t: 'b' }), 'v', {}, value ? '1' : '0');
  } else if (isCellError(value)) {
    appendChild(setAttributes(element, { t: 'e' }), 'v', {}, value.error);
  }
}

/** Inline strings need no shared table: any spreadsheet program reads them. */
function writeText(element: Element, value: string, isResult: boolean): void {
  const text = xmlCharacters(value);
  if (isResult) {
    appendChild(setAttributes(element, { t: 'str' }), 'v', {}, text);
    return;
  }
  const inline = appendChild(setAttributes(element, { t: 'inlineStr' }), 'is');
  const node = appendChild(inline, 't', {}, text);
  if (text !== text.trim()) node.setAttribute('xml:space', 'preserve');
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
