import type { Area } from '../../cells/sheet';

/** Points of a character of a column's width (7 pixels), and of the space beside the characters. */
const CHARACTER_POINTS = 5.25;
const PADDING_POINTS = 3.75;

/** The points of a column that is so many characters wide. */
export function columnPoints(characters: number): number {
  return characters * CHARACTER_POINTS + PADDING_POINTS;
}

/** The range, asked where it is on its sheet. */
export function withPlace(range: Excel.Range): Excel.Range {
  return range.load('rowIndex, columnIndex, rowCount, columnCount');
}

/** Where a range is that was asked `withPlace`, once the answer is here. */
export function areaOfRange(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

/** How many rows an area has. */
export function rowsIn({ firstRow, lastRow }: Area): number {
  return lastRow - firstRow + 1;
}

/** How many columns an area has. */
export function columnsIn({ firstColumn, lastColumn }: Area): number {
  return lastColumn - firstColumn + 1;
}

/** The range of an area of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowsIn(area), columnsIn(area));
}

/** The rectangle moved so that A1 becomes the first cell of `origin`. */
export function movedBy(part: Area, origin: Area): Area {
  return {
    firstRow: part.firstRow + origin.firstRow,
    firstColumn: part.firstColumn + origin.firstColumn,
    lastRow: part.lastRow + origin.firstRow,
    lastColumn: part.lastColumn + origin.firstColumn,
  };
}
