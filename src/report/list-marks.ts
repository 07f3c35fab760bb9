import type { Punctuation } from './wording/wording';

/** Depth of a list row, or `null` for a row that ends the list. */
export type Depth = 1 | 2 | 3 | null;

/**
 * The mark that ends a list item: a colon before deeper items; a semicolon; `; and` after the last
 * but one; a full stop after the last. The last of the deeper items closes its parent too, so it
 * takes the parent's mark. `depths` are those of all rows in order.
 */
export function listMark(
  depths: readonly Depth[],
  index: number,
  punctuation: Punctuation,
): string {
  const depth = depths[index] ?? 1;
  const next = depths[index + 1] ?? null;
  if (next !== null && next > depth) return punctuation.leadIn;
  return closingMark(depths, index, punctuation);
}

/** The mark at the end of an item and all that is deeper below it. */
export function closingMark(
  depths: readonly Depth[],
  index: number,
  punctuation: Punctuation,
): string {
  const depth = depths[index] ?? 1;
  const following = siblingsAfter(depths, index, depth);
  if (following > 1) return punctuation.item;
  if (following === 1) return punctuation.lastButOne;
  const parent = parentOf(depths, index, depth);
  return parent === null ? punctuation.last : closingMark(depths, parent, punctuation);
}

function siblingsAfter(depths: readonly Depth[], index: number, depth: number): number {
  let count = 0;
  for (const other of depths.slice(index + 1)) {
    if (other === null || other < depth) break;
    if (other === depth) count++;
  }
  return count;
}

function parentOf(depths: readonly Depth[], index: number, depth: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const other = depths[at] ?? null;
    if (other === null) return null;
    if (other < depth) return at;
  }
  return null;
}
