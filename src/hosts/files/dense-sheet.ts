import type { CellObject, WorkSheet } from '@e965/xlsx';
import { cellAddress } from '../../cells/address';
import type { Area, Cell, Sheet } from '../../cells/sheet';
import { Problem } from '../../language/problem';

/** What SheetJS does not tell of a sheet. */
export interface SheetFacts {
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly tables: readonly Area[];
}

interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The limits of every spreadsheet program; a cell beyond them is a fault of the file. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Error values by the numbers that .xls gives them ([MS-XLS] 2.5.10 BErr), which SheetJS keeps. */
const ERROR_NAMES: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/**
 * A sheet over the rows that SheetJS read in dense mode; cells are looked up there, not copied.
 * Throws `sheet-too-large` when a cell lies beyond 1,048,576 rows or 16,384 columns.
 */
export function denseSheet(file: string, name: string, from: WorkSheet, facts: SheetFacts): Sheet {
  const rows: Rows = from['!data'] ?? [];
  return {
    name,
    used: usedArea(rows, { file, sheet: name }),
    cell: (row, column) => cellValue(rows[row]?.[column]),
    isRowHidden: (row) => facts.hiddenRows.has(row),
    merges: facts.merges,
    tables: facts.tables,
  };
}

function cellValue(cell: CellObject | undefined): Cell {
  switch (cell?.t) {
    case 's':
      return typeof cell.v === 'string' && cell.v !== '' ? cell.v : null;
    case 'n':
      return typeof cell.v === 'number' && Number.isFinite(cell.v) ? cell.v : null;
    case 'b':
      return cell.v === true;
    case 'e':
      return { error: ERROR_NAMES.get(cell.v) ?? '#ERROR!' };
    default:
      return null;
  }
}

function usedArea(rows: Rows, place: SheetPlace): Area | null {
  if (rows.length > MAX_ROWS) throw tooLarge(rows.length - 1, 0, place);
  let firstRow = -1;
  let lastRow = -1;
  let firstColumn = MAX_COLUMNS;
  let lastColumn = -1;
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row];
    if (cells === undefined) continue;
    if (cells.length > MAX_COLUMNS) throw tooLarge(row, cells.length - 1, place);
    const last = lastFilled(cells);
    if (last < 0) continue;
    if (firstRow < 0) firstRow = row;
    lastRow = row;
    firstColumn = Math.min(firstColumn, firstFilled(cells));
    lastColumn = Math.max(lastColumn, last);
  }
  return firstRow < 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

function tooLarge(row: number, column: number, place: SheetPlace): Problem {
  return new Problem('sheet-too-large', place, { cell: cellAddress(row, column) });
}

function lastFilled(cells: readonly (CellObject | undefined)[]): number {
  let column = cells.length - 1;
  while (column >= 0 && cellValue(cells[column]) === null) column -= 1;
  return column;
}

function firstFilled(cells: readonly (CellObject | undefined)[]): number {
  // Looks only at cells that exist: a row may hold nothing but its last possible cell.
  if (cells[0] === undefined) {
    const first = Object.keys(cells).find((column) => cellValue(cells[Number(column)]) !== null);
    return Number(first);
  }
  let column = 0;
  while (cellValue(cells[column]) === null) column += 1;
  return column;
}
