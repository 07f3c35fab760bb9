import type { Tally } from './tally';

/** The part of a tally that orders are computed from. */
export type Comparisons = Pick<
  Tally,
  'options' | 'weight' | 'unranked' | 'above' | 'aboveUnranked'
>;
