import type { TallyDraft } from '../tally-draft';
import { CHUNK_WORDS, newScratch, type Scratch } from './tied-scratch';
import {
  compareAmongFour,
  compareFour,
  compareOne,
  markUnranked,
  PAIRS_AMONG_FOUR,
} from './tied-pairs';
import { addTiedCounts, rangeCount, type TiedCounts } from './tied-counts';

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
    places: columns.map(() => new Uint32Array(256 * rangeCount(options))),
    unranked: new Uint32Array(2 ** options),
  };
  for (let start = from; start < words; start += CHUNK_WORDS) {
    const length = Math.min(CHUNK_WORDS, words - start);
    columns.forEach((column, option) => {
      scratch.words.set(column.subarray(start, start + length), option * CHUNK_WORDS);
    });
    scratch.words.fill(0, scratch.toLater);
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
      compareAmongFour(scratch, row, length);
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
  for (let option = options - (options % 4); option < options; option++) {
    markUnranked(scratch, option, length);
  }
  const { words, masks } = scratch;
  const later = masks + CHUNK_WORDS;
  for (let at = 0; at < length; at++) {
    const low = words[masks + at] ?? 0;
    const high = words[later + at] ?? 0;
    const first = (low & 255) | ((high & 255) << 8);
    const second = ((low >>> 8) & 255) | (high & 0xff00);
    const third = ((low >>> 16) & 255) | ((high >>> 8) & 0xff00);
    const fourth = (low >>> 24) | ((high >>> 16) & 0xff00);
    unranked[first] = (unranked[first] ?? 0) + 1;
    unranked[second] = (unranked[second] ?? 0) + 1;
    unranked[third] = (unranked[third] ?? 0) + 1;
    unranked[fourth] = (unranked[fourth] ?? 0) + 1;
  }
}
