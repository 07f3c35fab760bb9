import type { TallyDraft } from '../tally-draft';
import { LANE_LIMIT, sumOfLanes } from './lanes';

/** Words a chunk: small enough that the columns of a chunk stay in the cache between passes. */
const CHUNK_WORDS = LANE_LIMIT * 16;

/** Two neighbouring ballots give one index: seven bits of the one, a gap, seven of the other. */
const NEIGHBOURS = 0x8000;

type Words = readonly Int32Array[];

/**
 * Counts unweighted ballots, four a word, as long as all are complete and without ties, into the
 * tally. Stops before the first chunk with another ballot and gives the number of words counted.
 *
 * Three things make it fast. The pairs are counted four ballots at a time. Positions are counted
 * two ballots at a time. And the last option is not compared at all: in such ballots the places
 * of an option say how many options it beat in total, and what it did not beat elsewhere it beat
 * there. Cost: words × options² ÷ 2.
 */
export function countStrict(columns: Words, into: TallyDraft): number {
  const { options } = into;
  const words = columns[0]?.length ?? 0;
  const neighbours = columns.map(() => new Uint32Array(NEIGHBOURS));
  const notAbove = new Float64Array(options * options);
  let done = 0;
  while (done < words) {
    const end = Math.min(words, done + CHUNK_WORDS);
    columns.forEach((column, at) => countNeighbours(column, done, end, neighbours[at], 1));
    if (!allStrict(neighbours, options, end * 4)) {
      columns.forEach((column, at) => countNeighbours(column, done, end, neighbours[at], -1));
      break;
    }
    comparePairs(columns, done, end, notAbove);
    done = end;
  }
  const ballots = done * 4;
  addPairs(notAbove, addPositions(neighbours, into), ballots, into);
  into.ballots += ballots;
  into.weight += ballots;
  return done;
}

function countNeighbours(
  column: Int32Array,
  from: number,
  to: number,
  counts: Uint32Array | undefined,
  step: 1 | -1,
): void {
  if (counts === undefined) return;
  for (let at = from; at < to; at++) {
    const word = column[at] ?? 0;
    const first = word & 0x7fff;
    counts[first] = (counts[first] ?? 0) + step;
    const second = (word >>> 16) & 0x7fff;
    counts[second] = (counts[second] ?? 0) + step;
  }
}

/** How many ballots put the option in the tier, from the counts of neighbours. */
function inTier(counts: Uint32Array, tier: number): number {
  let sum = 0;
  for (let other = 0; other < 128; other++) {
    sum += (counts[tier | (other << 8)] ?? 0) + (counts[other | (tier << 8)] ?? 0);
  }
  return sum;
}

/**
 * Tiers are dense, so a ballot uses the tier number `options` only if it ranks every option and
 * ties none, and then once.
 */
function allStrict(neighbours: readonly Uint32Array[], options: number, ballots: number): boolean {
  return neighbours.reduce((sum, counts) => sum + inTier(counts, options), 0) === ballots;
}

/** Adds to `notAbove` how many ballots do not put the row's option above the column's. */
function comparePairs(columns: Words, from: number, to: number, notAbove: Float64Array): void {
  const options = columns.length;
  const compared = options - 1;
  const sums = new Float64Array(9);
  const add = (row: number, column: number, sum: number): void => {
    // Groups of three that reach past the end repeat the last option; a repeat counts nothing.
    if (row >= column || column >= compared) return;
    const at = row * options + column;
    notAbove[at] = (notAbove[at] ?? 0) + sum;
  };
  const column = (option: number): Int32Array =>
    columns[Math.min(option, compared - 1)] ?? new Int32Array(0);
  for (let a = 0; a < compared; a += 3) {
    compareThree(column(a), column(a + 1), column(a + 2), from, to, sums);
    add(a, a + 1, sums[0] ?? 0);
    add(a, a + 2, sums[1] ?? 0);
    add(a + 1, a + 2, sums[2] ?? 0);
    for (let b = a + 3; b < compared; b += 3) {
      compareGroups(
        [column(a), column(a + 1), column(a + 2)],
        [column(b), column(b + 1), column(b + 2)],
        from,
        to,
        sums,
      );
      sums.forEach((sum, at) => add(a + Math.floor(at / 3), b + (at % 3), sum));
    }
  }
}

