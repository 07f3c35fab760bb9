import type { Comparisons, PairComparisons } from '../comparisons';
import type { DeclineReason, Order, Reasoned, UnrankedPolicy } from '../ranked-question';

/** A rule that turns the tally of a question into an order, or says why it declines. */
export type Method<Known extends Comparisons = Comparisons> = (
  tally: Known,
  policy: UnrankedPolicy,
) => Reasoned<Order, DeclineReason>;

/** A rule that looks at pairs of options. */
export type PairMethod = Method<PairComparisons>;

/** The rule for any tally: it declines where only positions are known. */
export function byPairs(order: PairMethod): Method {
  return (tally, policy) =>
    tally.pairs === null ? { value: null, reason: 'only-position-counts' } : order(tally, policy);
}
