import type { Sheet } from '../../cells/sheet';
import { Problem } from '../../language/problem';
import type { SheetArea } from '../workbook';
import { areaOfRange, rangeOf, withPlace } from './areas';
import { cellsOf } from './read-blocks';

/**
 * Where the selected cells are, in one round trip. Excel refuses (`InvalidSelection`) when several
 * blocks of cells are selected, or something else than cells.
 */
export async function readSelection(context: Excel.RequestContext): Promise<SheetArea> {
  const range = withPlace(context.workbook.getSelectedRange());
  const { worksheet } = range;
  worksheet.load('name');
  await context.sync();
  return { sheet: worksheet.name, area: areaOfRange(range) };
}

/**
 * The cells of an area that are used, as a sheet, in one round trip. Meant for few cells: more than
 * Excel gives at once are a Problem (`excel-too-much`).
 */
export async function readCellsAt(
  context: Excel.RequestContext,
  { sheet: name, area }: SheetArea,
): Promise<Sheet> {
  const worksheet = context.workbook.worksheets.getItem(name);
  const range = withPlace(rangeOf(worksheet, area).getUsedRangeOrNullObject(true));
  range.load('values, valueTypes');
  await context.sync();
  const plain = { name, isRowHidden: () => false, merges: [], tables: [] };
  if (range.isNullObject) return { ...plain, used: null, cell: () => null };
  const cells = cellsOf(range.values, range.valueTypes);
  if (cells === null) throw new Problem('excel-too-much', { sheet: name }, { reason: 'null' });
  const used = areaOfRange(range);
  return {
    ...plain,
    used,
    cell: (row, column) => cells[row - used.firstRow]?.[column - used.firstColumn] ?? null,
  };
}
