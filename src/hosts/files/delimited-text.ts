const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** The cells of a text whose rows are lines. They are cut out of the text when they are asked for. */
export interface DelimitedText {
  readonly rowCount: number;
  /** The number of cells of the widest row. */
  readonly width: number;
  /** A cell without its quotation marks; `undefined` where the row has none. */
  readonly cell: (row: number, column: number) => string | undefined;
  /** The row in which a quotation mark opens that is never closed; `null` for none. */
  readonly openQuoteRow: number | null;
}

/**
 * Finds the cells of delimited text (RFC 4180; any line ends, a line end within quotes belongs to
 * the cell). A quotation mark that neither ends a cell nor is doubled stands for itself, and one
 * that is never closed takes the rest of the text. Only the places of cells are kept, 4 bytes
 * each, so that a million rows take little more room than their text.
 */
export function delimitedText(text: string, delimiter: string): DelimitedText {
  const between = delimiter.charCodeAt(0);
  const starts = new PlaceList();
  const rowEnds = new PlaceList();
  /** For each row the number of its first cell, and one more for the end. */
  const firstCells = new PlaceList();
  let openQuoteRow: number | null = null;
  let width = 0;
  let at = 0;
  while (at < text.length) {
    const first = starts.length;
    firstCells.add(first);
    let end = at;
    for (;;) {
      starts.add(at);
      if (text.charCodeAt(at) === QUOTE) {
        end = endOfQuoted(text, at, between);
        if (end < 0) {
          openQuoteRow = rowEnds.length;
          end = text.length;
        }
      } else {
        end = endOfPlain(text, at, between);
      }
      if (text.charCodeAt(end) !== between) break;
      at = end + 1;
    }
    rowEnds.add(end);
    width = Math.max(width, starts.length - first);
    const isPair =
      text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
    at = end + (isPair ? 2 : 1);
  }
  firstCells.add(starts.length);
  return {
    rowCount: rowEnds.length,
    width,
    openQuoteRow,
    cell: (row, column) => {
      if (row >= rowEnds.length || column < 0) return undefined;
      const cell = firstCells.at(row) + column;
      const next = firstCells.at(row + 1);
      if (cell >= next) return undefined;
      const end = cell + 1 < next ? starts.at(cell + 1) - 1 : rowEnds.at(row);
      return cellText(text.slice(starts.at(cell), end), row === openQuoteRow && cell + 1 === next);
    },
  };
}

function endOfPlain(text: string, start: number, between: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === between || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return at;
}

/** Where a quoted cell ends, spaces behind its closing mark included; −1 when it is not closed. */
function endOfQuoted(text: string, start: number, between: number): number {
  for (let mark = text.indexOf('"', start + 1); mark >= 0; mark = text.indexOf('"', mark)) {
    if (text.charCodeAt(mark + 1) === QUOTE) {
      mark += 2;
      continue;
    }
    let end = mark + 1;
    while (text.charCodeAt(end) === SPACE && between !== SPACE) end += 1;
    const code = text.charCodeAt(end);
    const isEnd = code === between || code === LINE_FEED || code === CARRIAGE_RETURN;
    if (isEnd || end === text.length) return end;
    mark += 1;
  }
  return -1;
}

function cellText(raw: string, isOpen: boolean): string {
  if (raw.charCodeAt(0) !== QUOTE) return raw;
  const inner = isOpen ? raw.slice(1) : raw.slice(1, raw.lastIndexOf('"'));
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
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

  at(index: number): number {
    return this.places[index] ?? 0;
  }
}
