import { emptyTally } from '../../../src/ranking/empty-tally';
import type { PairComparisons } from '../../../src/ranking/comparisons';
import { copeland } from '../../../src/ranking/methods/copeland';
import { rankedPairs } from '../../../src/ranking/methods/ranked-pairs';
import { schulze } from '../../../src/ranking/methods/schulze';
import { seededRandom } from '../../../src/ranking/seeded-random';
import { letters, optionOf } from '../support/letters';

/** A tally that has only pairs: `{ 'A>B': 5 }`. */
function pairs(options: number, weights: Readonly<Record<string, number>>): PairComparisons {
  const tally = emptyTally(options);
  for (const [pair, weight] of Object.entries(weights)) {
    const [better = '', worse = ''] = pair.split('>');
    tally.pairs.above[optionOf(better) * options + optionOf(worse)] = weight;
  }
  tally.weight = 10;
  return tally;
}

describe('ranked pairs', () => {
  it('leaves out a majority that larger ones contradict', () => {
    const tally = pairs(3, { 'A>B': 9, 'B>C': 8, 'C>A': 7 });
    expect(letters(rankedPairs(tally, 'share').value)).toBe('A>B>C');
  });

  it('locks equal majorities together, so that a circle of equals ties', () => {
    const tally = pairs(4, { 'A>B': 7, 'B>C': 7, 'C>A': 7, 'D>A': 7, 'D>B': 6, 'D>C': 6 });
    expect(letters(rankedPairs(tally, 'share').value)).toBe('D>ABC');
  });

  it('holds equal majorities against the larger ones only', () => {
    // C>A is left out, since A>B>C is larger; D>A and D>C are as large as C>A and stay.
    const tally = pairs(4, { 'A>B': 9, 'B>C': 8, 'C>A': 7, 'D>A': 7, 'B>D': 7, 'D>C': 7 });
    expect(letters(rankedPairs(tally, 'share').value)).toBe('ABD>C');
  });

  it('takes 1,000 options in seconds', () => {
    const options = 1000;
    const tally = emptyTally(options);
    const random = seededRandom(5);
    for (let a = 0; a < options; a++) {
      for (let b = 0; b < a; b++) {
        const weight = random(101);
        tally.pairs.above[a * options + b] = weight;
        tally.pairs.above[b * options + a] = 100 - weight;
      }
    }
    tally.weight = 100;
    expect(rankedPairs(tally, 'share').value?.flat()).toHaveLength(options);
  });
});

describe('Schulze', () => {
  it('ties all options that none is above, however many they are above', () => {
    // A is above C and D, B above D alone; A and B are level, so neither may stand first alone.
    const tally = pairs(4, { 'A>C': 6, 'A>D': 6, 'B>D': 6 });
    expect(letters(schulze(tally, 'share').value)).toBe('AB>CD');
  });

  it('uses the weight for the winner, not the margin', () => {
    // Published: Schulze 2011, example 10, winning votes D; margins would give A.
    const tally = pairs(4, {
      ...{ 'A>B': 67, 'B>A': 55, 'A>C': 28, 'C>A': 36, 'A>D': 40, 'D>A': 50 },
      ...{ 'B>C': 79, 'C>B': 59, 'B>D': 58, 'D>B': 72, 'C>D': 45, 'D>C': 29 },
    });
    expect(letters(schulze(tally, 'share').value)?.[0]).toBe('D');
  });
});

describe('sums that differ only by rounding', () => {
  it('tie: 0.1 + 0.2 against 0.3', () => {
    const tally = pairs(2, { 'A>B': 0.1 + 0.2, 'B>A': 0.3 });
    expect(letters(copeland(tally, 'share').value)).toBe('AB');
    expect(letters(schulze(tally, 'share').value)).toBe('AB');
    expect(letters(rankedPairs(tally, 'share').value)).toBe('AB');
  });
});
