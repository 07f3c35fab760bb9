import { parseArea } from '../../cells/address';
import type { Area } from '../../cells/sheet';
import { xmlTags } from './xml-tags';

/** The end of a worksheet part: what of it are cells, and what follows. */
export interface SheetEnd {
  /** Up to the end of the cells; what follows (links, drawings, rules) is left out. */
  readonly cells: Uint8Array;
  readonly merges: readonly Area[];
  /** False when the cells do not end. */
  readonly isWhole: boolean;
}

const CELLS_END = ascii('sheetData');
/** Its only attribute; there may be a million of them. */
const MERGED_AREA = /<(?:[\w.-]+:)?mergeCell\s+ref\s*=\s*["']([^"'<]*)["']/g;
const HIDDEN = ascii('hidden=');
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/** Takes the end of a worksheet part (UTF-8) apart, without turning its cells into text. */
export function sheetEnd(part: Uint8Array): SheetEnd {
  const end = lastIndexOf(part, CELLS_END);
  const close = end < 0 ? -1 : part.indexOf(GREATER_THAN, end);
  if (close < 0) return { cells: part, merges: [], isWhole: false };
  const rest = new TextDecoder().decode(part.subarray(close + 1));
  return { cells: part.subarray(0, close + 1), merges: mergedAreas(rest), isWhole: true };
}

function mergedAreas(xml: string): Area[] {
  return Array.from(xml.matchAll(MERGED_AREA), ([, address = '']) => parseArea(address)).filter(
    (area) => area !== null,
  );
}

/** The area of a table part without its totals row, or `null` when it names none. */
export function tableArea(xml: string): Area | null {
  const [table] = xmlTags(xml, 'table');
  const area = parseArea(table?.get('ref') ?? '');
  if (area === null) return null;
  return { ...area, lastRow: area.lastRow - Number(table?.get('totalsRowCount') ?? 0) };
}

/** Rows (from 0) with `hidden="1"`. Rows whose number the writer left out are not recognised. */
export function hiddenRows(part: Uint8Array): Set<number> {
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
