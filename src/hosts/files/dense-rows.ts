import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellPool, FilledCell } from './cell-pool';
import { SHARED } from './sheetjs';

type Row = readonly (CellObject | undefined)[];

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

/** Longer rows have their cells far apart, and are walked by what they hold. */
const LONG_ROW = 256;

/**
 * The filled cells of the rows that SheetJS read in dense mode, from top to bottom. Throws a
 * RangeError for a shared string that the pool has not.
 */
export function* denseRows(
  sheet: WorkSheet,
  pool: CellPool,
): Generator<readonly [row: number, cells: readonly FilledCell[]]> {
  const rows: readonly (Row | undefined)[] = sheet['!data'] ?? [];
  // Only rows that exist: a piece of a sheet may begin far down.
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    const cells: FilledCell[] = [];
    for (const [column, cell] of cellsOf(rows[row] ?? [])) {
      const value = filledValue(cell, pool);
      if (value !== null) cells.push({ column, value });
    }
    yield [row, cells];
  }
}

function cellsOf(row: Row): Iterable<[number, CellObject | undefined]> {
  if (row.length <= LONG_ROW) return row.entries();
  return Object.entries(row).map(([column, cell]) => [Number(column), cell]);
}

function filledValue(cell: CellObject | undefined, pool: CellPool): FilledCell['value'] | null {
  if (cell === undefined) return null;
  const { v: value } = cell;
  const kind: string = cell.t;
  switch (kind) {
    case 's':
      return typeof value === 'string' && value !== '' ? value : null;
    case 'n':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    case 'b':
      return value === true;
    case 'e':
      return { error: ERROR_NAMES.get(value) ?? '#ERROR!' };
    case SHARED: {
      if (value === undefined) return null;
      const shared = Number(value);
      return pool.text(shared) === '' ? null : { shared };
    }
    default:
      return null;
  }
}
