import { parseArea } from '../../cells/address';
import type { Area } from '../../cells/sheet';
import { xmlTags } from './xml-tags';

/** What stands in a worksheet part beside the values of its cells. */
export interface SheetSurroundings {
  /** The part up to the end of its cells; what follows (links, drawings, rules) is left out. */
  readonly cells: Uint8Array;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
}

const CELLS_END = ascii('sheetData');
const HIDDEN = ascii('hidden=');
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/** Takes a worksheet part (UTF-8) apart, without turning its cells into text. */
export function sheetSurroundings(part: Uint8Array): SheetSurroundings {
  const end = lastIndexOf(part, CELLS_END);
  const close = end < 0 ? -1 : part.indexOf(GREATER_THAN, end);
  const cells = close < 0 ? part : part.subarray(0, close + 1);
  const rest = close < 0 ? '' : new TextDecoder().decode(part.subarray(close + 1));
  const merges = [...xmlTags(rest, 'mergeCell')]
    .map((tag) => parseArea(tag.get('ref') ?? ''))
    .filter((area) => area !== null);
  return { cells, merges, hiddenRows: hiddenRows(cells) };
}

/** The area of a table part without its totals row, or `null` when it names none. */
export function tableArea(xml: string): Area | null {
  const [table] = xmlTags(xml, 'table');
  const area = parseArea(table?.get('ref') ?? '');
  if (area === null) return null;
  return { ...area, lastRow: area.lastRow - Number(table?.get('totalsRowCount') ?? 0) };
}

/** Rows (from 0) with `hidden="1"`. Rows whose number the writer left out are not recognised. */
function hiddenRows(part: Uint8Array): Set<number> {
  const rows = new Set<number>();
  let from = 0;
  while (from >= 0) {
    const at = indexOf(part, HIDDEN, from);
    const end = at < 0 ? -1 : part.indexOf(GREATER_THAN, at);
    if (end < 0) break;
    const start = part.subarray(from, at).lastIndexOf(LESS_THAN);
    const tag = start < 0 ? '' : new TextDecoder().decode(part.subarray(from + start, end + 1));
    const [row] = xmlTags(tag, 'row');
    if (/^(1|true)$/.test(row?.get('hidden') ?? '')) rows.add(Number(row?.get('r')) - 1);
    from = end;
  }
  return rows;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, word: Uint8Array): number {
  const [first = 0] = word;
  for (let at = bytes.lastIndexOf(first); at >= 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
    if (at === 0) break;
  }
  return -1;
}
