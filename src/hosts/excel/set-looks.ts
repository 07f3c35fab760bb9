import type { Area } from '../../cells/sheet';
import { LOOKS } from '../../cells/sheet-looks';
import type { ResultSheet } from '../../report/result-sheet';
import { movedBy, rangeOf } from './areas';
import { partsAlike } from './parts-alike';
import { setCellLook, setLines } from './set-cell-look';

/** Gives the cells of a result sheet their looks; its first cell is that of `area`. */
export function setLooks(sheet: Excel.Worksheet, area: Area, result: ResultSheet): void {
  const onSheet = (part: Area): Excel.Range => rangeOf(sheet, movedBy(part, area));
  const isRightToLeft = result.direction === 'rtl';
  if (isRightToLeft) rangeOf(sheet, area).format.readingOrder = 'RightToLeft';
  const looks = result.rows.map((row) => row.map(({ look }) => look));
  for (const { value: look, part } of partsAlike(looks)) {
    if (look === 'blank') continue;
    setCellLook(onSheet(part), LOOKS[look], result.direction);
    // A right-aligned text runs over the left edge of the sheet unless its cell is wide enough.
    if (isRightToLeft && ['title', 'note', 'subtitle'].includes(look)) {
      onSheet({ ...part, lastColumn: result.chartArea.lastColumn }).merge();
    }
  }
  for (const part of tablesOf(result.rows)) setLines(onSheet(part), 'rows');
}

/** The tables of a sheet: each begins with a row of heads and goes down to a blank row or a note. */
function tablesOf(rows: ResultSheet['rows']): Area[] {
  return rows.flatMap((row, firstRow): Area[] => {
    const firstColumn = row.findIndex(({ look }) => look === 'head');
    if (firstColumn < 0) return [];
    const lastColumn = row.findLastIndex(({ look }) => look === 'head');
    const inTable = ['rank', 'text', 'number', 'head'];
    const below = rows.findIndex(
      (other, index) => index > firstRow && !inTable.includes(other[firstColumn]?.look ?? 'blank'),
    );
    const lastRow = (below < 0 ? rows.length : below) - 1;
    return [{ firstRow, firstColumn, lastRow, lastColumn }];
  });
}
