import { cellAddress } from '../../cells/address';
import { LARGEST_SHEET, type Sheet } from '../../cells/sheet';
import { finding, type Finding } from '../../language/finding';
import { Problem } from '../../language/problem';
import { delimitedText } from './delimited-text';
import { sniffDelimiter } from './delimiter';
import { plainSample, type EncodedText } from './text-decoding';
import type { RowLimits } from './text-rows';

/** A text file as a sheet, and what to say about it. */
export interface TextSheet {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

/** `sep=;` in the first line: Excel takes the delimiter from it and does not show the line. */
const SEPARATOR_LINE = /^sep=([\t !#-~])\r?\n/i;
/** Parts nothing in a text of one column. */
const UNIT_SEPARATOR = '\u001f';
/** How much of a text is looked at for its delimiter. */
const SAMPLE_BYTES = 256 * 1024;
/** More than any row of a survey; a row beyond it is a quotation mark gone astray, or worse. */
const MOST_MEGABYTES = 8;

/**
 * Reads comma-, semicolon-, tab- or bar-separated text (RFC 4180). Rows are counted as Excel
 * counts them. Cells stay text, whatever they look like; those with nothing but spaces are empty.
 * Throws `sheet-too-large` beyond the rows and columns of a spreadsheet, `row-too-long` above 8 MB.
 */
export function tableSheet(text: EncodedText, file: string, name: string): TextSheet {
  const sample = plainSample(text, SAMPLE_BYTES);
  const [line = '', given] = SEPARATOR_LINE.exec(sample) ?? [];
  const delimiter = given ?? sniffDelimiter(sample.slice(line.length)) ?? UNIT_SEPARATOR;
  const table = { ...text, bytes: text.bytes.subarray(line.length) };
  const { sheet, openQuoteRow } = sheetOfText(table, delimiter, { file, sheet: name });
  if (openQuoteRow === null) return { sheet, findings: [] };
  const place = { file, sheet: name, cell: cellAddress(openQuoteRow, 0) };
  return { sheet, findings: [finding('warning', 'text-quote-open', place)] };
}

/** A sheet of one column, a line a row. Throws as `tableSheet` does. */
export function lineSheet(text: EncodedText, file: string, name: string): Sheet {
  return sheetOfText(text, null, { file, sheet: name }).sheet;
}

function sheetOfText(
  text: EncodedText,
  delimiter: string | null,
  place: { readonly file: string; readonly sheet: string },
): { readonly sheet: Sheet; readonly openQuoteRow: number | null } {
  const cells = delimitedText(text, delimiter, limitsOf(place));
  const cell: Sheet['cell'] = (row, column) => {
    const content = cells.cell(row, column);
    return content === undefined || content.trim() === '' ? null : content;
  };
  const columns = Array.from({ length: cells.width }, (_, column) => column);
  const isFilled = (row: number): boolean => columns.some((column) => cell(row, column) !== null);
  let firstRow = 0;
  while (firstRow < cells.rowCount && !isFilled(firstRow)) firstRow += 1;
  let lastRow = cells.rowCount - 1;
  while (lastRow > firstRow && !isFilled(lastRow)) lastRow -= 1;
  const sheet: Sheet = {
    name: place.sheet,
    used:
      lastRow < firstRow
        ? null
        : { firstRow, firstColumn: 0, lastRow, lastColumn: cells.width - 1 },
    cell,
    isRowHidden: () => false,
    merges: [],
    tables: [],
  };
  return { sheet, openQuoteRow: cells.openQuoteRow };
}

function limitsOf(place: { readonly file: string; readonly sheet: string }): RowLimits {
  return {
    rows: LARGEST_SHEET.rows,
    columns: LARGEST_SHEET.columns,
    bytes: MOST_MEGABYTES * 1024 * 1024,
    refuse: (beyond, row, column) => {
      const cell = cellAddress(row, column);
      if (beyond === 'cells') throw new Problem('sheet-too-large', place, { cell });
      throw new Problem('row-too-long', { ...place, cell }, { megabytes: MOST_MEGABYTES });
    },
  };
}
