import Papa from 'papaparse';
import { cellAddress } from '../../cells/address';
import type { Sheet } from '../../cells/sheet';
import { finding, type Finding } from '../../language/finding';
import { sniffDelimiter } from './delimiter';
import { decodeText } from './text-decoding';

/** A text file as a sheet, and what to say about it. */
export interface TextTable {
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

/** `sep=;` in the first line: Excel takes the delimiter from it and does not show the line. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * Reads comma-, semicolon-, tab- or bar-separated text (RFC 4180). Rows are counted as Excel
 * counts them. Cells stay text, whatever they look like; those with nothing but spaces are empty.
 */
export function readTextTable(bytes: Uint8Array, file: string, sheetName: string): TextTable {
  const { text } = decodeText(bytes);
  const [line = '', given] = SEPARATOR_LINE.exec(text) ?? [];
  const table = text.slice(line.length);
  const delimiter = given ?? sniffDelimiter(table) ?? Papa.UNIT_SEP;
  const { data, errors } = Papa.parse<string[]>(table, { delimiter });
  const place = { file, sheet: sheetName };
  const findings = errors
    .filter(({ code }) => code === 'MissingQuotes')
    .map(({ row = 0 }) =>
      finding('warning', 'text-quote-open', { ...place, cell: cellAddress(row, 0) }),
    );
  return { sheet: textSheet(sheetName, data), findings };
}

function textSheet(name: string, rows: readonly (readonly string[])[]): Sheet {
  const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
  const firstRow = rows.findIndex(isFilled);
  const lastRow = rows.findLastIndex(isFilled);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    used: firstRow < 0 ? null : { firstRow, firstColumn: 0, lastRow, lastColumn: columns - 1 },
    cell: (row, column) => {
      const text = rows[row]?.[column];
      return text === undefined || text.trim() === '' ? null : text;
    },
    isRowHidden: () => false,
    merges: [],
    tables: [],
  };
}
