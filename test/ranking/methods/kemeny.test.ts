import fc from 'fast-check';
import { kemeny, leastContradicted } from '../../../src/ranking/methods/kemeny';
import { emptyTally } from '../../../src/ranking/empty-tally';
import { pairwise } from '../../../src/ranking/pairwise';
import { tallyBallots } from '../../../src/ranking/tally-ballots';
import { anyBallots } from '../support/arbitrary';
import { ballotsOf, letters } from '../support/letters';
import { twentyMembers } from '../support/survey';

function permutations(of: readonly number[]): number[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((first, at) =>
    permutations([...of.slice(0, at), ...of.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}

/** The best orders, found by trying all of them. */
function bestOrders(above: Float64Array, options: number): { orders: number[][]; score: number } {
  const scored = permutations(Array.from({ length: options }, (_, at) => at)).map((order) => ({
    order,
    score: order.reduce(
      (sum, a, at) =>
        order.slice(at + 1).reduce((part, b) => part + (above[a * options + b] ?? 0), sum),
      0,
    ),
  }));
  const score = Math.max(...scored.map((of) => of.score));
  return { score, orders: scored.filter((of) => of.score === score).map(({ order }) => order) };
}

describe('Kemeny–Young', () => {
  it('finds the best score and the tiers that all best orders share, as trying all orders does', () => {
    fc.assert(
      fc.property(
        anyBallots(5),
        fc.constantFrom('share' as const, 'no-opinion' as const),
        (ballots, by) => {
          const { options } = ballots;
          const above = pairwise(tallyBallots(ballots), by);
          const { orders, score } = bestOrders(above, options);
          const { tiers, score: found } = leastContradicted(above, options);
          expect(found).toBe(score);
          const set = (of: readonly number[]): string => [...of].sort((a, b) => a - b).join();
          const boundaries = Array.from({ length: options }, (_, at) => at + 1).filter((at) =>
            orders.every((order) => set(order.slice(0, at)) === set(orders[0]?.slice(0, at) ?? [])),
          );
          let before = 0;
          const expected = boundaries.map((at) => {
            const tier = set(orders[0]?.slice(before, at) ?? []);
            before = at;
            return tier;
          });
          expect(tiers.map(set)).toEqual(expected);
        },
      ),
    );
  });

  it('draws a boundary only where every best order has it', () => {
    // Best are BCDA, BDAC and DABC: B is always before C and D before A, but no set comes first.
    const ballots = ballotsOf(4, { 'A>B>C': 3, 'C>B>D': 2, 'D>A>B': 2, 'D>B>C': 2 });
    expect(letters(kemeny(tallyBallots(ballots), 'share').value)).toBe('ABCD');
  });

  it('has the score 96 on the made-up survey of 20 members (statistics.json, by SciPy 1.17.1)', () => {
    const above = pairwise(tallyBallots(twentyMembers()), 'share');
    expect(leastContradicted(above, 4)).toEqual({ tiers: [[0], [1], [2], [3]], score: 96 });
  });

  it('takes 20 options and declines 21', () => {
    expect(kemeny(emptyTally(20), 'share').value).toHaveLength(1);
    expect(kemeny(emptyTally(21), 'share')).toEqual({
      value: null,
      reason: 'more-than-20-options',
    });
  });
});
