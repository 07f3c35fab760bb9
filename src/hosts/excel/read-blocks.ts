import { cellAddress } from '../../cells/address';
import type { Area, Cell } from '../../cells/sheet';
import { Problem } from '../../language/problem';
import type { ReadControl } from '../workbook';
import { areaOfRange, columnsIn, rangeOf, rowsIn } from './areas';
import { isTooMuch } from './errors';
import type { FoundSheet } from './find-sheets';

/** Some whole rows of a sheet's used area. */
export interface Block {
  readonly sheet: FoundSheet;
  readonly area: Area;
}

/** What the cells of a block hold, and which of its sheet's rows (from 0) are hidden. */
export interface ReadBlock extends Block {
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
  /** Merged areas of the whole sheet, with its first block. */
  readonly merges: readonly Area[];
}

/**
 * How many cells are asked for at once. With their types, cells of survey sheets take 10 to 60
 * bytes each, so that this stays well below the 5 MB that Excel on the web gives in one answer.
 */
const CELLS_AT_ONCE = 50_000;

/**
 * Reads blocks, top to bottom, in as few requests as the limits of Excel allow. An answer that is
 * too large, which Excel reports, or shows by `null` for the values, is asked for again in halves.
 * Throws a Problem (`row-too-large`) when a single row is too much, and what the control's signal
 * says when it is aborted.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  control: ReadControl,
): Promise<ReadBlock[]> {
  const total = cellsIn(blocks);
  const read: ReadBlock[] = [];
  let most = CELLS_AT_ONCE;
  let rest = blocks;
  while (rest.length > 0) {
    control.signal?.throwIfAborted();
    const { now, later } = divided(rest, most);
    const answer = await readAtOnce(context, now);
    if (answer === null) {
      most = half(now);
      continue;
    }
    read.push(...answer);
    rest = later;
    control.progress?.(1 - cellsIn(rest) / total);
  }
  return read;
}

/** The cells of blocks in one round trip; `null` when they are too much for one. */
async function readAtOnce(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<ReadBlock[] | null> {
  const asked = blocks.map((block) => {
    const range = rangeOf(block.sheet.worksheet, block.area);
    range.load('values, valueTypes');
    const isMixed = block.sheet.hiddenRows === 'some';
    const rows = isMixed ? range.getRowProperties({ rowHidden: true }) : null;
    return { block, range, rows, merged: askForMerges(block) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooMuch(error)) return null;
    throw error;
  }
  const read: ReadBlock[] = [];
  for (const { block, range, rows, merged } of asked) {
    const cells = cellsOf(range.values, range.valueTypes);
    if (cells === null) return null;
    const hiddenRows = hiddenRowsOf(block, rows?.value ?? []);
    read.push({ ...block, rows: cells, hiddenRows, merges: mergedAreas(merged) });
  }
  return read;
}

/** Asks for a sheet's merged areas with its first block, where Excel tells them (ExcelApi 1.13). */
function askForMerges({ sheet, area }: Block): Excel.RangeAreas | null {
  const isFirst = sheet.used !== null && sheet.used.firstRow === area.firstRow;
  if (!isFirst || !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return null;
  const merged = rangeOf(sheet.worksheet, sheet.used).getMergedAreasOrNullObject();
  // In one load: another one would give new items that know only what it asks for.
  merged.load(
    'areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount',
  );
  return merged;
}

function mergedAreas(merged: Excel.RangeAreas | null): Area[] {
  return merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOfRange);
}

/** Grids that Excel gives as cells; `null` when it gives none, as it does above its limit. */
export function cellsOf(values: unknown, types: unknown): Cell[][] | null {
  if (!isGrid(values) || !isGrid(types)) return null;
  return values.map((row, down) =>
    row.map((value, across) => cellOf(value, types[down]?.[across])),
  );
}

function isGrid(values: unknown): values is readonly (readonly unknown[])[] {
  return Array.isArray(values) && values.every(Array.isArray);
}

/** Excel gives an empty cell as empty text, and an error as a text that only its type tells apart. */
function cellOf(value: unknown, type: unknown): Cell {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function hiddenRowsOf(
  { sheet, area }: Block,
  properties: readonly Excel.RowProperties[],
): number[] {
  const rows = Array.from({ length: rowsIn(area) }, (_, row) => row);
  const hidden =
    sheet.hiddenRows === 'some' ? rows.filter((row) => properties[row]?.rowHidden === true) : rows;
  return sheet.hiddenRows === 'none' ? [] : hidden.map((row) => area.firstRow + row);
}

/** The blocks, or their upper rows, that have no more cells than `most`, and what is left. */
function divided(
  blocks: readonly Block[],
  most: number,
): { readonly now: readonly Block[]; readonly later: readonly Block[] } {
  const now: Block[] = [];
  let room = most;
  for (const [index, block] of blocks.entries()) {
    const fitting = Math.max(Math.floor(room / columnsIn(block.area)), index === 0 ? 1 : 0);
    if (fitting < rowsIn(block.area)) {
      const { upper, lower } = cut(block, fitting);
      return { now: [...now, ...upper], later: [lower, ...blocks.slice(index + 1)] };
    }
    now.push(block);
    room -= cellsIn([block]);
  }
  return { now, later: [] };
}

function cut(block: Block, rows: number): { upper: Block[]; lower: Block } {
  const border = block.area.firstRow + rows;
  const upper = { ...block, area: { ...block.area, lastRow: border - 1 } };
  const lower = { ...block, area: { ...block.area, firstRow: border } };
  return { upper: rows === 0 ? [] : [upper], lower };
}

/** How many cells to ask for next, after so many were too much. */
function half(blocks: readonly Block[]): number {
  const [first, ...others] = blocks;
  if (first !== undefined && others.length === 0 && rowsIn(first.area) === 1) {
    const { firstRow, firstColumn } = first.area;
    const place = { sheet: first.sheet.name, cell: cellAddress(firstRow, firstColumn) };
    throw new Problem('row-too-large', place);
  }
  return Math.floor(cellsIn(blocks) / 2);
}

function cellsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { area }) => sum + rowsIn(area) * columnsIn(area), 0);
}
