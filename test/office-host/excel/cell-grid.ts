import type { Area } from '../../../src/cells/sheet';
import { BLANK, type CellState } from './cell';

type Row = Map<number, CellState>;

/** The filled cells of a sheet, by row and column from 0. */
export class CellGrid {
  private readonly rows = new Map<number, Row>();

  at(row: number, column: number): CellState {
    return this.rows.get(row)?.get(column) ?? BLANK;
  }

  set(row: number, column: number, cell: CellState): void {
    const cells = this.rows.get(row) ?? new Map<number, CellState>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  /** Takes a cell away, with its format. */
  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** The rows that hold a cell, in order, each with its cells in order. */
  sorted(): readonly (readonly [row: number, cells: readonly (readonly [number, CellState])[]])[] {
    return [...this.rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => [row, [...cells].sort(([one], [other]) => one - other)]);
  }

  /** The smallest rectangle around the cells that `counts`, `null` when there is none. */
  used(within: Area, counts: (cell: CellState) => boolean): Area | null {
    let firstRow = Infinity;
    let firstColumn = Infinity;
    let lastRow = -1;
    let lastColumn = -1;
    for (const [row, cells] of this.rows) {
      if (row < within.firstRow || row > within.lastRow) continue;
      for (const [column, cell] of cells) {
        if (column < within.firstColumn || column > within.lastColumn || !counts(cell)) continue;
        firstRow = Math.min(firstRow, row);
        firstColumn = Math.min(firstColumn, column);
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
      }
    }
    return lastRow < 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
  }
}
