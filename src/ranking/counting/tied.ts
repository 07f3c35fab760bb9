import type { TallyDraft } from '../tally-draft';
import { HALF_LANE_LIMIT, LOW_HALVES, ONES, TOP_BITS } from './lanes';
import { addTiedCounts, type TiedCounts } from './tied-counts';

/** The most options that fit: a place is half a lane. */
export const MOST_OPTIONS_TIED = 16;

/** Words a chunk: small enough that the scratch of a chunk stays in the nearest cache. */
const CHUNK_WORDS = 256;

/**
 * Scratch for one chunk, all in one array so that the inner loops have one base address: a row
 * for each option's column, a row for how each option compares with the later ones, a row for
 * how the earlier ones compare with it, two rows of masks and a row of zeros.
 */
interface Scratch {
  readonly words: Int32Array;
  readonly bytes: Uint8Array;
  /** From an option's column to how it compares with the later options. */
  readonly toLater: number;
  /** From an option's column to how the earlier options compare with it. */
  readonly toEarlier: number;
  readonly masks: number;
  readonly zeros: number;
  /** What one comparison found: for each pair "not above", then "below". */
  readonly sums: Float64Array;
}

/**
 * Counts unweighted ballots from the word `from` on, four a word, with ties and unranked options,
 * into the tally; takes at most 16 options.
 *
 * A pair is compared once. The result, half a lane for "not above" and half for "below", goes
 * three ways: to the counts of the pair, to the one option and to the other. At the end an option
 * knows in each ballot how many options are above it and how many are level, which is the first
 * and last place of its tier; how often each such range occurs is counted, and the shares are
 * computed from those whole numbers. Unranked options compare as one last tier; which they were
 * is counted as sets. Cost: words × options².
 */
export function countTied(columns: readonly Int32Array[], from: number, into: TallyDraft): void {
  const { options } = into;
  const words = columns[0]?.length ?? 0;
  const scratch = newScratch(options);
  const counts: TiedCounts = {
    notAbove: new Float64Array(options * options),
    below: new Float64Array(options * options),
    places: columns.map(() => new Uint32Array(256)),
    unranked: new Uint32Array(2 ** options),
  };
  for (let start = from; start < words; start += CHUNK_WORDS) {
    const length = Math.min(CHUNK_WORDS, words - start);
    columns.forEach((column, option) => {
      scratch.words.set(column.subarray(start, start + length), option * CHUNK_WORDS);
    });
    scratch.words.fill(0, scratch.toLater, scratch.masks);
    comparePairs(options, scratch, length, counts);
    counts.places.forEach((places, option) => {
      countPlaces(scratch, option, length, places);
    });
    countUnranked(options, scratch, length, counts.unranked);
  }
  addTiedCounts(counts, (words - from) * 4, into);
}

function newScratch(options: number): Scratch {
  const words = new Int32Array((3 * options + 3) * CHUNK_WORDS);
  return {
    words,
    bytes: new Uint8Array(words.buffer),
    toLater: options * CHUNK_WORDS,
    toEarlier: 2 * options * CHUNK_WORDS,
    masks: 3 * options * CHUNK_WORDS,
    zeros: (3 * options + 2) * CHUNK_WORDS,
    sums: new Float64Array(8),
  };
}

/** Compares every pair of options, in groups of two by two. */
function comparePairs(
  options: number,
  scratch: Scratch,
  length: number,
  { notAbove, below }: TiedCounts,
): void {
  const add = (row: number, column: number, pair: number): void => {
    const at = row * options + column;
    notAbove[at] = (notAbove[at] ?? 0) + (scratch.sums[2 * pair] ?? 0);
    below[at] = (below[at] ?? 0) + (scratch.sums[2 * pair + 1] ?? 0);
  };
  const compare = (row: number, column: number): void => {
    if (column >= options) return;
    compareOne(scratch, row * CHUNK_WORDS, column * CHUNK_WORDS, length);
    add(row, column, 0);
  };
  for (let row = 0; row < options; row += 2) {
    compare(row, row + 1);
    for (let column = row + 2; column < options; column += 2) {
      if (column + 1 === options) {
        compare(row, column);
        compare(row + 1, column);
      } else {
        compareFour(scratch, row * CHUNK_WORDS, column * CHUNK_WORDS, length);
        add(row, column, 0);
        add(row, column + 1, 1);
        add(row + 1, column, 2);
        add(row + 1, column + 1, 3);
      }
    }
  }
}

/** One pair: what `compareFour` does for four. */
function compareOne(scratch: Scratch, a: number, b: number, length: number): void {
  const { words, toLater, toEarlier, sums } = scratch;
  sums.fill(0);
  for (let at = 0; at < length;) {
    const end = Math.min(length, at + HALF_LANE_LIMIT);
    let lanes = 0;
    for (; at < end; at++) {
      const gap = (((words[a + at] ?? 0) | TOP_BITS) - (words[b + at] ?? 0)) | 0;
      const ab = ((gap & TOP_BITS) >>> 7) | (((gap - ONES) & TOP_BITS) >>> 3);
      lanes = (lanes + ab) | 0;
      words[a + toLater + at] = (words[a + toLater + at] ?? 0) + ab;
      words[b + toEarlier + at] = (words[b + toEarlier + at] ?? 0) + ab;
    }
    addHalves(lanes, sums, 0);
  }
}

/**
 * The four pairs between two neighbouring options from `a` and two later ones from `c`. The
 * difference of two tiers keeps the top bit of its lane where the first is not above, and one
 * less keeps it where the first is below.
 */
