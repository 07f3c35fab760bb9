import type { Area, Cell, Sheet } from '../../cells/sheet';

/** A sheet without functions, as a message can carry it. Rows start at the used area's first. */
export interface PlainSheet {
  readonly name: string;
  readonly used: Area | null;
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly tables: readonly Area[];
}

/** The cells of a sheet that its used area holds, as plain data. */
export function plainSheet(sheet: Sheet): PlainSheet {
  const { name, used, merges, tables } = sheet;
  const rows: Cell[][] = [];
  const hiddenRows: number[] = [];
  if (used !== null) {
    for (let row = used.firstRow; row <= used.lastRow; row++) {
      const cells: Cell[] = [];
      for (let column = used.firstColumn; column <= used.lastColumn; column++) {
        cells.push(sheet.cell(row, column));
      }
      rows.push(cells);
      if (sheet.isRowHidden(row)) hiddenRows.push(row);
    }
  }
  return { name, used, rows, hiddenRows, merges, tables };
}

/** The sheet that plain data describes. */
export function sheetFrom({ rows, hiddenRows, ...plain }: PlainSheet): Sheet {
  const top = plain.used?.firstRow ?? 0;
  const left = plain.used?.firstColumn ?? 0;
  const hidden = new Set(hiddenRows);
  return {
    ...plain,
    cell: (row, column) => rows[row - top]?.[column - left] ?? null,
    isRowHidden: (row) => hidden.has(row),
  };
}