/** The three pairs within a group of three options. */
function compareThree(
  a: Int32Array,
  b: Int32Array,
  c: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  const tops = 0x80808080 | 0;
  const ones = 0x01010101;
  sums.fill(0);
  for (let at = from; at < to;) {
    const end = Math.min(to, at + LANE_LIMIT);
    let ab = 0;
    let ac = 0;
    let bc = 0;
    for (; at < end; at++) {
      const ofB = b[at] ?? 0;
      const ofC = c[at] ?? 0;
      const topA = (a[at] ?? 0) | tops;
      ab = (ab + (((topA - ofB) >>> 7) & ones)) | 0;
      ac = (ac + (((topA - ofC) >>> 7) & ones)) | 0;
      bc = (bc + ((((ofB | tops) - ofC) >>> 7) & ones)) | 0;
    }
    sums[0] = (sums[0] ?? 0) + sumOfLanes(ab);
    sums[1] = (sums[1] ?? 0) + sumOfLanes(ac);
    sums[2] = (sums[2] ?? 0) + sumOfLanes(bc);
  }
}

/** The nine pairs between two groups of three options: six loads for nine comparisons. */
function compareGroups(
  [a, b, c]: readonly [Int32Array, Int32Array, Int32Array],
  [d, e, f]: readonly [Int32Array, Int32Array, Int32Array],
  from: number,
  to: number,
  sums: Float64Array,
): void {
  const tops = 0x80808080 | 0;
  const ones = 0x01010101;
  sums.fill(0);
  for (let at = from; at < to;) {
    const end = Math.min(to, at + LANE_LIMIT);
    let ad = 0;
    let ae = 0;
    let af = 0;
    let bd = 0;
    let be = 0;
    let bf = 0;
    let cd = 0;
    let ce = 0;
    let cf = 0;
    for (; at < end; at++) {
      const topA = (a[at] ?? 0) | tops;
      const topB = (b[at] ?? 0) | tops;
      const topC = (c[at] ?? 0) | tops;
      const ofD = d[at] ?? 0;
      const ofE = e[at] ?? 0;
      const ofF = f[at] ?? 0;
      ad = (ad + (((topA - ofD) >>> 7) & ones)) | 0;
      ae = (ae + (((topA - ofE) >>> 7) & ones)) | 0;
      af = (af + (((topA - ofF) >>> 7) & ones)) | 0;
      bd = (bd + (((topB - ofD) >>> 7) & ones)) | 0;
      be = (be + (((topB - ofE) >>> 7) & ones)) | 0;
      bf = (bf + (((topB - ofF) >>> 7) & ones)) | 0;
      cd = (cd + (((topC - ofD) >>> 7) & ones)) | 0;
      ce = (ce + (((topC - ofE) >>> 7) & ones)) | 0;
      cf = (cf + (((topC - ofF) >>> 7) & ones)) | 0;
    }
    [ad, ae, af, bd, be, bf, cd, ce, cf].forEach((lanes, pair) => {
      sums[pair] = (sums[pair] ?? 0) + sumOfLanes(lanes);
    });
  }
}

/** Adds the places, and gives for every option how many others it beat over all ballots. */
function addPositions(neighbours: readonly Uint32Array[], into: TallyDraft): number[] {
  const { options, positions } = into;
  return neighbours.map((counts, option) => {
    let beaten = 0;
    for (let tier = 1; tier <= options; tier++) {
      const at = option * options + tier - 1;
      const ballots = inTier(counts, tier);
      positions[at] = (positions[at] ?? 0) + ballots;
      beaten += ballots * (options - tier);
    }
    return beaten;
  });
}

/** Adds the pairs that were compared, and the last option's, which follow from the rest. */
function addPairs(
  notAbove: Float64Array,
  beaten: readonly number[],
  ballots: number,
  into: TallyDraft,
): void {
  const { options } = into;
  const { above } = into.pairs;
  const last = options - 1;
  const add = (row: number, column: number, count: number): void => {
    const at = row * options + column;
    above[at] = (above[at] ?? 0) + count;
  };
  for (let row = 0; row < last; row++) {
    let beatenElsewhere = 0;
    for (let column = 0; column < last; column++) {
      if (row === column) continue;
      const count =
        row < column
          ? ballots - (notAbove[row * options + column] ?? 0)
          : (notAbove[column * options + row] ?? 0);
      add(row, column, count);
      beatenElsewhere += count;
    }
    const beatLast = (beaten[row] ?? 0) - beatenElsewhere;
    add(row, last, beatLast);
    add(last, row, ballots - beatLast);
  }
}
