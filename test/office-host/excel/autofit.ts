import { textOf } from './cell';
import type { Range } from './range';

/** Characters that stand twice as wide as a Latin one: CJK, full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;
/** Room on both sides of a cell's text, in characters. */
const PADDING = 2;

/**
 * A width that shows every text of a column of a range, in characters of the file; `null` when
 * the column has no text. Wrapped cells do not count, as in Excel. An estimate: no font is known.
 */
export function fittingWidth(range: Range, column: number): number | null {
  const { sheet, workbook, area } = range;
  const used = sheet.cells.used(area, (cell) => cell.value !== null);
  if (used === null) return null;
  let widest = 0;
  for (let row = used.firstRow; row <= used.lastRow; row += 1) {
    const cell = sheet.cells.at(row, column);
    if (cell.value === null || workbook.styles.alignment(cell.style, 'wrapText') === '1') continue;
    const text = textOf(cell, workbook.styles.numberFormat(cell.style));
    widest = Math.max(widest, text.length + (text.match(WIDE)?.length ?? 0));
  }
  return widest === 0 ? null : widest + PADDING;
}
