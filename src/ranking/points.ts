import type { Comparisons } from './comparisons';
import { rankSums } from './rank-sums';
import type { UnrankedPolicy } from './ranked-question';

/**
 * The points of every option as survey tools print them: as many as there are options for a first
 * choice, 1 for a last, 0 for none under `no-opinion`; each times the ballot's weight. The same
 * as (options + 1 − mean rank) × weight.
 */
export function points(tally: Comparisons, policy: UnrankedPolicy): number[] {
  const { options, weight } = tally;
  return Array.from(rankSums(tally, policy), (sum) => (options + 1) * weight - sum);
}
