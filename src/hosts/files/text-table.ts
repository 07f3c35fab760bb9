import { cellAddress } from '../../cells/address';
import type { Sheet } from '../../cells/sheet';
import { finding, type Finding } from '../../language/finding';
import { delimitedText } from './delimited-text';
import { sniffDelimiter } from './delimiter';

/** A text file as a sheet, and what to say about it. */
export interface TextSheet {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

/** `sep=;` in the first line: Excel takes the delimiter from it and does not show the line. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** Parts nothing in a text of one column. */
const UNIT_SEPARATOR = '\u001f';

/**
 * Reads comma-, semicolon-, tab- or bar-separated text (RFC 4180). Rows are counted as Excel
 * counts them. Cells stay text, whatever they look like; those with nothing but spaces are empty.
 */
export function tableSheet(text: string, file: string, name: string): TextSheet {
  const [line = '', given] = SEPARATOR_LINE.exec(text) ?? [];
  const table = text.slice(line.length);
  const cells = delimitedText(table, given ?? sniffDelimiter(table) ?? UNIT_SEPARATOR);
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
    name,
    used:
      lastRow < firstRow
        ? null
        : { firstRow, firstColumn: 0, lastRow, lastColumn: cells.width - 1 },
    cell,
    isRowHidden: () => false,
    merges: [],
    tables: [],
  };
  const { openQuoteRow } = cells;
  if (openQuoteRow === null) return { sheet, findings: [] };
  const place = { file, sheet: name, cell: cellAddress(openQuoteRow, 0) };
  return { sheet, findings: [finding('warning', 'text-quote-open', place)] };
}
