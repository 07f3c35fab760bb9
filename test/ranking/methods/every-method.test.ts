import fc from 'fast-check';
import type { Ballots } from '../../../src/ranking/ballots';
import { condorcetWinner } from '../../../src/ranking/condorcet-winner';
import { meanRanks } from '../../../src/ranking/mean-ranks';
import { orderBy } from '../../../src/ranking/methods/registry';
import {
  METHOD_NAMES,
  UNRANKED_POLICIES,
  type MethodName,
  type Order,
} from '../../../src/ranking/ranked-question';
import { selectBallots } from '../../../src/ranking/select-ballots';
import { tallyBallots } from '../../../src/ranking/tally-ballots';
import { ranksOf } from '../../../src/ranking/tiers';
import { weighBallots } from '../../../src/ranking/weigh-ballots';
import { anyBallots, permutation, rankRows, strictRows } from '../support/arbitrary';
import { ballotsOfRanks } from '../support/letters';

const policy = fc.constantFrom(...UNRANKED_POLICIES);

function order(method: MethodName, ballots: Ballots, by = 'share'): Order {
  const unranked = UNRANKED_POLICIES.find((name) => name === by) ?? 'share';
  return orderBy(method, tallyBallots(ballots), unranked).value ?? [];
}

/** Tiers with their options in sequence, to compare what they hold. */
function tiers(of: Order): number[][] {
  return of.map((tier) => [...tier].sort((a, b) => a - b));
}

function relabel(ballots: Ballots, to: readonly number[]): Ballots {
  const columns = to.map((_, at) => ballots.columns[to.indexOf(at)] ?? new Uint8Array(0));
  return { ...ballots, columns };
}

const withRelabelling = anyBallots().chain((ballots) =>
  fc.tuple(fc.constant(ballots), permutation(ballots.options), permutation(ballots.count)),
);

describe.each(METHOD_NAMES)('the method %s', (method) => {
  it('puts every option in one tier', () => {
    fc.assert(
      fc.property(anyBallots(), policy, (ballots, by) => {
        const all = order(method, ballots, by).flat();
        expect(all.sort((a, b) => a - b)).toEqual(Array.from(ballots.columns.keys()));
      }),
    );
  });

  it('is neutral: renaming the options only renames them in the order', () => {
    fc.assert(
      fc.property(withRelabelling, policy, ([ballots, to], by) => {
        const renamed = order(method, ballots, by).map((tier) =>
          tier.map((option) => to[option] ?? -1),
        );
        expect(tiers(order(method, relabel(ballots, to), by))).toEqual(tiers(renamed));
      }),
    );
  });

  it('is anonymous: the sequence of the ballots does not matter', () => {
    fc.assert(
      fc.property(withRelabelling, policy, ([ballots, , sequence], by) => {
        const mixed = order(method, selectBallots(ballots, sequence), by);
        expect(tiers(mixed)).toEqual(tiers(order(method, ballots, by)));
      }),
    );
  });

  it('gives the same order when every ballot is doubled, or weighs as much as another', () => {
    fc.assert(
      fc.property(anyBallots(), policy, (ballots, by) => {
        const all = Array.from({ length: ballots.count }, (_, ballot) => ballot);
        const doubled = selectBallots(ballots, [...all, ...all]);
        const tenths = weighBallots(
          ballots,
          all.map(() => 0.1),
        );
        const plain = tiers(order(method, ballots, by));
        expect(tiers(order(method, doubled, by))).toEqual(plain);
        expect(tiers(order(method, tenths, by))).toEqual(plain);
      }),
    );
  });

  it('follows a unanimous ballot', () => {
    fc.assert(
      fc.property(strictRows(6, 1), ([ranks = []]) => {
        const ballots = ballotsOfRanks([ranks, ranks, ranks]);
        expect(ranksOf(order(method, ballots))).toEqual(ranks);
      }),
    );
  });

  it('ties everything in a circle of three', () => {
    const circle = ballotsOfRanks([
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ]);
    expect(tiers(order(method, circle))).toEqual([[0, 1, 2]]);
  });

  it('ties everything when there are no ballots', () => {
    expect(tiers(order(method, ballotsOfRanks([[1, 1, 1]])))).toEqual([[0, 1, 2]]);
  });
});

describe.each(['copeland', 'schulze', 'ranked-pairs', 'kemeny'] as const)(
  'the Condorcet method %s',
  (method) => {
    it('puts the option that beats every other first, alone', () => {
      fc.assert(
        fc.property(anyBallots(), policy, (ballots, by) => {
          const winner = condorcetWinner(tallyBallots(ballots), by);
          if (winner !== null) expect(order(method, ballots, by)[0]).toEqual([winner]);
        }),
      );
    });
  },
);

describe.each(['mean-rank', 'copeland', 'kemeny'] as const)('the method %s', (method) => {
  it('turns its order round when every ballot is turned round', () => {
    fc.assert(
      fc.property(rankRows(6, false), (rows) => {
        const turned = rows.map((row) => row.map((rank) => 100 - (rank ?? 0)));
        expect(tiers(order(method, ballotsOfRanks(turned)))).toEqual(
          tiers(order(method, ballotsOfRanks(rows))).reverse(),
        );
      }),
    );
  });
});

describe('mean ranks', () => {
  it('sum to options × (options + 1) ÷ 2 when unranked options share what is left over', () => {
    fc.assert(
      fc.property(anyBallots(), (ballots) => {
        const { options } = ballots;
        const sum = meanRanks(tallyBallots(ballots), 'share').reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo((options * (options + 1)) / 2, 9);
      }),
    );
  });

  it('never put a Condorcet loser first, nor a Condorcet winner last', () => {
    fc.assert(
      fc.property(rankRows(6, false), (rows) => {
        const ballots = ballotsOfRanks(rows);
        const turned = ballotsOfRanks(rows.map((row) => row.map((rank) => 100 - (rank ?? 0))));
        const winner = condorcetWinner(tallyBallots(ballots), 'share');
        const loser = condorcetWinner(tallyBallots(turned), 'share');
        const ranked = order('mean-rank', ballots);
        if (winner !== null) expect(ranked.at(-1)).not.toContain(winner);
        if (loser !== null) expect(ranked[0]).not.toContain(loser);
      }),
    );
  });
});
