import { completeBallots } from '../../src/ranking/complete-ballots';
import { effectiveBallots } from '../../src/ranking/effective-ballots';
import { levelled } from '../../src/ranking/levelled';
import { oneVotePer } from '../../src/ranking/one-vote-per';
import { seededRandom } from '../../src/ranking/seeded-random';
import { selectBallots } from '../../src/ranking/select-ballots';
import { weighBallots } from '../../src/ranking/weigh-ballots';
import { ballotsOf, ballotsOfRanks } from './support/letters';

describe('ballots', () => {
  const ballots = ballotsOfRanks(
    [
      [1, 2],
      [2, null],
      [2, 1],
    ],
    [1, 2, 3],
  );

  it('can be selected by index or by a question asked of each', () => {
    const picked = selectBallots(ballots, [2, 0, 2]);
    expect(picked.count).toBe(3);
    expect(picked.columns).toEqual([Uint8Array.of(2, 1, 2), Uint8Array.of(1, 2, 1)]);
    expect(picked.weights).toEqual(Float64Array.of(3, 1, 3));
    expect(selectBallots(ballots, (ballot) => ballot === 1).columns[0]).toEqual(Uint8Array.of(1));
    expect(selectBallots(ballots, []).count).toBe(0);
  });

  it('that rank every option are complete, ties or not', () => {
    expect(completeBallots(ballots).weights).toEqual(Float64Array.of(1, 3));
    const complete = ballotsOf(3, { 'AB>C': 2 });
    expect(completeBallots(complete)).toBe(complete);
  });

  it('can be weighed anew, and are unweighted when all weigh 1', () => {
    expect(weighBallots(ballots, [4, 5, 0.5]).weights).toEqual(Float64Array.of(4, 5, 0.5));
    expect(weighBallots(ballots, [1, 1, 1]).weights).toBeNull();
  });

  it.each([
    ['too few', [1, 2]],
    ['negative', [1, 2, -1]],
    ['not a number', [1, 2, Number.NaN]],
    ['infinite', [1, 2, Infinity]],
  ])('cannot be weighed with weights that are %s', (_, weights) => {
    expect(() => weighBallots(ballots, weights)).toThrow(RangeError);
  });

  it('count for fewer in a test the more unequal their weights are', () => {
    expect(effectiveBallots(ballotsOf(2, { 'A>B': 7 }))).toBe(7);
    expect(effectiveBallots(ballotsOfRanks(Array<number[]>(4).fill([1, 2]), [3, 3, 3, 3]))).toBe(4);
    expect(effectiveBallots(ballots)).toBeCloseTo(36 / 14, 12);
    expect(effectiveBallots(weighBallots(ballots, [0, 0, 0]))).toBe(0);
  });
});

describe('one vote for each voter', () => {
  it('is shared by the ballots of the voter; a ballot without one has a vote of its own', () => {
    expect(Array.from(oneVotePer(['X', 'Y', 'X', null, '', ' ', 'X']))).toEqual([
      ...[1 / 3, 1, 1 / 3, 1, 1, 1, 1 / 3],
    ]);
  });
});

describe('levelled sums', () => {
  it('make sums equal that differ by rounding only', () => {
    const [a, b, c] = levelled(Float64Array.of(0.1 + 0.2, 0.3, 0.4));
    expect(a).toBe(b);
    expect(c).toBe(0.4);
  });

  it('leave whole numbers, halves and real differences as they are', () => {
    const whole = Float64Array.of(1e15, 1e15 + 1, 2.5);
    expect(levelled(whole)).toBe(whole);
    const near = Float64Array.of(1 / 3, 1 / 3 + 1e-8);
    expect(levelled(near)).toEqual(near);
  });
});

describe('seeded random numbers', () => {
  it('are the same for the same seed', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 8 }, () => random(1000));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('are even: χ² of 100,000 draws of ten numbers stays below the 0.1 % point', () => {
    const random = seededRandom(42);
    const counts = new Float64Array(10);
    for (let draw = 0; draw < 100000; draw++) {
      const number = random(10);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10000) ** 2 / 10000, 0);
    expect(chiSquare).toBeLessThan(27.88);
  });
});
