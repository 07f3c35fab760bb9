import type { Area, Cell, Sheet } from '../cells/sheet';
import { cellText, lineText } from './cell-text';
import { optionNames, type OptionNames } from './option-names';

/** A column of a table and what is written above it. */
export interface TableColumn {
  /** The sheet column, from 0. */
  readonly index: number;
  /** The header on one line; empty when there is none. */
  readonly header: string;
  /** What stands over this and neighbouring columns one row higher; empty when nothing does. */
  readonly band: string;
}

/** A header and the rows below it, somewhere on a sheet. Rows and columns are those of the sheet. */
export interface Table {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns with a header or a value, from left to right. */
  readonly columns: readonly TableColumn[];
  /** The rows that stand for all when a table is recognised: the first ones, then some of the rest. */
  readonly sample: readonly number[];
  /** How the names of options are compared and shown. */
  readonly names: OptionNames;
}

/** How far down a header is looked for, among the rows that hold anything. */
const HEADER_SEARCH_ROWS = 30;
const HEADER_SEARCH_DEPTH = 500;
/** A header fills at least this share of the cells that the fullest row fills. */
const HEADER_FILL = 0.6;
const SAMPLE_HALF = 200;

/** The Excel tables of a sheet; their first row is the header. */
export function excelTables(sheet: Sheet, names = optionNames()): Table[] {
  return sheet.tables.flatMap((area) => {
    const rows = headerRowsBelow(sheet, area, area.firstRow);
    return tableOf(sheet, area, rows, names) ?? [];
  });
}

/**
 * The table that fills a sheet, or `null` when there is none. Title rows above and blank columns
 * beside do no harm; a second header row below (SurveyMonkey), or a text and an `ImportId` row
 * (Qualtrics), is taken for part of the header.
 */
export function wholeTable(sheet: Sheet, names = optionNames()): Table | null {
  if (sheet.used === null) return null;
  const top = headerRowIn(sheet, sheet.used);
  if (top === null) return null;
  return tableOf(sheet, sheet.used, headerRowsBelow(sheet, sheet.used, top), names);
}

/** The table below a header row (from 0) that a person named; `null` when nothing is there. */
export function tableBelow(sheet: Sheet, headerRow: number, names: OptionNames): Table | null {
  const { used } = sheet;
  if (used === null || headerRow < used.firstRow) return null;
  const firstRow = headerRow + (isImportRow(sheet, used, headerRow + 1) ? 2 : 1);
  const bandRow = headerRow === 0 ? null : headerRow - 1;
  return tableOf(sheet, used, { headerRow, bandRow, firstRow }, names);
}

function tableOf(
  sheet: Sheet,
  area: Area,
  rows: HeaderRows & { readonly firstRow: number },
  names: OptionNames,
): Table | null {
  const { headerRow, firstRow } = rows;
  if (firstRow > area.lastRow) return null;
  const sample = sampleRows(firstRow, area.lastRow);
  const columns = columnsOf(sheet, area, rows, sample);
  return { sheet, headerRow, firstRow, lastRow: area.lastRow, columns, sample, names };
}

/** The first row that fills nearly as many cells as any: data rows are never fuller than it. */
function headerRowIn(sheet: Sheet, area: Area): number | null {
  const rows: { row: number; filled: number }[] = [];
  const last = Math.min(area.lastRow, area.firstRow + HEADER_SEARCH_DEPTH);
  for (let row = area.firstRow; row <= last; row += 1) {
    const filled = filledColumns(sheet, area, row).length;
    if (filled > 0) rows.push({ row, filled });
    if (rows.length === HEADER_SEARCH_ROWS) break;
  }
  const most = rows.reduce((fullest, { filled }) => Math.max(fullest, filled), 0);
  return rows.find(({ filled }) => filled >= HEADER_FILL * most)?.row ?? null;
}

interface HeaderRows {
  readonly headerRow: number;
  /** The row above, when what it holds may span several columns. */
  readonly bandRow: number | null;
}

/** Where the header ends, when it takes more than one row, and where the data begin. */
function headerRowsBelow(
  sheet: Sheet,
  area: Area,
  top: number,
): HeaderRows & { readonly firstRow: number } {
  for (const row of [top + 1, top + 2]) {
    // The rows above it name variables and texts, each for one column.
    if (isImportRow(sheet, area, row))
      return { headerRow: row - 1, bandRow: null, firstRow: row + 1 };
  }
  const headerRow = isSecondHeader(sheet, area, top + 1) ? top + 1 : top;
  const bandRow = headerRow === 0 ? null : headerRow - 1;
  return { headerRow, bandRow, firstRow: headerRow + 1 };
}

function isImportRow(sheet: Sheet, area: Area, row: number): boolean {
  return filledColumns(sheet, area, row).some((column) =>
    cellText(sheet.cell(row, column)).startsWith('{"ImportId"'),
  );
}

/** A second header row is text, leaves out what every answer has, and stands over numbers. */
function isSecondHeader(sheet: Sheet, area: Area, row: number): boolean {
  const filled = filledColumns(sheet, area, row);
  const below = sampleRows(row + 1, area.lastRow).slice(0, HEADER_SEARCH_ROWS);
  if (filled.length < 2 || below.length === 0) return false;
  const alwaysBelow = filledColumns(sheet, area, row - 1).filter((column) =>
    below.every((other) => sheet.cell(other, column) !== null),
  );
  const isText = (cell: Cell): boolean => typeof cell === 'string' && !/^[\d.,]+$/.test(cell);
  return (
    alwaysBelow.some((column) => !filled.includes(column)) &&
    filled.every((column) => isText(sheet.cell(row, column))) &&
    filled.every((column) => below.every((other) => !isText(sheet.cell(other, column))))
  );
}

function columnsOf(
  sheet: Sheet,
  area: Area,
  { headerRow, bandRow }: HeaderRows,
  sample: readonly number[],
): TableColumn[] {
  const columns: TableColumn[] = [];
  let band = '';
  for (let index = area.firstColumn; index <= area.lastColumn; index += 1) {
    const own = lineText(sheet.cell(headerRow, index));
    const above = bandRow === null ? '' : lineText(sheet.cell(bandRow, index));
    if (above !== '') band = above;
    // A header cell merged downwards holds its text in the upper row.
    if (own !== '') columns.push({ index, header: own, band });
    else if (above !== '' || sample.some((row) => sheet.cell(row, index) !== null)) {
      columns.push({ index, header: above, band: '' });
      band = '';
    } else band = '';
  }
  return columns;
}

function filledColumns(sheet: Sheet, area: Area, row: number): number[] {
  const filled: number[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    if (sheet.cell(row, column) !== null) filled.push(column);
  }
  return filled;
}

function sampleRows(first: number, last: number): number[] {
  const count = last - first + 1;
  if (count <= 2 * SAMPLE_HALF)
    return Array.from({ length: Math.max(count, 0) }, (_, n) => first + n);
  const step = (count - SAMPLE_HALF) / SAMPLE_HALF;
  return Array.from({ length: 2 * SAMPLE_HALF }, (_, n) =>
    n < SAMPLE_HALF ? first + n : Math.floor(first + SAMPLE_HALF + (n - SAMPLE_HALF) * step),
  );
}
