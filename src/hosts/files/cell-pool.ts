import { cellAddress } from '../../cells/address';
import { LARGEST_SHEET, type Area, type Cell } from '../../cells/sheet';
import { Problem } from '../../language/problem';

/** Some 250 MB once they are read, and more than a survey of a million answers has. */
export const MOST_CELLS = 20_000_000;

const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;

/** Cells of following rows, 15 bytes a cell and row: objects would take ten times as much. */
interface Rows {
  readonly rows: Uint32Array;
  /** For each row where its cells begin, and in the end where they end. */
  readonly starts: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** Numbers, booleans as 0 and 1, the number of a text in the pool. */
  readonly values: Float64Array;
}

/** The texts of a workbook, each of them once, and how many cells it has. */
export class CellPool {
  private cells = 0;
  private readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly file: string) {}

  /** Puts a shared string, which gets the next number, whether it is known or not. */
  share(text: string): void {
    this.texts.push(text);
  }

  /** The number of a text; gives it one when it has none. */
  add(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** Throws a RangeError for a number that no text has. */
  text(number: number): string {
    const text = this.texts[number];
    if (text === undefined) throw new RangeError(`no text ${number}`);
    return text;
  }

  /** Throws `cells-too-many` when there are too many with so many more. */
  count(cells: number): void {
    this.cells += cells;
    if (this.cells > MOST_CELLS) {
      throw new Problem('cells-too-many', { file: this.file }, { most: MOST_CELLS });
    }
  }
}

/** The filled cells of a sheet, added in pieces of rows from top to bottom. */
export class PooledCells {
  private readonly pieces: Rows[] = [];
  private area: Area | null = null;
  /** 1 for columns that hold anything: sheets may be wide and empty. */
  private readonly filledColumns = new Uint8Array(LARGEST_SHEET.columns);
  private seen: { readonly row: number; readonly piece: Rows; readonly index: number } | null =
    null;

  constructor(
    private readonly pool: CellPool,
    private readonly place: { readonly file: string; readonly sheet: string },
  ) {}

  /** The smallest rectangle that holds every filled cell; `null` when none is. */
  get used(): Area | null {
    return this.area;
  }

  /**
   * Adds rows below those that are there; of each the filled cells, from left to right. Throws
   * `sheet-too-large` beyond the last row or column of a spreadsheet, `cells-too-many`, and a
   * RangeError when rows do not follow each other.
   */
  add(rows: Iterable<readonly [row: number, cells: readonly FilledCell[]]>): void {
    const filled = [...rows].filter(([, cells]) => cells.length > 0);
    const [first] = filled;
    if (first === undefined) return;
    if (this.area !== null && first[0] <= this.area.lastRow) throw new RangeError('rows go back');
    const count = filled.reduce((sum, [, cells]) => sum + cells.length, 0);
    this.pool.count(count);
    const piece: Rows = {
      rows: new Uint32Array(filled.length),
      starts: new Uint32Array(filled.length + 1),
      columns: new Uint16Array(count),
      kinds: new Uint8Array(count),
      values: new Float64Array(count),
    };
    let at = 0;
    filled.forEach(([row, cells], index) => {
      this.widen(row, cells);
      piece.rows[index] = row;
      for (const { column, value } of cells) {
        piece.columns[at] = column;
        this.filledColumns[column] = 1;
        [piece.kinds[at], piece.values[at]] = this.packed(value);
        at += 1;
      }
      piece.starts[index + 1] = at;
    });
    this.pieces.push(piece);
  }

  cell(row: number, column: number): Cell {
    if (this.filledColumns[column] !== 1) return null;
    const found = this.seen?.row === row ? this.seen : this.find(row);
    if (found === null) return null;
    this.seen = found;
    const { piece, index } = found;
    const [start = 0, end = 0] = [piece.starts[index], piece.starts[index + 1]];
    // Rows without a gap, which most are, hold a column where it is expected.
    const expected = start + column - (piece.columns[start] ?? 0);
    const at =
      expected >= start && expected < end && piece.columns[expected] === column
        ? expected
        : placeOf(piece.columns, column, start, end);
    return at === null ? null : this.unpacked(piece.kinds[at] ?? 0, piece.values[at] ?? 0);
  }

  private find(row: number): PooledCells['seen'] {
    let [low, high] = [0, this.pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.rows.at(-1) ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    const piece = this.pieces[low];
    if (piece === undefined) return null;
    const expected = row - (piece.rows[0] ?? 0);
    const index =
      piece.rows[expected] === row ? expected : placeOf(piece.rows, row, 0, piece.rows.length);
    return index === null ? null : { row, piece, index };
  }

  private widen(row: number, cells: readonly FilledCell[]): void {
    const [first = 0, last = 0] = [cells[0]?.column, cells.at(-1)?.column];
    if (row >= LARGEST_SHEET.rows || last >= LARGEST_SHEET.columns) {
      throw new Problem('sheet-too-large', this.place, { cell: cellAddress(row, last) });
    }
    this.area = {
      firstRow: this.area?.firstRow ?? row,
      firstColumn: Math.min(this.area?.firstColumn ?? first, first),
      lastRow: row,
      lastColumn: Math.max(this.area?.lastColumn ?? last, last),
    };
  }

  private packed(value: FilledCell['value']): [kind: number, value: number] {
    switch (typeof value) {
      case 'number':
        return [NUMBER, value];
      case 'string':
        return [TEXT, this.pool.add(value)];
      case 'boolean':
        return [BOOLEAN, value ? 1 : 0];
      default:
        if ('error' in value) return [ERROR, this.pool.add(value.error)];
        return [TEXT, value.shared];
    }
  }

  private unpacked(kind: number, value: number): Cell {
    switch (kind) {
      case NUMBER:
        return value;
      case TEXT:
        return this.pool.text(value);
      case BOOLEAN:
        return value === 1;
      case ERROR:
        return { error: this.pool.text(value) };
      default:
        return null;
    }
  }
}

/** A cell that holds something: a shared string is named by its number. */
export interface FilledCell {
  readonly column: number;
  readonly value: Exclude<Cell, null> | { readonly shared: number };
}

/** Where a number stands among ascending ones; `null` when it does not. */
function placeOf(
  numbers: Uint16Array | Uint32Array,
  wanted: number,
  from: number,
  to: number,
): number | null {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && numbers[low] === wanted ? low : null;
}
