/** An error value of a spreadsheet, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers, as the file holds them; `null` is an empty cell. */
export type Cell = string | number | boolean | CellError | null;

/** A rectangle of cells; rows and columns count from 0, ends are included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * One worksheet or text table. Rows and columns count from 0 at cell A1, wherever the used
 * range begins. Cells are read one at a time so that a reader need not hold rows as objects.
 */
export interface Sheet {
  readonly name: string;
  /** The smallest rectangle that holds every filled cell; `null` for an empty sheet. */
  readonly used: Area | null;
  cell(row: number, column: number): Cell;
  isRowHidden(row: number): boolean;
  /** Merged areas; only the first cell of one holds a value. */
  readonly merges: readonly Area[];
  /** Excel tables on the sheet, header row included. */
  readonly tables: readonly Area[];
}

/** What every spreadsheet program holds in a sheet, and no more (Excel specifications and limits). */
export const LARGEST_SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** True for a spreadsheet's error value. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** A sheet over rows held in memory: for text tables, small inputs and tests. */
export function sheetOfRows(
  name: string,
  rows: readonly (readonly Cell[])[],
  hiddenRows: ReadonlySet<number> = new Set(),
): Sheet {
  const lastColumn = rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  return {
    name,
    used:
      lastColumn < 0 ? null : { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn },
    cell: (row, column) => rows[row]?.[column] ?? null,
    isRowHidden: (row) => hiddenRows.has(row),
    merges: [],
    tables: [],
  };
}
