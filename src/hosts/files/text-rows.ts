/** Where the rows of a text begin. */
export interface TextRows {
  readonly count: number;
  /** The first byte of a row, and the first byte beyond it. */
  readonly start: (row: number) => number;
  readonly end: (row: number) => number;
  /** The number of cells of the widest row. */
  readonly width: number;
  /** The row in which a quotation mark opens that is never closed; `null` for none. */
  readonly openQuoteRow: number | null;
}

/** Up to where the rows of a text are looked for; beyond, `refuse` throws what there is to say. */
export interface RowLimits {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
  /** Is told the row and the column where the text goes beyond a limit. */
  readonly refuse: (beyond: 'cells' | 'bytes', row: number, column: number) => never;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
/** Tab, vertical tab, form feed and space. */
const BLANKS: ReadonlySet<number | undefined> = new Set([0x09, 0x0b, 0x0c, 0x20]);

/**
 * Finds the rows of delimited text (RFC 4180) without taking them apart: any line ends, and a line
 * end within quotes belongs to the cell. Marks are read as Papa Parse reads them: one opens a cell
 * only at its beginning, and closes it only before a delimiter or line end, blanks between. Without
 * a delimiter every line is a row, whatever stands in it.
 */
export function textRows(bytes: Uint8Array, delimiter: number | null, limits: RowLimits): TextRows {
  const starts = new PlaceList();
  let width = 0;
  let openQuoteRow: number | null = null;
  let at = 0;
  while (at < bytes.length) {
    const row = starts.length;
    const start = at;
    let column = 0;
    if (row === limits.rows) limits.refuse('cells', row, 0);
    starts.add(start);
    for (;;) {
      if (delimiter !== null && bytes[at] === QUOTE) {
        const close = closingQuote(bytes, at + 1, start + limits.bytes, delimiter);
        if (close === null) openQuoteRow ??= row;
        at = close ?? bytes.length;
      }
      while (at < bytes.length && !endsCell(bytes[at], delimiter)) at += 1;
      if (at - start > limits.bytes) limits.refuse('bytes', row, column);
      if (at === bytes.length || bytes[at] !== delimiter) break;
      at += 1;
      column += 1;
      if (column === limits.columns) limits.refuse('cells', row, column);
    }
    width = Math.max(width, column + 1);
    at += bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1;
  }
  return {
    count: starts.length,
    start: (row) => starts.at(row) ?? bytes.length,
    end: (row) => starts.at(row + 1) ?? bytes.length,
    width,
    openQuoteRow,
  };
}

function endsCell(byte: number | undefined, delimiter: number | null): boolean {
  return byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

/** The byte behind the mark that closes a cell in quotes; `null` when none does up to `most`. */
function closingQuote(
  bytes: Uint8Array,
  from: number,
  most: number,
  delimiter: number,
): number | null {
  for (let at = bytes.indexOf(QUOTE, from); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    if (at > most) return null;
    if (bytes[at + 1] === QUOTE) {
      at += 1;
      continue;
    }
    let next = at + 1;
    while (BLANKS.has(bytes[next]) && bytes[next] !== delimiter) next += 1;
    if (next >= bytes.length || endsCell(bytes[next], delimiter)) return next;
  }
  return null;
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
