import Papa from 'papaparse';

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
/** Blocks that stay taken apart: all of a survey, and a part of a text of a million rows. */
const MOST_BLOCKS = 256;

/**
 * Finds the cells of delimited text (RFC 4180; any line ends, a line end within quotes belongs to
 * the cell), as Papa Parse reads them. Of all rows only the places are kept, 4 bytes each, so that
 * a million rows take little more room than their text; rows are taken apart when they are asked
 * for.
 */
export function delimitedText(text: string, delimiter: string): DelimitedText {
  // Papa Parse knows one kind of line end a text.
  const source = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const settings = { delimiter, newline: '\n' } as const;
  const starts = new PlaceList();
  let width = 0;
  let openQuoteRow: number | null = null;
  let next = 0;
  Papa.parse<string[]>(source, {
    ...settings,
    step: ({ data, errors, meta }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) openQuoteRow = starts.length;
      // What follows the last line end is no row of its own.
      if (next < source.length) starts.add(next);
      width = Math.max(width, data.length);
      next = meta.cursor;
    },
  });
  const blocks = new Map<number, readonly (readonly string[])[]>();
  const block = (index: number): readonly (readonly string[])[] => {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const [oldest] = blocks.keys();
    if (blocks.size >= MOST_BLOCKS && oldest !== undefined) blocks.delete(oldest);
    const end = starts.at((index + 1) * BLOCK) ?? source.length;
    const rows = Papa.parse<string[]>(source.slice(starts.at(index * BLOCK), end), settings).data;
    blocks.set(index, rows);
    return rows;
  };
  return {
    rowCount: starts.length,
    width,
    openQuoteRow,
    cell: (row, column) =>
      row >= 0 && row < starts.length
        ? block(Math.floor(row / BLOCK))[row % BLOCK]?.[column]
        : undefined,
  };
}

/** Whole numbers in the order in which they are added. */
class PlaceList {
  private places = new Uint32Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  add(place: number): void {
    if (this.count === this.places.length) {
      const longer = new Uint32Array(this.count * 2);
      longer.set(this.places);
      this.places = longer;
    }
    this.places[this.count] = place;
    this.count += 1;
  }

  at(index: number): number | undefined {
    return index < this.count ? this.places[index] : undefined;
  }
}
