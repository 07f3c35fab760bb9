import { agreementOf } from './agreement';
import { condorcetWinner } from './condorcet-winner';
import { meanRanks } from './mean-ranks';
import { orderBy } from './methods/registry';
import {
  METHOD_NAMES,
  type DeclineReason,
  type MethodName,
  type Order,
  type RankedQuestion,
  type UnrankedPolicy,
} from './ranked-question';
import type { Tally } from './tally';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds';
import { sameOrder } from './tiers';

/** What can be computed from a tally alone. */
export type RankedTally = Pick<
  RankedQuestion,
  | 'tally'
  | 'weighted'
  | 'method'
  | 'unranked'
  | 'order'
  | 'orders'
  | 'declined'
  | 'meanRanks'
  | 'condorcetWinner'
  | 'agreement'
  | 'alternative'
>;

/** How a tally is ranked. */
export interface TallySettings {
  /** Mean rank unless said otherwise. */
  readonly method?: MethodName;
  /** `share` unless said otherwise. For `exclude` give the tally of the complete ballots. */
  readonly unranked?: UnrankedPolicy;
  /** True when the ballots had weights of their own; the tally does not tell. */
  readonly weighted?: boolean;
  readonly thresholds?: Partial<Thresholds>;
}

/**
 * Everything that follows from a tally alone, so that a figure can be computed again from the
 * tally inside a document. Where the chosen method declines, the order is that of the mean rank
 * and `method` says so. Agreement is tested by χ²; a tally of complete ballots has no other
 * policy to compare with, so its alternative is never changed.
 */
export function rankTally(tally: Tally, settings: TallySettings = {}): RankedTally {
  const unranked = settings.unranked ?? 'share';
  const { orders, declined } = ordersOf(tally, unranked);
  const asked = settings.method ?? 'mean-rank';
  const method = orders[asked] === null ? 'mean-rank' : asked;
  const order = orderOf(tally, method, unranked);
  const weighted = settings.weighted ?? false;
  return {
    tally,
    weighted,
    method,
    unranked,
    order,
    orders,
    declined,
    meanRanks: meanRanks(tally, unranked),
    condorcetWinner: condorcetWinner(tally, unranked),
    agreement: agreementOf(tally, {
      ballots: null,
      weighted,
      seed: 0,
      thresholds: { ...DEFAULT_THRESHOLDS, ...settings.thresholds },
    }),
    alternative: alternativeOf(tally, order, { method, unranked }),
  };
}

/** The order under the other policy for unranked options, and whether it differs from `order`. */
export function alternativeOf(
  tally: Tally,
  order: Order,
  { method, unranked }: { readonly method: MethodName; readonly unranked: UnrankedPolicy },
): RankedQuestion['alternative'] {
  const other = unranked === 'share' ? 'no-opinion' : 'share';
  const alternative = orderOf(tally, method, other);
  return { unranked: other, order: alternative, changed: !sameOrder(alternative, order) };
}

function ordersOf(
  tally: Tally,
  unranked: UnrankedPolicy,
): Pick<RankedTally, 'orders' | 'declined'> {
  const orders: Record<MethodName, Order | null> = {
    'mean-rank': null,
    copeland: null,
    schulze: null,
    'ranked-pairs': null,
    kemeny: null,
  };
  const declined: Partial<Record<MethodName, DeclineReason>> = {};
  for (const method of METHOD_NAMES) {
    const outcome = orderBy(method, tally, unranked);
    orders[method] = outcome.value;
    if (outcome.value === null) declined[method] = outcome.reason;
  }
  return { orders, declined };
}

/** The order by the method, or by the mean rank where it declines; that one never does. */
function orderOf(tally: Tally, method: MethodName, unranked: UnrankedPolicy): Order {
  return (
    orderBy(method, tally, unranked).value ?? orderBy('mean-rank', tally, unranked).value ?? []
  );
}
