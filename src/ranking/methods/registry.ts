import type { Comparisons } from '../comparisons';
import type {
  DeclineReason,
  MethodName,
  Order,
  Reasoned,
  UnrankedPolicy,
} from '../ranked-question';
import { copeland } from './copeland';
import { kemeny } from './kemeny';
import { meanRank } from './mean-rank';
import { byPairs, type Method } from './method';
import { rankedPairs } from './ranked-pairs';
import { schulze } from './schulze';

/** The methods. A new one is a file beside this, a name in `METHOD_NAMES` and a line here. */
const METHODS: Readonly<Record<MethodName, { order: Method; steps: (options: number) => number }>> =
  {
    'mean-rank': { order: meanRank, steps: (m) => m ** 2 },
    copeland: { order: byPairs(copeland), steps: (m) => m ** 2 },
    schulze: { order: byPairs(schulze), steps: (m) => m ** 3 },
    'ranked-pairs': { order: byPairs(rankedPairs), steps: (m) => m ** 3 },
    kemeny: { order: byPairs(kemeny), steps: (m) => m * 2 ** m },
  };

/** The order of a tally by a method, or why the method declines. */
export function orderBy(
  method: MethodName,
  tally: Comparisons,
  policy: UnrankedPolicy,
): Reasoned<Order, DeclineReason> {
  return METHODS[method].order(tally, policy);
}

/** About how many elementary steps a method takes for so many options. */
export function stepsOf(method: MethodName, options: number): number {
  return METHODS[method].steps(options);
}
