import { textOf } from './cell';
import { DEFAULT_HEIGHT } from './geometry';
import type { Range } from './range';
import { DEFAULT_WIDTH } from './write-sheet';

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
    widest = Math.max(widest, widthOf(textOf(cell, workbook.styles.numberFormat(cell.style))));
  }
  return widest === 0 ? null : widest + PADDING;
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/**
 * A height, in points, that shows every line of the wrapped texts of a row of a range; `null` when
 * the sheet's default does. An estimate: no font is known, and words are not kept together.
 */
export function fittingHeight(range: Range, row: number): number | null {
  const { sheet, workbook } = range;
  const lines = range.columns().map((column) => {
    const { value, style } = sheet.cells.at(row, column);
    const isWrapped = workbook.styles.alignment(style, 'wrapText') === '1';
    if (typeof value !== 'string' || !isWrapped) return 1;
    const width = sheet.column(column).width ?? DEFAULT_WIDTH;
    return value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : most * DEFAULT_HEIGHT;
}
