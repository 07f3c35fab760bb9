import type { TallyDraft } from '../tally-draft';
import { CHUNK_WORDS, newScratch, type Scratch } from './tied-scratch';
import { compareAmongFour, compareFour, compareOne, PAIRS_AMONG_FOUR } from './tied-pairs';
import { addTiedCounts, type TiedCounts } from './tied-counts';

/** The most options that fit: a place is half a lane. */
export const MOST_OPTIONS_TIED = 16;

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
    places: columns.map(() => new Uint32Array(65536)),
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

/** Compares every pair of options: within groups of four, then between them two by two. */
function comparePairs(
  options: number,
  scratch: Scratch,
  length: number,
  { notAbove, below }: TiedCounts,
): void {
  const column = (option: number): number => option * CHUNK_WORDS;
  const add = (row: number, other: number, pair: number): void => {
    const at = row * options + other;
    notAbove[at] = (notAbove[at] ?? 0) + (scratch.sums[2 * pair] ?? 0);
    below[at] = (below[at] ?? 0) + (scratch.sums[2 * pair + 1] ?? 0);
  };
  const one = (row: number, other: number): void => {
    if (other >= options) return;
    compareOne(scratch, column(row), column(other), length);
    add(row, other, 0);
  };
  const twoByTwo = (row: number, other: number): void => {
    if (other + 1 >= options) {
      one(row, other);
      one(row + 1, other);
      return;
    }
    compareFour(scratch, column(row), column(other), length);
    [0, 1, 2, 3].forEach((pair) => {
      add(row + (pair >> 1), other + (pair & 1), pair);
    });
  };
  for (let row = 0; row < options; row += 4) {
    if (row + 3 < options) {
      compareAmongFour(scratch, column(row), length);
      PAIRS_AMONG_FOUR.forEach(([a, b], pair) => {
        add(row + a, row + b, pair);
      });
    } else {
      one(row, row + 1);
      one(row, row + 2);
      one(row + 1, row + 2);
    }
    for (let other = row + 4; other < options; other += 2) {
      twoByTwo(row, other);
      twoByTwo(row + 2, other);
    }
  }
}

/**
 * Counts an option's tiers by first and last place. What the earlier options found is turned
 * round: the option is below an earlier one where that one is not "not above" it, and level or
 * below where that one is not "below" it. A lane then holds the first place in its upper half
 * and the last in its lower.
 */
function countPlaces(scratch: Scratch, option: number, length: number, places: Uint32Array): void {
  const { words } = scratch;
  const lowHalves = 0x0f0f0f0f;
  const later = option * CHUNK_WORDS + scratch.toLater;
  const earlier = option * CHUNK_WORDS + scratch.toEarlier;
  const allEarlier = Math.imul(option, 0x11111111);
  for (let at = 0; at < length; at++) {
    const found = words[earlier + at] ?? 0;
    const turned = ((found >>> 4) & lowHalves) | ((found & lowHalves) << 4);
    const range = ((words[later + at] ?? 0) + allEarlier - turned) | 0;
    const first = range & 0xffff;
    const second = range >>> 16;
    places[first] = (places[first] ?? 0) + 1;
    places[second] = (places[second] ?? 0) + 1;
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
  if (!anyUnranked(options, scratch, length)) {
    unranked[0] = (unranked[0] ?? 0) + length * 4;
    return;
  }
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

/** Only the mark of "unranked" has the bit of 64, since tiers are at most 16 here. */
function anyUnranked(options: number, { words }: Scratch, length: number): boolean {
  let bits = 0;
  for (let option = 0; option < options; option++) {
    const start = option * CHUNK_WORDS;
    for (let at = start; at < start + length; at++) bits |= words[at] ?? 0;
  }
  return (bits & 0x40404040) !== 0;
}

/** Writes a bit for each of eight options into every lane. */
function markUnranked(
  { words }: Scratch,
  columns: readonly number[],
  to: number,
  length: number,
): void {
  const mark = 0x40404040;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = columns;
  for (let at = 0; at < length; at++) {
    words[to + at] =
      (((words[a + at] ?? 0) & mark) >>> 6) |
      (((words[b + at] ?? 0) & mark) >>> 5) |
      (((words[c + at] ?? 0) & mark) >>> 4) |
      (((words[d + at] ?? 0) & mark) >>> 3) |
      (((words[e + at] ?? 0) & mark) >>> 2) |
      (((words[f + at] ?? 0) & mark) >>> 1) |
      ((words[g + at] ?? 0) & mark) |
      (((words[h + at] ?? 0) & mark) << 1);
  }
}
