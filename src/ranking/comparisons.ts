import type { BallotTally, CountedTally } from './tally';

/** The part of a tally of ballots that orders are computed from. */
export type PairComparisons = Pick<BallotTally, 'options' | 'weight' | 'unranked' | 'pairs'>;

/** The part of a tally known by its positions alone that an order is computed from. */
type PositionComparisons = Pick<
  CountedTally,
  'options' | 'weight' | 'unranked' | 'pairs' | 'positions' | 'leftOver'
>;

/** The part of any tally that orders are computed from. */
export type Comparisons = PairComparisons | PositionComparisons;
