import fc from 'fast-check';
import { addTallies } from '../../src/ranking/add-tallies';
import { countedTally } from '../../src/ranking/counted-tally';
import { explain } from '../../src/ranking/explain';
import { points } from '../../src/ranking/points';
import { rankCounted } from '../../src/ranking/rank-counted';
import { rankTally } from '../../src/ranking/rank-tally';
import type { Tally } from '../../src/ranking/tally';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { strictRows } from './support/arbitrary';
import { ballotsOf, ballotsOfRanks, letters } from './support/letters';
import { OBJECTIVES, twentyMembers } from './support/survey';

/** The position counts of the made-up survey of 20 members (statistics.json, synthetic-20x4). */
const COUNTS = [
  [14, 5, 1, 0],
  [3, 8, 6, 3],
  [2, 6, 7, 5],
  [1, 1, 6, 12],
];
const NONE_UNRANKED = [0, 0, 0, 0];

/** The table of counts that a survey tool would show of a tally. */
function tableOf({ options, positions, unranked }: Tally): [number[][], number[]] {
  const row = (option: number): number[] => [
    ...positions.subarray(option * options, (option + 1) * options),
  ];
  return [Array.from(unranked, (_, option) => row(option)), [...unranked]];
}

describe('a question known by its counts', () => {
  const ranked = rankCounted({
    key: 'objectives',
    title: 'Rank the objectives',
    options: OBJECTIVES,
    tally: countedTally(COUNTS, NONE_UNRANKED),
  });

  it('has the mean ranks, points and order that SciPy gave for the ballots behind them', () => {
    expect(ranked.meanRanks).toEqual([1.35, 2.45, 2.75, 3.45]);
    expect(points(ranked.tally, 'share')).toEqual([73, 51, 45, 31]);
    expect(letters(ranked.order)).toBe('A>B>C>D');
    expect([ranked.tally.ballots, ranked.tally.weight]).toEqual([20, 20]);
  });

  it('has W = 0.458, χ² = 27.48 and p = 4.67 × 10⁻⁶ as the ballots have', () => {
    const { kendallW, chiSquare, p, pMethod } = ranked.agreement;
    expect(kendallW).toBeCloseTo(0.458, 12);
    expect(chiSquare).toBeCloseTo(27.48, 10);
    expect(p).toBeCloseTo(4.66940982016584e-6, 15);
    expect(pMethod).toBe('chi-square');
  });

  it('has no order by the methods that look at pairs, and says why', () => {
    expect(ranked.orders).toEqual({
      'mean-rank': ranked.order,
      copeland: null,
      schulze: null,
      'ranked-pairs': null,
      kemeny: null,
    });
    expect(ranked.declined).toEqual({
      copeland: 'only-position-counts',
      schulze: 'only-position-counts',
      'ranked-pairs': 'only-position-counts',
      kemeny: 'only-position-counts',
    });
  });

  it('falls back on the mean rank where another method is asked for', () => {
    const tally = countedTally(COUNTS, NONE_UNRANKED);
    const asked = rankCounted({ ...ranked, tally, settings: { method: 'schulze' } });
    expect([asked.method, letters(asked.order)]).toEqual(['mean-rank', 'A>B>C>D']);
  });

  it('claims nothing that would need the ballots', () => {
    const { condorcetWinner, confidence, claims, groups } = ranked;
    expect([condorcetWinner, confidence, claims, groups]).toEqual([null, null, [], []]);
    const why = explain(ranked, 1, 2);
    expect(why.pairwise).toBeNull();
    expect(why.change).toEqual({ meanRank: 4, pairwise: null });
    expect(why.methods.map(({ standing }) => standing)).toEqual(['above', null, null, null, null]);
  });

  it('is ranked as its ballots are, whatever complete ballots they were', () => {
    fc.assert(
      fc.property(strictRows(), (rows) => {
        const tally = tallyBallots(ballotsOfRanks(rows));
        const fromBallots = rankTally(tally);
        const fromCounts = rankTally(countedTally(...tableOf(tally)));
        expect(fromCounts.order).toEqual(fromBallots.order);
        expect(fromCounts.meanRanks).toEqual(fromBallots.meanRanks);
        expect(fromCounts.agreement).toEqual(fromBallots.agreement);
      }),
    );
  });
});

