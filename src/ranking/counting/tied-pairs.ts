import { CHUNK_WORDS, type Scratch } from './tied-scratch';

/*
 * How often half a lane can count up before it overflows is 15; it is written out in the loops
 * like the masks (see lanes.ts).
 */

/** One pair, from the columns at `a` and `b`: what `compareFour` does for four. */
export function compareOne(scratch: Scratch, a: number, b: number, length: number): void {
  const { words, sums } = scratch;
  const tops = 0x80808080 | 0;
  const ones = 0x01010101;
  const aLater = a + scratch.toLater;
  const bEarlier = b + scratch.toEarlier;
  sums.fill(0);
  for (let at = 0; at < length;) {
    const end = Math.min(length, at + 15);
    let found = 0;
    for (; at < end; at++) {
      const gap = (((words[a + at] ?? 0) | tops) - (words[b + at] ?? 0)) | 0;
      const ab = ((gap & tops) >>> 7) | (((gap - ones) & tops) >>> 3);
      found = (found + ab) | 0;
      words[aLater + at] = (words[aLater + at] ?? 0) + ab;
      words[bEarlier + at] = (words[bEarlier + at] ?? 0) + ab;
    }
    addHalves(found, sums, 0);
  }
}

/**
 * The four pairs between two neighbouring options from `a` and two later ones from `c`. The
 * difference of two tiers keeps the top bit of its lane where the first is not above, and one
 * less keeps it where the first is below.
 */
export function compareFour(scratch: Scratch, a: number, c: number, length: number): void {
  const { words, sums } = scratch;
  const tops = 0x80808080 | 0;
  const ones = 0x01010101;
  const b = a + CHUNK_WORDS;
  const d = c + CHUNK_WORDS;
  const aLater = a + scratch.toLater;
  const bLater = b + scratch.toLater;
  const cEarlier = c + scratch.toEarlier;
  const dEarlier = d + scratch.toEarlier;
  sums.fill(0);
  for (let at = 0; at < length;) {
    const end = Math.min(length, at + 15);
    let acFound = 0;
    let adFound = 0;
    let bcFound = 0;
    let bdFound = 0;
    for (; at < end; at++) {
      const topA = (words[a + at] ?? 0) | tops;
      const topB = (words[b + at] ?? 0) | tops;
      const ofC = words[c + at] ?? 0;
      const ofD = words[d + at] ?? 0;
      const acGap = (topA - ofC) | 0;
      const adGap = (topA - ofD) | 0;
      const bcGap = (topB - ofC) | 0;
      const bdGap = (topB - ofD) | 0;
      const ac = ((acGap & tops) >>> 7) | (((acGap - ones) & tops) >>> 3);
      const ad = ((adGap & tops) >>> 7) | (((adGap - ones) & tops) >>> 3);
      const bc = ((bcGap & tops) >>> 7) | (((bcGap - ones) & tops) >>> 3);
      const bd = ((bdGap & tops) >>> 7) | (((bdGap - ones) & tops) >>> 3);
      acFound = (acFound + ac) | 0;
      adFound = (adFound + ad) | 0;
      bcFound = (bcFound + bc) | 0;
      bdFound = (bdFound + bd) | 0;
      words[aLater + at] = (words[aLater + at] ?? 0) + ac + ad;
      words[bLater + at] = (words[bLater + at] ?? 0) + bc + bd;
      words[cEarlier + at] = (words[cEarlier + at] ?? 0) + ac + bc;
      words[dEarlier + at] = (words[dEarlier + at] ?? 0) + ad + bd;
    }
    addHalves(acFound, sums, 0);
    addHalves(adFound, sums, 2);
    addHalves(bcFound, sums, 4);
    addHalves(bdFound, sums, 6);
  }
}

/** The pairs of `compareAmongFour`, in the sequence of its sums. */
export const PAIRS_AMONG_FOUR = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
] as const;

/**
 * The six pairs among four neighbouring options from `option` on. Also marks in the ballots which
 * of the four they left unranked, since all four are at hand: only the mark of "unranked" has the
 * bit of 64, tiers being at most 16 here.
 */
