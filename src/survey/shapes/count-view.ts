import type { Area, Cell, Sheet } from '../../cells/sheet';

/** A cell and where it is on its sheet, from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * A sheet as a table of counts is read: an option a line, a place across. Lines are rows of the
 * sheet; in the turned view they are its columns, so that both directions are read alike.
 */
export interface CountView {
  readonly sheet: Sheet;
  readonly isTurned: boolean;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstAcross: number;
  readonly lastAcross: number;
  readonly at: (line: number, across: number) => PlacedCell;
}

/** A part of a sheet with an option a row. */
export function viewByRows(sheet: Sheet, area: Area): CountView {
  return {
    sheet,
    isTurned: false,
    firstLine: area.firstRow,
    lastLine: area.lastRow,
    firstAcross: area.firstColumn,
    lastAcross: area.lastColumn,
    at: (row, column) => ({ row, column, cell: sheet.cell(row, column) }),
  };
}

/** A part of a sheet with an option a column. */
export function viewByColumns(sheet: Sheet, area: Area): CountView {
  return {
    sheet,
    isTurned: true,
    firstLine: area.firstColumn,
    lastLine: area.lastColumn,
    firstAcross: area.firstRow,
    lastAcross: area.lastRow,
    at: (column, row) => ({ row, column, cell: sheet.cell(row, column) }),
  };
}
