import fc from 'fast-check';
import { explain } from '../../src/ranking/explain';
import { rankQuestion } from '../../src/ranking/rank-question';
import type { RankedQuestion } from '../../src/ranking/ranked-question';
import { strictRows } from './support/arbitrary';
import { ballotsOf, ballotsOfRanks, letter } from './support/letters';
import { TWENTY_MEMBERS } from './support/survey';

function rank(options: number, ballots: Readonly<Record<string, number>>): RankedQuestion {
  return rankQuestion({
    key: 'q',
    title: 'Q',
    options: Array.from({ length: options }, (_, option) => letter(option)),
    ballots: ballotsOf(options, ballots),
    settings: { confidence: null },
  });
}

describe('why one option stands above another', () => {
  it('is said with positions, pairs, every method and what would change it', () => {
    expect(explain(rank(4, TWENTY_MEMBERS), 1, 2)).toEqual({
      first: {
        option: 1,
        rank: 2,
        meanRank: 2.45,
        points: 51,
        positions: [3, 8, 6, 3],
        unranked: 0,
      },
      second: {
        option: 2,
        rank: 3,
        meanRank: 2.75,
        points: 45,
        positions: [2, 6, 7, 5],
        unranked: 0,
      },
      standing: 'above',
      pairwise: { firstAbove: 13, secondAbove: 7, neither: 0 },
      methods: [
        { method: 'mean-rank', standing: 'above' },
        { method: 'copeland', standing: 'above' },
        { method: 'schulze', standing: 'above' },
        { method: 'ranked-pairs', standing: 'above' },
        { method: 'kemeny', standing: 'above' },
      ],
      change: { meanRank: 4, pairwise: 4 },
    });
  });

  it('shows where methods disagree', () => {
    const question = rank(3, { 'A>B>C': 3, 'B>C>A': 2 });
    const { standing, methods } = explain(question, 1, 0);
    expect(standing).toBe('above');
    expect(methods.map((of) => of.standing)).toEqual(['above', 'below', 'below', 'below', 'below']);
  });

  it('is that nothing tells them apart when they are level', () => {
    const { standing, change, pairwise } = explain(
      rank(3, { 'AB>C': 2, 'A>B': 1, 'B>A': 1 }),
      0,
      1,
    );
    expect(standing).toBe('level');
    expect(change).toEqual({ meanRank: null, pairwise: null });
    expect(pairwise).toEqual({ firstAbove: 1, secondAbove: 1, neither: 2 });
  });

  it.each([
    [0, 0],
    [0, 4],
    [-1, 0],
    [0.5, 1],
  ])('cannot be asked of options %d and %d of four', (first, second) => {
    expect(() => explain(rank(4, TWENTY_MEMBERS), first, second)).toThrow(RangeError);
  });
});

it('is turned round by as many exchanges as it says, and not by fewer', () => {
  const ranked = (rows: readonly number[][]): RankedQuestion =>
    rankQuestion({
      key: 'q',
      title: 'Q',
      options: ['A', 'B'],
      ballots: ballotsOfRanks(rows),
      settings: { confidence: null, thresholds: { permutations: 9 } },
    });
  fc.assert(
    fc.property(strictRows(2, 15), (rows) => {
      const { standing, change } = explain(ranked(rows), 0, 1);
      fc.pre(standing === 'above');
      expect(change.pairwise).toBe(change.meanRank);
      const orderAfter = (exchanges: number): RankedQuestion['order'] => {
        let left = exchanges;
        return ranked(rows.map((row) => (row[0] === 1 && left-- > 0 ? [2, 1] : row))).order;
      };
      const needed = change.meanRank ?? 0;
      expect(orderAfter(needed)).toEqual([[1], [0]]);
      expect(orderAfter(needed - 1)).not.toEqual([[1], [0]]);
    }),
  );
});
