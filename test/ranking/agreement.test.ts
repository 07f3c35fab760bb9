import fc from 'fast-check';
import { agreementOf } from '../../src/ranking/agreement';
import type { Ballots } from '../../src/ranking/ballots';
import { kendallW } from '../../src/ranking/kendall-w';
import { permutationP } from '../../src/ranking/permutation-test';
import { rankSums } from '../../src/ranking/rank-sums';
import type { Agreement } from '../../src/ranking/ranked-question';
import { selectBallots } from '../../src/ranking/select-ballots';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { DEFAULT_THRESHOLDS } from '../../src/ranking/thresholds';
import { weighBallots } from '../../src/ranking/weigh-ballots';
import { anyBallots } from './support/arbitrary';
import { readFixture } from './support/elections';
import { ballotsOfRanks } from './support/letters';

interface Example {
  readonly id: string;
  readonly source: string;
  readonly rows?: readonly number[][];
  readonly expect: Readonly<Record<string, unknown>>;
}

function isExamples(value: unknown): value is Example[] {
  return (
    Array.isArray(value) &&
    value.every(
      (example: unknown) =>
        typeof example === 'object' && example !== null && 'id' in example && 'expect' in example,
    )
  );
}

const EXAMPLES = readFixture('statistics.json', isExamples).filter(
  ({ rows }) => rows !== undefined,
);

function agreement(ballots: Ballots, thresholds = {}): Agreement {
  return agreementOf(tallyBallots(ballots), {
    ballots,
    weighted: ballots.weights !== null,
    seed: 1,
    thresholds: { ...DEFAULT_THRESHOLDS, ...thresholds },
  });
}

/** Tests for any number of ballots, and always χ², as the published examples have it. */
const ALWAYS_CHI_SQUARE = { fewestForTest: 1, fewestForChiSquare: 1 };

describe.each(EXAMPLES.map((of) => [of.id, of] as const))(
  'the example %s',
  (_, { source, rows = [], expect: right }) => {
    const ballots = ballotsOfRanks(rows);
    const tally = tallyBallots(ballots);
    const found = agreement(ballots, ALWAYS_CHI_SQUARE);
    const { tieTerm, weight, options } = tally;
    const sums = Array.from(rankSums(tally, 'share'));
    const mean = (weight * (options + 1)) / 2;
    const ours: Readonly<Record<string, unknown>> = {
      m: tally.ballots,
      n: options,
      rank_sums: sums,
      S: sums.reduce((sum, of) => sum + (of - mean) ** 2, 0),
      T: tieTerm,
      W: found.kendallW,
      chi2: found.chiSquare,
      chi2_tie_corrected: found.chiSquare,
      df: found.degreesOfFreedom,
      p: found.p,
      p_tie_corrected: found.p,
    };
    const known = Object.keys(right).filter((key) => key in ours);

    it.each(known)(`has the published %s (${source})`, (key) => {
      const expected = right[key];
      if (typeof expected === 'number') expect(ours[key]).toBeCloseTo(expected, 12);
      else expect(ours[key]).toEqual(expected);
    });
  },
);

it('corrects for ties where the NAG library prints the uncorrected 8.583', () => {
  const rows = EXAMPLES.find(({ id }) => id === 'nag-g08aef-one-tie')?.rows ?? [];
  const { chiSquare, p } = agreement(ballotsOfRanks(rows));
  expect(chiSquare).toBeCloseTo(8.704225, 6);
  expect(p).toBeCloseTo(0.01288, 6);
});

