import type { RankValue } from '../rank-values';

/** Rows whose ranks differ and lie within the number of columns are this share, or more. */
const LEAST_RANKED = 0.5;
/** Two columns are a question only when nothing stands beside them. */
const LEAST_COLUMNS = 3;
/** Wider groups are not cut into several questions; only columns at their ends may be left out. */
const MOST_CUT = 60;
const MOST_TRIMMED = 2;

/** From the first column to the one after the last, within a group. */
type Segment = readonly [first: number, end: number];

/**
 * Cuts neighbouring columns into segments that are rankings, leaving out columns that fit none
 * (weights, ages). `columns` holds the sample rows' ranks by column. Covers as many columns as
 * possible with as few segments as possible; empty columns are covered only between others.
 */
export function permutedSegments(columns: readonly (readonly RankValue[])[]): Segment[] {
  const count = columns.length;
  if (count > 1 && isRanking(columns)) return [[0, count]];
  return count > MOST_CUT ? trimmed(columns) : cut(columns);
}

function trimmed(columns: readonly (readonly RankValue[])[]): Segment[] {
  for (let off = 1; off <= 2 * MOST_TRIMMED; off += 1) {
    for (
      let first = Math.max(0, off - MOST_TRIMMED);
      first <= Math.min(off, MOST_TRIMMED);
      first += 1
    ) {
      const end = columns.length - (off - first);
      if (isRanking(columns.slice(first, end))) return [[first, end]];
    }
  }
  return [];
}

interface Cut {
  readonly covered: number;
  readonly segments: readonly Segment[];
}

/** Dynamic programming over where the columns are cut: `best[end]` covers the columns before it. */
function cut(columns: readonly (readonly RankValue[])[]): Segment[] {
  const best: Cut[] = [{ covered: 0, segments: [] }];
  for (let end = 1; end <= columns.length; end += 1) {
    let chosen = best[end - 1] ?? { covered: 0, segments: [] };
    for (let first = 0; first + LEAST_COLUMNS <= end; first += 1) {
      const before = best[first];
      if (before === undefined || !isRanking(columns.slice(first, end))) continue;
      const filled = columns.slice(first, end).filter((column) => !isEmptyColumn(column)).length;
      const covered = before.covered + filled;
      const fewer = before.segments.length + 1 < chosen.segments.length;
      if (covered > chosen.covered || (covered === chosen.covered && fewer)) {
        chosen = { covered, segments: [...before.segments, [first, end]] };
      }
    }
    best.push(chosen);
  }
  return [...(best.at(-1)?.segments ?? [])];
}

/** True for a column in which nobody ranks anything. */
export function isEmptyColumn(column: readonly RankValue[]): boolean {
  return column.every((rank) => rank === 'unranked');
}

/** True when at least half of the rows that rank anything rank different options differently. */
function isRanking(columns: readonly (readonly RankValue[])[]): boolean {
  const rows = columns[0]?.length ?? 0;
  const seen = new Uint8Array(columns.length + 1);
  let filled = 0;
  let ranked = 0;
  for (let row = 0; row < rows; row += 1) {
    seen.fill(0);
    let count = 0;
    let fits = true;
    for (const column of columns) {
      const rank = column[row];
      if (rank === undefined || rank === 'unranked') continue;
      count += 1;
      const place = rank === 'last' ? columns.length : Number(rank);
      // Places that are no whole number from 1 to the number of columns read as undefined.
      if (place === 0 || seen[place] !== 0) fits = false;
      else seen[place] = 1;
    }
    if (count > 0) filled += 1;
    if (count > 1 && fits) ranked += 1;
  }
  return filled > 0 && ranked >= LEAST_RANKED * filled;
}