describe('counts with options left unranked', () => {
  // Two members rank A before B and leave C and D; one ranks D, C, B, A.
  const ballots = ballotsOf(4, { 'A>B': 2, 'D>C>B>A': 1 });
  const counts = countedTally(...tableOf(tallyBallots(ballots)));
  const question = { key: 'q', title: 'Q', options: OBJECTIVES, tally: counts };

  it('share the positions left over as the ballots do when all leave as many', () => {
    expect(counts.leftOver).toEqual(tallyBallots(ballots).leftOver);
    expect(rankCounted(question).meanRanks).toEqual([2, 7 / 3, 3, 8 / 3]);
  });

  it('get no points under "no opinion", and the other policy is computed too', () => {
    const { meanRanks, alternative } = rankCounted({
      ...question,
      settings: { unranked: 'no-opinion' },
    });
    expect(meanRanks).toEqual([2, 7 / 3, 4, 11 / 3]);
    expect(alternative.unranked).toBe('share');
    expect(letters(alternative.order)).toBe('A>B>D>C');
  });

  it('do not tell the complete ballots, so that none are excluded', () => {
    expect(rankCounted({ ...question, settings: { unranked: 'exclude' } }).unranked).toBe('share');
    const complete = { ...question, tally: countedTally(COUNTS, NONE_UNRANKED) };
    expect(rankCounted({ ...complete, settings: { unranked: 'exclude' } }).unranked).toBe(
      'exclude',
    );
  });

  it('leave open how the ballots agree', () => {
    expect(rankCounted(question).agreement).toEqual({
      kendallW: null,
      chiSquare: null,
      degreesOfFreedom: null,
      p: null,
      pMethod: null,
      reason: 'ties-not-known',
    });
  });
});

describe('a table of counts', () => {
  it('with shared positions leaves ties open', () => {
    const tied = countedTally(...tableOf(tallyBallots(ballotsOf(3, { 'AB>C': 1, 'A>B>C': 2 }))));
    expect(tied.tieTerm).toBeNull();
    expect(tied.ballots).toBe(3);
  });

  it('of nobody is the tally of no ballots', () => {
    const { agreement, meanRanks } = rankTally(
      countedTally(
        [
          [0, 0],
          [0, 0],
        ],
        [0, 0],
      ),
    );
    expect(agreement.reason).toBe('no-ballots');
    expect(meanRanks).toEqual([1.5, 1.5]);
  });

  it.each<[string, number[][], number[], string]>([
    [
      'a negative count',
      [
        [2, -1],
        [1, 0],
      ],
      [0, 0],
      '-1 is not a number of ballots',
    ],
    [
      'a count that is no number',
      [
        [1, NaN],
        [1, 1],
      ],
      [0, 0],
      'NaN is not a number of ballots',
    ],
    [
      'an endless count',
      [
        [1, Infinity],
        [1, 1],
      ],
      [0, 0],
      'Infinity is not a number of ballots',
    ],
    [
      'rows of different sums',
      [
        [2, 1],
        [1, 1],
      ],
      [0, 0],
      'option 1 has 2 ballots, another 3',
    ],
    [
      'half a ballot',
      [
        [1, 0.5],
        [0.5, 1],
      ],
      [0, 0],
      'option 0 has 1.5 ballots, another 1.5',
    ],
    [
      'a position taken too often',
      [
        [2, 0],
        [1, 1],
      ],
      [0, 0],
      'position 0 is taken 3 times of 2',
    ],
    [
      'a position too many',
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      [0, 0],
      'the counts of 2 options',
    ],
    [
      'no unranked count',
      [
        [1, 0],
        [0, 1],
      ],
      [0],
      'the counts of 2 options',
    ],
  ])('is refused with %s', (_fault, positions, unranked, words) => {
    expect(() => countedTally(positions, unranked)).toThrow(RangeError);
    expect(() => countedTally(positions, unranked)).toThrow(words);
  });

  it('added to a tally of ballots gives the positions of both, and no pairs', () => {
    const both = addTallies(tallyBallots(twentyMembers()), countedTally(COUNTS, NONE_UNRANKED));
    expect(both.pairs).toBeNull();
    expect([both.ballots, both.tieTerm]).toEqual([40, 0]);
    expect([...both.positions]).toEqual(COUNTS.flat().map((count) => 2 * count));
  });

  it('is ranked only under as many names as it has options', () => {
    const tally = countedTally(COUNTS, NONE_UNRANKED);
    const question = { key: 'q', title: 'Q', options: ['A'], tally };
    expect(() => rankCounted(question)).toThrow(RangeError);
  });
});
