import type { Comparisons } from '../comparisons';
import type { DeclineReason, Order, Reasoned, UnrankedPolicy } from '../ranked-question';

/** A rule that turns a tally into an order, or says why it declines. */
export type Method = (tally: Comparisons, policy: UnrankedPolicy) => Reasoned<Order, DeclineReason>;
