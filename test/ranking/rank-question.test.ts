import { BallotWriter } from '../../src/ranking/ballot-writer';
import type { Ballots } from '../../src/ranking/ballots';
import { pairwise } from '../../src/ranking/pairwise';
import { points } from '../../src/ranking/points';
import {
  rankQuestion,
  rankQuestionSteps,
  type QuestionSettings,
} from '../../src/ranking/rank-question';
import { rankTally } from '../../src/ranking/rank-tally';
import { METHOD_NAMES, type RankedQuestion } from '../../src/ranking/ranked-question';
import { breathe } from '../../src/ranking/steps';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { weighBallots } from '../../src/ranking/weigh-ballots';
import { election, electionBallots } from './support/elections';
import { ballotsOf, ballotsOfRanks, letter, letters } from './support/letters';
import { OBJECTIVES, twentyMembers } from './support/survey';

function rank(ballots: Ballots, settings: QuestionSettings = {}): RankedQuestion {
  const options = Array.from({ length: ballots.options }, (_, option) => letter(option));
  return rankQuestion({ key: 'q', title: 'Question', options, ballots, settings });
}

/** Every number in plain data, with the way to it. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

describe('the made-up survey of 20 members', () => {
  const question = rankQuestion({
    key: 'objectives',
    title: 'Rank the objectives',
    options: OBJECTIVES,
    ballots: twentyMembers(),
  });

  it('has the mean ranks 1.35, 2.45, 2.75, 3.45 and the points 73, 51, 45, 31', () => {
    expect(question.meanRanks).toEqual([1.35, 2.45, 2.75, 3.45]);
    expect(points(question.tally, 'share')).toEqual([73, 51, 45, 31]);
  });

  it('has the position counts of the fixture', () => {
    expect(Array.from(question.tally.positions)).toEqual([
      ...[14, 5, 1, 0],
      ...[3, 8, 6, 3],
      ...[2, 6, 7, 5],
      ...[1, 1, 6, 12],
    ]);
  });

  it('has the pairs 17–3, 17–3, 19–1, 13–7, 15–5, 15–5', () => {
    const above = pairwise(tallyBallots(twentyMembers()), 'share');
    const pair = (a: number, b: number): number[] => [above[a * 4 + b] ?? 0, above[b * 4 + a] ?? 0];
    expect(pair(0, 1)).toEqual([17, 3]);
    expect(pair(0, 2)).toEqual([17, 3]);
    expect(pair(0, 3)).toEqual([19, 1]);
    expect(pair(1, 2)).toEqual([13, 7]);
    expect(pair(1, 3)).toEqual([15, 5]);
    expect(pair(2, 3)).toEqual([15, 5]);
  });

  it('has the same order by every method, and A wins against every other', () => {
    expect(METHOD_NAMES.map((method) => letters(question.orders[method]))).toEqual(
      METHOD_NAMES.map(() => 'A>B>C>D'),
    );
    expect(question.condorcetWinner).toBe(0);
    expect(question.declined).toEqual({});
  });

  it('has W = 0.458, χ² = 27.48 and p = 4.67 × 10⁻⁶', () => {
    const { kendallW, chiSquare, degreesOfFreedom, p } = question.agreement;
    expect(kendallW).toBeCloseTo(0.458, 12);
    expect(chiSquare).toBeCloseTo(27.48, 10);
    expect(degreesOfFreedom).toBe(3);
    expect(p).toBeCloseTo(4.66940982016584e-6, 15);
  });

  it('says that A is clearly ahead and B closely followed by C, and no more than that', () => {
    expect(question.claims).toEqual([
      { kind: 'clearly-ahead', options: [0] },
      { kind: 'closely-followed', options: [1, 2] },
      { kind: 'no-clear-difference', options: [1, 2] },
    ]);
  });

  it('keeps its order without any one ballot and in most resamples', () => {
    const { confidence } = question;
    expect(confidence?.resamples).toBe(5000);
    expect(confidence?.seed).toBe(1);
    expect(confidence?.holdsWithoutAnyOneBallot).toBe(true);
    expect(confidence?.rankProbabilities[0]?.[0]).toBeGreaterThan(0.99);
  });

  it('has the same alternative, since every ballot ranks every option', () => {
    expect(question.alternative).toEqual({
      unranked: 'no-opinion',
      order: [[0], [1], [2], [3]],
      changed: false,
    });
  });

  it('can be ranked again from its tally alone', () => {
    const { confidence, claims, groups, key, title, options, ...fromTally } = question;
    expect([confidence, claims, groups, key, title, options]).toHaveLength(6);
    expect(rankTally(question.tally)).toEqual(fromTally);
  });
});

describe('unranked options', () => {
  const ballots = electionBallots(election('k8s-steering-2022'));

  it('tie the first two exactly when they share, and change the order when they say nothing', () => {
    const shared = rank(ballots, { confidence: null });
    expect(letters(shared.order)).toBe('CD>F>B>H>G>E>A');
    expect(shared.alternative.changed).toBe(true);
    expect(letters(shared.alternative.order)).toBe('C>D>F>G>B>H>E>A');
    const ignored = rank(ballots, { unranked: 'no-opinion', confidence: null });
    // Published: the points of C and D with 0 for unranked are 1272.5 and 1256; six ballots that
    // tie all eight options are in them, 4.5 points each.
    const given = points(ignored.tally, 'no-opinion');
    expect([given[2], given[3]]).toEqual([1272.5 - 27, 1256 - 27]);
    expect(letters(ignored.orders.schulze)).toBe('D>C>F>H>E>B>G>A');
  });

  it('leave their ballots out with exclude, and compare with all ballots', () => {
    const some = ballotsOf(3, { 'A>B>C': 2, 'B>A>C': 1, C: 9 });
    const question = rank(some, { unranked: 'exclude' });
    expect(question.tally.ballots).toBe(3);
    expect(letters(question.order)).toBe('A>B>C');
    expect(question.alternative.unranked).toBe('share');
    expect(letters(question.alternative.order)).toBe('C>A>B');
    expect(question.alternative.changed).toBe(true);
  });
});

describe('weights', () => {
  it('count as ballots, and are said', () => {
    const question = rank(
      ballotsOfRanks(
        [
          [1, 2, 3],
          [3, 2, 1],
          [2, 1, 3],
        ],
        [1, 5, 0.5],
      ),
    );
    expect(question.weighted).toBe(true);
    expect(question.tally.weight).toBe(6.5);
    expect(letters(question.order)).toBe('C>B>A');
  });

  it('that are all equal change no test and no claim', () => {
    const thirds = weighBallots(twentyMembers(), Array<number>(20).fill(1 / 3));
    const weighted = rank(thirds);
    const plain = rank(twentyMembers());
    expect(weighted.claims).toEqual(plain.claims);
    expect(weighted.agreement.p).toBeCloseTo(plain.agreement.p ?? NaN, 12);
    expect(weighted.confidence).toEqual(plain.confidence);
  });

  it('that are very unequal leave no claim: 20 ballots count as little more than one', () => {
    const unequal = weighBallots(twentyMembers(), [1000, ...Array<number>(19).fill(1)]);
    expect(rank(unequal).claims).toEqual([]);
  });

  it('of any size give no NaN', () => {
    const huge = rank(
      ballotsOfRanks(
        [
          [1, 2],
          [2, 1],
          [1, 2],
        ],
        [1e12, 1e-300, 1e12],
      ),
    );
    expect(numbersIn(huge).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
  });
});

describe('methods', () => {
  it('can be chosen for the order', () => {
    const question = rank(electionBallots(election('wikipedia-schulze-45')), { method: 'schulze' });
    expect(question.method).toBe('schulze');
    expect(letters(question.order)).toBe('E>A>C>B>D');
  });

  it('give way to the mean rank where they decline, and it says so', () => {
    const many = ballotsOfRanks([
      Array.from({ length: 21 }, (_, at) => at + 1),
      Array.from({ length: 21 }, (_, at) => at + 1),
    ]);
    const question = rank(many, { method: 'kemeny' });
    expect(question.method).toBe('mean-rank');
    expect(question.orders.kemeny).toBeNull();
    expect(question.declined).toEqual({ kemeny: 'more-than-20-options' });
    expect(question.order).toHaveLength(21);
  });
});

describe('a question that says little', () => {
  const nobody = (options: number): Ballots => new BallotWriter(options).ballots();

  it.each([
    ['no ballots', nobody(4), 'ABCD', 0],
    ['one option', nobody(1), 'A', 0],
    ['one ballot', ballotsOf(3, { 'B>A>C': 1 }), 'B>A>C', 1],
    ['two options', ballotsOf(2, { 'B>A': 2, 'A>B': 1 }), 'B>A', 3],
    ['only blank ballots', ballotsOf(3, { '': 5 }), 'ABC', 0],
    ['only ballots that tie everything', ballotsOf(3, { ABC: 5 }), 'ABC', 0],
    ['only weights of 0', weighBallots(ballotsOf(2, { 'A>B': 2 }), [0, 0]), 'AB', 0],
    ['opposed ballots', ballotsOf(3, { 'A>B>C': 4, 'C>B>A': 4 }), 'ABC', 8],
  ])('with %s is ranked without NaN', (_, ballots, order, counted) => {
    for (const unranked of ['share', 'no-opinion', 'exclude'] as const) {
      const question = rank(ballots, { unranked });
      expect(letters(question.order)).toBe(order);
      expect(question.tally.ballots).toBe(counted);
      expect(numbersIn(question).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
    }
  });

  it('makes no claim below 6 ballots', () => {
    expect(rank(ballotsOf(3, { 'A>B>C': 5 })).claims).toEqual([]);
    expect(rank(ballotsOf(3, { 'A>B>C': 4, 'B>A>C': 2 })).claims).toContainEqual({
      kind: 'no-clear-difference',
      options: [0, 1],
    });
  });

  it('with 1,000 options is ranked by all methods but Kemeny–Young', () => {
    const writer = new BallotWriter(1000);
    for (let ballot = 0; ballot < 3; ballot++) {
      for (let option = 0; option < 1000; option++) {
        writer.put(option, ((option * (ballot * 2 + 7)) % 1009) + 1);
      }
      writer.end();
    }
    const question = rank(writer.ballots());
    expect(Object.keys(question.declined)).toEqual(['kemeny']);
    expect(question.orders.schulze?.flat()).toHaveLength(1000);
    expect(question.claims).toEqual([]);
  });
});

describe('input that does not fit together', () => {
  it('is refused: names or groups that are not as many as the ballots say', () => {
    const ballots = twentyMembers();
    const input = { key: 'q', title: 'Q', options: OBJECTIVES, ballots };
    expect(() => rankQuestion({ ...input, options: ['A'] })).toThrow(RangeError);
    expect(() => rankQuestion({ ...input, groups: ['x'] })).toThrow(RangeError);
  });
});

describe('ranking in steps', () => {
  const input = { key: 'q', title: 'Q', options: OBJECTIVES, ballots: twentyMembers() };

  it('gives what ranking at once gives, and reports its progress', async () => {
    const progress: number[] = [];
    const question = await breathe(rankQuestionSteps(input), {
      pause: () => Promise.resolve(),
      onProgress: (at) => progress.push(at),
    });
    expect(question).toEqual(rankQuestion(input));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.every((at) => at > 0 && at <= 1)).toBe(true);
  });

  it('stops when it is told to', async () => {
    const signal = { aborted: false };
    const question = await breathe(
      rankQuestionSteps({ ...input, settings: { confidence: { resamples: 1e6, seed: 1 } } }),
      {
        signal,
        onProgress: () => {
          signal.aborted = true;
        },
      },
    );
    expect(question).toBeNull();
  });
});
