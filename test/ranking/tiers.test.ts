import fc from 'fast-check';
import { rankLabels } from '../../src/ranking/rank-labels';
import {
  ranksOf,
  sameOrder,
  tiersByScore,
  tiersFromTop,
  tiersInCommon,
} from '../../src/ranking/tiers';
import { permutation } from './support/arbitrary';
import { letters, optionOf, orderOf } from './support/letters';

/** A relation from its pairs: `A>B`. */
function relation(...pairs: string[]): (option: number, other: number) => boolean {
  const above = new Set(pairs);
  return (option, other) =>
    above.has(`${String.fromCharCode(65 + option)}>${String.fromCharCode(65 + other)}`);
}

describe('tiers', () => {
  it('by a score put equal scores together, the lowest first', () => {
    expect(letters(tiersByScore([2, 1, 2, 0.5]))).toBe('D>B>AC');
    expect(tiersByScore([])).toEqual([]);
  });

  it('from the top put every option right behind the last that is above it', () => {
    const open = relation('A>C', 'B>D', 'A>D');
    expect(letters(tiersFromTop(4, open))).toBe('AB>CD');
    expect(letters(tiersFromTop(3, relation()))).toBe('ABC');
  });

  it('in common have a boundary only where all before are above all behind', () => {
    expect(letters(tiersInCommon(4, relation('A>C', 'B>D', 'A>D')))).toBe('ABCD');
    expect(letters(tiersInCommon(4, relation('A>C', 'B>D', 'A>D', 'B>C')))).toBe('AB>CD');
    expect(letters(tiersInCommon(3, relation()))).toBe('ABC');
  });

  it('of a complete order are that order, however they are made', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain((options) => permutation(options)),
        (places) => {
          const isAbove = (a: number, b: number): boolean => (places[a] ?? 0) < (places[b] ?? 0);
          const order = tiersByScore(places);
          expect(tiersFromTop(places.length, isAbove)).toEqual(order);
          expect(tiersInCommon(places.length, isAbove)).toEqual(order);
        },
      ),
    );
  });
});

describe('the ranks of an order', () => {
  it('leave as many out as a tie has more than one', () => {
    const order = orderOf('B>AC>D');
    expect(ranksOf(order)).toEqual([2, 1, 2, 4]);
    expect(rankLabels(order)).toEqual(['1', '2=', '2=', '4']);
    expect(ranksOf(order)[optionOf('D')]).toBe(4);
  });

  it('say whether two orders are the same, whatever the sequence within a tier', () => {
    expect(sameOrder(orderOf('B>AC>D'), orderOf('B>CA>D'))).toBe(true);
    expect(sameOrder(orderOf('B>AC>D'), orderOf('B>A>C>D'))).toBe(false);
  });
});
