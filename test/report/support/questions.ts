import type { Claim, Order, RankedQuestion } from '../../../src/ranking/ranked-question';
import type { BallotTally } from '../../../src/ranking/tally';

/** The objectives of the sample survey. */
export const OBJECTIVES = [
  'D.1 Coordination',
  'D.2 Modern and secure infrastructure',
  'D.3 Enabling environment',
  'D.4 Inclusive information society',
] as const;

/** The goals of the sample survey. */
export const GOALS = [
  'Goal 1 – Growth',
  'Goal 2 – Inclusiveness',
  'Goal 3 – Sustainability',
  'Goal 4 – Innovation',
  'Goal 5 – Partnerships',
] as const;

const OBJECTIVES_ORDER: Order = [[3], [2], [1], [0]];
const GOALS_ORDER: Order = [[1], [0], [3], [2], [4]];

const closely = (better: number, worse: number): Claim => ({
  kind: 'closely-followed',
  options: [better, worse],
});
const ahead = (better: number, worse: number): Claim => ({
  kind: 'clearly-ahead',
  options: [better, worse],
});
/** The claim that the two options cannot be told apart. */
export const noDifference = (better: number, worse: number): Claim => ({
  kind: 'no-clear-difference',
  options: [better, worse],
});

export const OBJECTIVES_CLAIMS: readonly Claim[] = [
  closely(3, 2),
  closely(2, 1),
  ahead(3, 0),
  ahead(2, 0),
  ahead(1, 0),
];

export const GOALS_CLAIMS: readonly Claim[] = [
  closely(1, 0),
  ...[1, 0].flatMap((better) => [3, 2, 4].map((worse) => ahead(better, worse))),
];

/** Four objectives, 34 ballots: the first three close together, the last well behind. */
export function objectives(changes: Partial<RankedQuestion> = {}): RankedQuestion {
  return question({
    key: 'objectives',
    title: 'Rank the objectives',
    options: OBJECTIVES,
    order: OBJECTIVES_ORDER,
    claims: OBJECTIVES_CLAIMS,
    ...changes,
  });
}

/** Five goals, 34 ballots: the first two well ahead of the other three. */
export function goals(changes: Partial<RankedQuestion> = {}): RankedQuestion {
  return question({
    key: 'goals',
    title: 'Rank the goals',
    options: GOALS,
    order: GOALS_ORDER,
    claims: GOALS_CLAIMS,
    ...changes,
  });
}

type Given = Pick<RankedQuestion, 'key' | 'title' | 'options' | 'order'> & Partial<RankedQuestion>;

/**
 * A question of 34 ballots that all hold the order, with ties as the order has them. What a test
 * needs otherwise (claims, other orders, a tally) it gives.
 */
export function question(given: Given): RankedQuestion {
  const { order } = given;
  const meanRanks = meanRanksOf(order);
  return {
    tally: unanimousTally(order, 34),
    weighted: false,
    method: 'mean-rank',
    unranked: 'share',
    orders: {
      'mean-rank': order,
      copeland: order,
      schulze: order,
      'ranked-pairs': order,
      kemeny: order,
    },
    declined: {},
    meanRanks,
    condorcetWinner: order[0]?.length === 1 ? (order[0][0] ?? null) : null,
    agreement: {
      kendallW: null,
      chiSquare: null,
      degreesOfFreedom: null,
      p: null,
      pMethod: null,
      reason: 'one-ballot',
    },
    alternative: { unranked: 'no-opinion', order, changed: false },
    confidence: null,
    claims: [],
    groups: [],
    ...given,
  };
}

/** The tally of so many ballots that all hold one order; tied options share their positions. */
export function unanimousTally(order: Order, ballots: number): BallotTally {
  const options = order.flat().length;
  const positions = new Float64Array(options * options);
  const above = new Float64Array(options * options);
  let place = 0;
  for (const tier of order) {
    const below = order.slice(order.indexOf(tier) + 1).flat();
    for (const option of tier) {
      tier.forEach((_, offset) => {
        positions[option * options + place + offset] = ballots / tier.length;
      });
      for (const worse of below) above[option * options + worse] = ballots;
    }
    place += tier.length;
  }
  return {
    options,
    ballots,
    weight: ballots,
    positions,
    leftOver: new Float64Array(options * options),
    unranked: new Float64Array(options),
    pairs: { above, aboveUnranked: new Float64Array(options * options) },
    tieTerm: order.reduce((sum, { length }) => sum + (length ** 3 - length) * ballots, 0),
  };
}

function meanRanksOf(order: Order): number[] {
  const ranks: number[] = [];
  let place = 1;
  for (const tier of order) {
    for (const option of tier) ranks[option] = place + (tier.length - 1) / 2;
    place += tier.length;
  }
  return ranks;
}