function compareFour(scratch: Scratch, a: number, c: number, length: number): void {
  const { words, sums } = scratch;
  const b = a + CHUNK_WORDS;
  const d = c + CHUNK_WORDS;
  const aLater = a + scratch.toLater;
  const bLater = b + scratch.toLater;
  const cEarlier = c + scratch.toEarlier;
  const dEarlier = d + scratch.toEarlier;
  sums.fill(0);
  for (let at = 0; at < length;) {
    const end = Math.min(length, at + HALF_LANE_LIMIT);
    let acSum = 0;
    let adSum = 0;
    let bcSum = 0;
    let bdSum = 0;
    for (; at < end; at++) {
      const topA = (words[a + at] ?? 0) | TOP_BITS;
      const topB = (words[b + at] ?? 0) | TOP_BITS;
      const ofC = words[c + at] ?? 0;
      const ofD = words[d + at] ?? 0;
      const acGap = (topA - ofC) | 0;
      const adGap = (topA - ofD) | 0;
      const bcGap = (topB - ofC) | 0;
      const bdGap = (topB - ofD) | 0;
      const ac = ((acGap & TOP_BITS) >>> 7) | (((acGap - ONES) & TOP_BITS) >>> 3);
      const ad = ((adGap & TOP_BITS) >>> 7) | (((adGap - ONES) & TOP_BITS) >>> 3);
      const bc = ((bcGap & TOP_BITS) >>> 7) | (((bcGap - ONES) & TOP_BITS) >>> 3);
      const bd = ((bdGap & TOP_BITS) >>> 7) | (((bdGap - ONES) & TOP_BITS) >>> 3);
      acSum = (acSum + ac) | 0;
      adSum = (adSum + ad) | 0;
      bcSum = (bcSum + bc) | 0;
      bdSum = (bdSum + bd) | 0;
      words[aLater + at] = (words[aLater + at] ?? 0) + ac + ad;
      words[bLater + at] = (words[bLater + at] ?? 0) + bc + bd;
      words[cEarlier + at] = (words[cEarlier + at] ?? 0) + ac + bc;
      words[dEarlier + at] = (words[dEarlier + at] ?? 0) + ad + bd;
    }
    addHalves(acSum, sums, 0);
    addHalves(adSum, sums, 2);
    addHalves(bcSum, sums, 4);
    addHalves(bdSum, sums, 6);
  }
}

/** Adds up the lower and the upper halves of the four lanes; the product sums the lanes. */
function addHalves(lanes: number, sums: Float64Array, at: number): void {
  const upper = (lanes >>> 4) & LOW_HALVES;
  sums[at] = (sums[at] ?? 0) + (Math.imul(lanes & LOW_HALVES, ONES) >>> 24);
  sums[at + 1] = (sums[at + 1] ?? 0) + (Math.imul(upper, ONES) >>> 24);
}

/**
 * Counts an option's tiers by first and last place. What the earlier options found is turned
 * round: the option is below an earlier one where that one is not "not above" it, and level or
 * below where that one is not "below" it. A lane then holds the first place in its upper half
 * and the last in its lower.
 */
function countPlaces(scratch: Scratch, option: number, length: number, places: Uint32Array): void {
  const { words } = scratch;
  const later = option * CHUNK_WORDS + scratch.toLater;
  const earlier = option * CHUNK_WORDS + scratch.toEarlier;
  const allEarlier = Math.imul(option, 0x11111111);
  for (let at = 0; at < length; at++) {
    const found = words[earlier + at] ?? 0;
    const turned = ((found >>> 4) & LOW_HALVES) | ((found & LOW_HALVES) << 4);
    const range = ((words[later + at] ?? 0) + allEarlier - turned) | 0;
    for (let lane = 0; lane < 32; lane += 8) {
      const place = (range >>> lane) & 255;
      places[place] = (places[place] ?? 0) + 1;
    }
  }
}

/** Counts the sets of options that ballots left unranked, one bit an option. */
function countUnranked(
  options: number,
  scratch: Scratch,
  length: number,
  unranked: Uint32Array,
): void {
  const { bytes, masks } = scratch;
  const column = (option: number): number =>
    option < options ? option * CHUNK_WORDS : scratch.zeros;
  const later = masks + CHUNK_WORDS;
  markUnranked(scratch, [0, 1, 2, 3, 4, 5, 6, 7].map(column), masks, length);
  if (options > 8) {
    markUnranked(scratch, [8, 9, 10, 11, 12, 13, 14, 15].map(column), later, length);
  }
  for (let at = 0; at < length * 4; at++) {
    const set = (bytes[masks * 4 + at] ?? 0) | ((bytes[later * 4 + at] ?? 0) << 8);
    unranked[set] = (unranked[set] ?? 0) + 1;
  }
}

/** Writes a bit for each of eight options; one more than "unranked" carries into the top bit. */
function markUnranked(
  { words }: Scratch,
  columns: readonly number[],
  to: number,
  length: number,
): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = columns;
  for (let at = 0; at < length; at++) {
    words[to + at] =
      ((((words[a + at] ?? 0) + ONES) & TOP_BITS) >>> 7) |
      ((((words[b + at] ?? 0) + ONES) & TOP_BITS) >>> 6) |
      ((((words[c + at] ?? 0) + ONES) & TOP_BITS) >>> 5) |
      ((((words[d + at] ?? 0) + ONES) & TOP_BITS) >>> 4) |
      ((((words[e + at] ?? 0) + ONES) & TOP_BITS) >>> 3) |
      ((((words[f + at] ?? 0) + ONES) & TOP_BITS) >>> 2) |
      ((((words[g + at] ?? 0) + ONES) & TOP_BITS) >>> 1) |
      (((words[h + at] ?? 0) + ONES) & TOP_BITS);
  }
}
