import type { Area } from '../../../src/cells/sheet';
import { gap, HostError, invalidArgument } from '../protocol/host-error';
import { cellsOf, columnsOf, fullAddress, isWholeColumns, isWholeRows, rowsOf } from './address';
import { inputOf, type CellState } from './cell';
import type { SheetState } from './sheet-state';
import { EXCEL_EVENT, WORKBOOK_TARGET } from '../external/events';
import type { WorkbookState } from './workbook-state';

/** A rectangle on a sheet of a workbook. */
export interface Block {
  readonly workbook: WorkbookState;
  readonly sheet: SheetState;
  readonly area: Area;
}

/** True for whole rows, columns and sheets: Excel gives no cell values of them. */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

/**
 * One value a cell, row by row. `null` for unbounded ranges, and, without any error, for more
 * cells than the limit: both as documented for Excel.
 */
export function readGrid<Value>(
  { workbook, sheet, area }: Block,
  read: (cell: CellState) => Value,
): Value[][] | null {
  const { counters, quirks } = workbook.services;
  if (isUnbounded(area) || cellsOf(area) > quirks.cellLimit) return null;
  counters.add({ cellsRead: cellsOf(area) });
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      read(sheet.cells.at(area.firstRow + row, area.firstColumn + column)),
    ),
  );
}

/** Calls `visit` for each cell of a block, with its place in the block. */
export function eachCell(
  { area }: Block,
  visit: (row: number, column: number, down: number, across: number) => void,
): void {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      visit(row, column, row - area.firstRow, column - area.firstColumn);
    }
  }
}

/** The assigned value for each place: one for all, or a grid of the block's own shape. */
function valuesFor(block: Block, assigned: unknown, location: string) {
  if (!Array.isArray(assigned)) return () => assigned;
  const rows: readonly unknown[] = assigned;
  const isShaped =
    rows.length === rowsOf(block.area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnsOf(block.area));
  if (!isShaped) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      location,
    );
  }
  return (down: number, across: number): unknown => {
    const row = rows[down];
    return Array.isArray(row) ? row[across] : undefined;
  };
}

function assertWritable(block: Block, location: string): void {
  if (isUnbounded(block.area)) throw invalidArgument(location, 'The range is unbounded.');
  if (block.workbook.services.quirks.document === 'protected') {
    throw new HostError('AccessDenied', 'The workbook is protected.', location, 403);
  }
  assertUnprotected(block, location);
}

/** Writes into locked cells of a protected sheet are refused, as in Excel. */
function assertUnprotected({ workbook, sheet, area }: Block, location: string): void {
  const isProtected = [...sheet.root.childNodes].some(
    (node) => node.localName === 'sheetProtection',
  );
  if (!isProtected) return;
  eachCell({ workbook, sheet, area }, (row, column) => {
    if (!workbook.styles.isLocked(sheet.cells.at(row, column).style)) return;
    throw new HostError('AccessDenied', 'The worksheet is protected.', location, 403);
  });
}

/** Assigns values or formulas, and tells the add-in's handlers what has changed. */
export function writeInputs(block: Block, assigned: unknown, location: string): void {
  assertWritable(block, location);
  const valueAt = valuesFor(block, assigned, location);
  const { workbook, sheet } = block;
  let written = 0;
  eachCell(block, (row, column, down, across) => {
    const cell = sheet.cells.at(row, column);
    const input = inputOf(valueAt(down, across), workbook.styles.numberFormat(cell.style));
    if (input === null) return;
    const { numberFormat } = input;
    const style =
      numberFormat === undefined || workbook.styles.numberFormat(cell.style) !== 'General'
        ? cell.style
        : workbook.styles.changed(cell.style, { numberFormat });
    sheet.write(row, column, { value: input.value, formula: input.formula, style, source: null });
    written += 1;
  });
  workbook.services.counters.add({ cellsWritten: written });
  if (written > 0) raiseChanged(block);
}

/** Assigns number formats. */
export function writeNumberFormats(block: Block, assigned: unknown): void {
  const location = 'Range.numberFormat';
  const valueAt = valuesFor(block, assigned, location);
  if (isUnbounded(block.area)) throw gap('A number format of whole rows or columns', location);
  const { workbook, sheet } = block;
  eachCell(block, (row, column, down, across) => {
    const numberFormat = valueAt(down, across);
    if (numberFormat === null || numberFormat === undefined) return;
    if (typeof numberFormat !== 'string') throw invalidArgument(location);
    const cell = sheet.cells.at(row, column);
    const style = workbook.styles.changed(cell.style, { numberFormat });
    sheet.write(row, column, { ...cell, style });
  });
}

/** `onChanged` of the sheet and of the workbook's sheets. */
export function raiseChanged(
  { workbook, sheet, area }: Block,
  source: 'Local' | 'Remote' = 'Local',
): void {
  const message = {
    changeType: 'RangeEdited',
    source,
    worksheetId: sheet.id,
    address: fullAddress(sheet.name, area).replace(/^.*!/, ''),
  };
  const { events } = workbook.services;
  for (const target of [sheet.id, WORKBOOK_TARGET]) {
    events.raise(EXCEL_EVENT.worksheetChanged, target, message);
  }
}