export function compareAmongFour(scratch: Scratch, option: number, length: number): void {
  const { words, sums } = scratch;
  const tops = 0x80808080 | 0;
  const ones = 0x01010101;
  const unranked = 0x40404040;
  const marks = scratch.masks + (option >> 3) * CHUNK_WORDS;
  const shift = 4 - (option & 4);
  const a = option * CHUNK_WORDS;
  const b = a + CHUNK_WORDS;
  const c = b + CHUNK_WORDS;
  const d = c + CHUNK_WORDS;
  const later = scratch.toLater;
  const earlier = scratch.toEarlier;
  sums.fill(0);
  for (let at = 0; at < length;) {
    const end = Math.min(length, at + 15);
    let abFound = 0;
    let acFound = 0;
    let adFound = 0;
    let bcFound = 0;
    let bdFound = 0;
    let cdFound = 0;
    for (; at < end; at++) {
      const ofA = words[a + at] ?? 0;
      const ofB = words[b + at] ?? 0;
      const ofC = words[c + at] ?? 0;
      const ofD = words[d + at] ?? 0;
      const bits =
        ((ofA & unranked) >>> 2) |
        ((ofB & unranked) >>> 1) |
        (ofC & unranked) |
        ((ofD & unranked) << 1);
      words[marks + at] = (words[marks + at] ?? 0) | (bits >>> shift);
      const abGap = ((ofA | tops) - ofB) | 0;
      const acGap = ((ofA | tops) - ofC) | 0;
      const adGap = ((ofA | tops) - ofD) | 0;
      const bcGap = ((ofB | tops) - ofC) | 0;
      const bdGap = ((ofB | tops) - ofD) | 0;
      const cdGap = ((ofC | tops) - ofD) | 0;
      const ab = ((abGap & tops) >>> 7) | (((abGap - ones) & tops) >>> 3);
      const ac = ((acGap & tops) >>> 7) | (((acGap - ones) & tops) >>> 3);
      const ad = ((adGap & tops) >>> 7) | (((adGap - ones) & tops) >>> 3);
      const bc = ((bcGap & tops) >>> 7) | (((bcGap - ones) & tops) >>> 3);
      const bd = ((bdGap & tops) >>> 7) | (((bdGap - ones) & tops) >>> 3);
      const cd = ((cdGap & tops) >>> 7) | (((cdGap - ones) & tops) >>> 3);
      abFound = (abFound + ab) | 0;
      acFound = (acFound + ac) | 0;
      adFound = (adFound + ad) | 0;
      bcFound = (bcFound + bc) | 0;
      bdFound = (bdFound + bd) | 0;
      cdFound = (cdFound + cd) | 0;
      // A group's own pairs come before all others with its options: nothing is there to add to.
      words[a + later + at] = ab + ac + ad;
      words[b + later + at] = bc + bd;
      words[b + earlier + at] = (words[b + earlier + at] ?? 0) + ab;
      words[c + later + at] = cd;
      words[c + earlier + at] = (words[c + earlier + at] ?? 0) + ac + bc;
      words[d + earlier + at] = (words[d + earlier + at] ?? 0) + ad + bd + cd;
    }
    addHalves(abFound, sums, 0);
    addHalves(acFound, sums, 2);
    addHalves(adFound, sums, 4);
    addHalves(bcFound, sums, 6);
    addHalves(bdFound, sums, 8);
    addHalves(cdFound, sums, 10);
  }
}

/** Marks an option that is in no group of four where ballots left it unranked. */
export function markUnranked({ words, masks }: Scratch, option: number, length: number): void {
  const column = option * CHUNK_WORDS;
  const marks = masks + (option >> 3) * CHUNK_WORDS;
  const bit = option & 7;
  for (let at = 0; at < length; at++) {
    const unranked = ((words[column + at] ?? 0) >>> 6) & 0x01010101;
    words[marks + at] = (words[marks + at] ?? 0) | (unranked << bit);
  }
}

/** Adds up the lower and the upper halves of the four lanes; the product sums the lanes. */
function addHalves(found: number, sums: Float64Array, at: number): void {
  const lower = found & 0x0f0f0f0f;
  const upper = (found >>> 4) & 0x0f0f0f0f;
  sums[at] = (sums[at] ?? 0) + (Math.imul(lower, 0x01010101) >>> 24);
  sums[at + 1] = (sums[at + 1] ?? 0) + (Math.imul(upper, 0x01010101) >>> 24);
}
