import type { ResultCell, ResultSheet } from '../../report/result-sheet';
import { columnPoints } from './areas';

/**
 * Writes what the cells of a result sheet hold, and how their numbers are shown. Blank cells are
 * left as they are. Every text is written behind an apostrophe, which Excel takes for "this is
 * text" and does not show: so `=1+1`, `-` and `1-2` stay what they are.
 */
export function writeCells(range: Excel.Range, { rows }: ResultSheet): void {
  range.numberFormat = rows.map((row) => row.map(numberFormatOf));
  range.values = rows.map((row) => row.map(valueOf));
}

/** What Excel is given for a cell; `null` leaves the cell alone. */
function valueOf(cell: ResultCell): string | number | null {
  switch (cell.look) {
    case 'blank':
      return null;
    case 'number':
      return cell.value ?? asText('–');
    case 'rank':
      return /^\d+$/.test(cell.label) ? Number(cell.label) : asText(cell.label);
    default:
      return cell.text === '' ? '' : asText(cell.text);
  }
}

/** A text as Excel takes it for text, whatever it begins with. */
export function asText(text: string): string {
  return `'${text}`;
}

function numberFormatOf(cell: ResultCell): string | null {
  if (cell.look === 'blank') return null;
  return cell.look === 'number' ? cell.format : 'General';
}

/** A sheet with more characters in a row is printed on landscape pages. */
const WIDEST_PORTRAIT = 160;

/** Gives the columns of a new sheet their widths, and lets it be printed as wide as a page. */
export function setWidths(sheet: Excel.Worksheet, { widths }: ResultSheet): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
  });
  const { pageLayout } = sheet;
  const isWide = widths.reduce((sum, width) => sum + width, 0) > WIDEST_PORTRAIT;
  if (isWide) pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
