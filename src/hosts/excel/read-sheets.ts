import type { Area, Cell, Sheet } from '../../cells/sheet';
import { Problem } from '../../language/problem';
import type { ReadControl } from '../workbook';
import { columnsIn, rowsIn } from './areas';
import { findSheets, type FoundSheet } from './find-sheets';
import { readBlocks, type Block, type ReadBlock } from './read-blocks';

/** Excel gives no values of more cells than this (docs: Resource limits for Office Add-ins). */
const MOST_CELLS = 5_000_000;

/** The sheets of a workbook with their cells, and which sheets hold our results. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  /** The names of the sheets that a person cannot see. They are not read. */
  readonly hidden: readonly string[];
  /** The ids of the sheets that hold our results. They are not read. */
  readonly results: ReadonlySet<string>;
}

/**
 * Reads every visible sheet: two round trips to find what is used, and one for each 50,000 cells.
 * Merged areas are known from ExcelApi 1.13 on. Throws a Problem: `sheet-with-too-many-cells`,
 * `row-too-large`.
 */
export async function readSheets(
  context: Excel.RequestContext,
  control: ReadControl = {},
): Promise<ReadSheets> {
  control.signal?.throwIfAborted();
  const { sheets: found, hidden, results } = await findSheets(context);
  const blocks = found.flatMap(wholeSheet);
  const rowsOf = new Map<FoundSheet, SheetRows>(found.map((sheet) => [sheet, new SheetRows()]));
  for (const block of await readBlocks(context, blocks, control)) {
    rowsOf.get(block.sheet)?.add(block);
  }
  const sheets = found.map((sheet) => sheetOf(sheet, rowsOf.get(sheet) ?? new SheetRows()));
  control.progress?.(1);
  return { sheets, hidden, results };
}

function wholeSheet(sheet: FoundSheet): Block[] {
  if (sheet.used === null) return [];
  const cells = rowsIn(sheet.used) * columnsIn(sheet.used);
  if (cells > MOST_CELLS) {
    throw new Problem('sheet-with-too-many-cells', { sheet: sheet.name }, { cells });
  }
  return [{ sheet, area: sheet.used }];
}

/** The cells of a sheet, gathered block by block from its first used row down. */
class SheetRows {
  readonly hidden = new Set<number>();
  readonly merges: Area[] = [];
  private readonly rows: (readonly Cell[])[] = [];

  add({ rows, hiddenRows, merges }: ReadBlock): void {
    for (const row of rows) this.rows.push(row);
    for (const row of hiddenRows) this.hidden.add(row);
    this.merges.push(...merges);
  }

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? null;
  }
}

function sheetOf({ name, used, tables }: FoundSheet, rows: SheetRows): Sheet {
  const { firstRow, firstColumn } = used ?? { firstRow: 0, firstColumn: 0 };
  return {
    name,
    used,
    cell: (row, column) => rows.cell(row - firstRow, column - firstColumn),
    isRowHidden: (row) => rows.hidden.has(row),
    merges: rows.merges,
    tables,
  };
}