describe("Kendall's W", () => {
  it('lies between 0 and 1, or is null; it is never NaN', () => {
    fc.assert(
      fc.property(anyBallots(), (ballots) => {
        const w = kendallW(tallyBallots(ballots));
        if (w === null) return;
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 when all ballots are alike, ties or not', () => {
    fc.assert(
      fc.property(anyBallots(), (ballots) => {
        fc.pre(ballots.count > 0);
        const alike = selectBallots(ballots, [0, 0, 0]);
        expect(kendallW(tallyBallots(alike))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is the same when all ballots are doubled, or weigh as much', () => {
    fc.assert(
      fc.property(anyBallots(), (ballots) => {
        fc.pre(ballots.count > 0);
        const all = Array.from({ length: ballots.count }, (_, ballot) => ballot);
        const w = kendallW(tallyBallots(ballots)) ?? NaN;
        const doubled = kendallW(tallyBallots(selectBallots(ballots, [...all, ...all])));
        const thirds = kendallW(
          tallyBallots(
            weighBallots(
              ballots,
              all.map(() => 1 / 3),
            ),
          ),
        );
        expect(doubled).toBeCloseTo(w, 9);
        expect(thirds).toBeCloseTo(w, 9);
      }),
    );
  });
});

describe('agreement', () => {
  const none = { kendallW: null, chiSquare: null, degreesOfFreedom: null, p: null, pMethod: null };

  it.each([
    ['no-ballots', [[1, 1, 1]]],
    ['no-ballots', [[1]]],
    ['one-ballot', [[1, 2, 3]]],
  ])('is missing, with the reason %s', (reason, rows) => {
    expect(agreement(ballotsOfRanks(rows))).toEqual({ ...none, reason });
  });

  it('is not tested below 6 ballots, and says why', () => {
    expect(agreement(ballotsOfRanks(Array<number[]>(5).fill([1, 2, 3])))).toEqual({
      kendallW: 1,
      chiSquare: 10,
      degreesOfFreedom: 2,
      p: null,
      pMethod: null,
      reason: 'too-few-ballots-for-a-test',
    });
  });

  it('is tested by permutations below 15 ballots and by χ² from there', () => {
    const rows = (count: number): number[][] => Array<number[]>(count).fill([1, 2, 3]);
    expect(agreement(ballotsOfRanks(rows(14))).pMethod).toBe('permutation');
    expect(agreement(ballotsOfRanks(rows(15))).pMethod).toBe('chi-square');
  });

  it('of weighted ballots counts them for as many as they are worth', () => {
    const rows = [...Array<number[]>(20).fill([1, 2, 3]), ...Array<number[]>(10).fill([3, 2, 1])];
    const plain = agreement(ballotsOfRanks(rows));
    const sevenths = agreement(
      ballotsOfRanks(
        rows,
        rows.map(() => 1 / 7),
      ),
    );
    expect(sevenths.kendallW).toBeCloseTo(plain.kendallW ?? NaN, 12);
    expect(sevenths.p).toBeCloseTo(plain.p ?? NaN, 12);
    // One ballot outweighs all others: they count as little more than one ballot.
    const unequal = agreement(
      ballotsOfRanks(
        rows,
        rows.map((_, at) => (at === 0 ? 1e6 : 1)),
      ),
    );
    expect(unequal.reason).toBe('too-few-ballots-for-a-test');
  });

  it('cannot be tested for weighted ballots from the tally alone', () => {
    const ballots = ballotsOfRanks(Array<number[]>(20).fill([1, 2, 3]), [2]);
    const found = agreementOf(tallyBallots(ballots), {
      ballots: null,
      weighted: true,
      seed: 1,
      thresholds: DEFAULT_THRESHOLDS,
    });
    expect(found).toEqual({
      kendallW: 1,
      chiSquare: null,
      degreesOfFreedom: 2,
      p: null,
      pMethod: null,
      reason: 'weights-not-known',
    });
  });
});

describe('the permutation test', () => {
  const six = ballotsOfRanks([
    [1, 2, 3],
    [1, 2, 3],
    [1, 3, 2],
    [1, 2, 3],
    [2, 1, 3],
    [1, 2, 3],
  ]);

  it('gives the same p for the same seed, and nearly the same for another', () => {
    expect(permutationP(six, 9999, 7)).toBe(permutationP(six, 9999, 7));
    expect(permutationP(six, 9999, 8)).toBeCloseTo(permutationP(six, 9999, 7), 2);
  });

  it('is near the exact p: 558 of the 6⁶ arrangements agree at least as much as these', () => {
    expect(Array.from(rankSums(tallyBallots(six), 'share'))).toEqual([7, 12, 17]);
    expect(permutationP(six, 99999, 1)).toBeCloseTo(558 / 6 ** 6, 3);
  });

  it('is 1 when the ballots could not agree less', () => {
    const opposed = ballotsOfRanks([
      [1, 2],
      [2, 1],
    ]);
    expect(permutationP(opposed, 999, 1)).toBe(1);
  });
});
