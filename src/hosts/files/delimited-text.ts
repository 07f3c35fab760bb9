import Papa from 'papaparse';
import { textDecoder, type EncodedText } from './text-decoding';
import { textRows, type RowLimits } from './text-rows';

/** The cells of a text whose rows are lines. */
export interface DelimitedText {
  readonly rowCount: number;
  /** The number of cells of the widest row. */
  readonly width: number;
  /** A cell without its quotation marks; `undefined` where the row has none. */
  readonly cell: (row: number, column: number) => string | undefined;
  /** The row in which a quotation mark opens that is never closed; `null` for none. */
  readonly openQuoteRow: number | null;
}

/** Rows that are taken apart together. */
const BLOCK = 256;
/** Bytes of text that stay taken apart: all of a survey, and a part of a text of a million rows. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Finds the cells of delimited text (RFC 4180; any line ends, a line end within quotes belongs to
 * the cell), as Papa Parse reads them; without a delimiter every line is a row of one cell. Of all
 * rows only the places are kept, 4 bytes each, so that a million rows take little more room than
 * their text; rows are taken apart when they are asked for. Throws what `limits` refuse.
 */
export function delimitedText(
  text: EncodedText,
  delimiter: string | null,
  limits: RowLimits,
): DelimitedText {
  const rows = textRows(text.bytes, delimiter === null ? null : delimiter.charCodeAt(0), limits);
  const decode = textDecoder(text);
  const blocks = new Map<number, readonly (readonly string[])[]>();
  let bytesTakenApart = 0;
  const bytesOf = (index: number): [from: number, to: number] => [
    rows.start(index * BLOCK),
    rows.end(Math.min((index + 1) * BLOCK, rows.count) - 1),
  ];
  const length = ([from, to]: readonly [number, number]): number => to - from;
  const block = (index: number): readonly (readonly string[])[] => {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const place = bytesOf(index);
    bytesTakenApart += length(place);
    for (const oldest of blocks.keys()) {
      if (bytesTakenApart <= MOST_BYTES) break;
      blocks.delete(oldest);
      bytesTakenApart -= length(bytesOf(oldest));
    }
    const cells = rowsOf(decode(...place), delimiter);
    blocks.set(index, cells);
    return cells;
  };
  return {
    rowCount: rows.count,
    width: rows.width,
    openQuoteRow: rows.openQuoteRow,
    cell: (row, column) =>
      row >= 0 && row < rows.count
        ? block(Math.floor(row / BLOCK))[row % BLOCK]?.[column]
        : undefined,
  };
}

function rowsOf(text: string, delimiter: string | null): readonly (readonly string[])[] {
  // Papa Parse knows one kind of line end a text.
  const source = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (delimiter === null) return source.split('\n').map((line) => [line]);
  return Papa.parse<string[]>(source, { delimiter, newline: '\n' }).data;
}
