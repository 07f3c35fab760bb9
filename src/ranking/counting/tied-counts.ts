import type { TallyDraft } from '../tally-draft';

/** What `countTied` counts, in whole numbers of ballots. */
export interface TiedCounts {
  /** Pairs (row before column): ballots in which the row's option is not above the column's. */
  readonly notAbove: Float64Array;
  /** Pairs (row before column): ballots in which the row's option is below the column's. */
  readonly below: Float64Array;
  /**
   * For each option two neighbouring ballots at a time, a byte each: first place of the option's
   * tier times 16 plus the last place, places from 0.
   */
  readonly places: readonly Uint32Array[];
  /** By the set of options that a ballot left unranked, one bit an option. */
  readonly unranked: Uint32Array;
}

/** One more than the largest byte that a range of places makes. */
export function rangeCount(options: number): number {
  return 17 * (options - 1) + 1;
}

/** Adds the counts of so many ballots to a tally. */
export function addTiedCounts(counts: TiedCounts, ballots: number, into: TallyDraft): void {
  const { options } = into;
  const { bothUnranked, leftOver } = unrankedCounts(counts.unranked, options);
  into.ballots += ballots;
  into.weight += ballots;
  counts.places.forEach((places, option) => {
    const rest = leftOver[option] ?? new Float64Array(256);
    const ranked = rangesOf(places, options).map((times, range) => times - (rest[range] ?? 0));
    into.tieTerm += addShares(ranked, option, into.positions, options);
    into.tieTerm += addShares(rest, option, into.leftOver, options);
    const own = bothUnranked[option * options + option] ?? 0;
    into.unranked[option] = (into.unranked[option] ?? 0) + own;
  });
  addPairs(counts, ballots, bothUnranked, into);
}

/**
 * From the sets left unranked: how often each pair was (an option with itself: how often it),
 * and how often each option took which range of places.
 */
function unrankedCounts(
  sets: Uint32Array,
  options: number,
): { bothUnranked: Float64Array; leftOver: readonly Float64Array[] } {
  const bothUnranked = new Float64Array(options * options);
  const leftOver = Array.from({ length: options }, () => new Float64Array(256));
  sets.forEach((times, set) => {
    if (times === 0 || set === 0) return;
    const members: number[] = [];
    for (let option = 0; option < options; option++) {
      if ((set >>> option) & 1) members.push(option);
    }
    const range = (options - members.length) * 16 + options - 1;
    for (const option of members) {
      const ranges = leftOver[option];
      if (ranges !== undefined) ranges[range] = (ranges[range] ?? 0) + times;
      for (const other of members) {
        const at = option * options + other;
        bothUnranked[at] = (bothUnranked[at] ?? 0) + times;
      }
    }
  });
  return { bothUnranked, leftOver };
}

/** How often each range of places occurs, by first place times 16 plus last. */
function rangesOf(neighbours: Uint32Array, options: number): Float64Array {
  const ranges = new Float64Array(256);
  const end = rangeCount(options);
  for (let one = 0; one < end; one++) {
    for (let other = 0; other < end; other++) {
      const times = neighbours[one * 256 + other] ?? 0;
      if (times === 0) continue;
      ranges[one] = (ranges[one] ?? 0) + times;
      ranges[other] = (ranges[other] ?? 0) + times;
    }
  }
  return ranges;
}

/**
 * Adds an option's shares of the places to its row of a matrix and gives its part of the tie
 * term: t options of a tier have t² − 1 each.
 */
function addShares(
  ranges: Float64Array,
  option: number,
  matrix: Float64Array,
  options: number,
): number {
  let tieTerm = 0;
  ranges.forEach((times, range) => {
    if (times === 0) return;
    const first = range >>> 4;
    const last = range & 15;
    const size = last - first + 1;
    tieTerm += times * (size ** 2 - 1);
    for (let at = option * options + first; at <= option * options + last; at++) {
      matrix[at] = (matrix[at] ?? 0) + times / size;
    }
  });
  return tieTerm;
}

function addPairs(
  { notAbove, below }: TiedCounts,
  ballots: number,
  bothUnranked: Float64Array,
  into: TallyDraft,
): void {
  const { options } = into;
  const { above, aboveUnranked } = into.pairs;
  const add = (row: number, column: number, count: number): void => {
    const at = row * options + column;
    const unranked = bothUnranked[column * options + column] ?? 0;
    const alone = unranked - (bothUnranked[at] ?? 0);
    aboveUnranked[at] = (aboveUnranked[at] ?? 0) + alone;
    above[at] = (above[at] ?? 0) + count - alone;
  };
  for (let row = 0; row < options; row++) {
    for (let column = row + 1; column < options; column++) {
      const at = row * options + column;
      add(row, column, ballots - (notAbove[at] ?? 0));
      add(column, row, below[at] ?? 0);
    }
  }
}
