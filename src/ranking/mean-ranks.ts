import type { Comparisons } from './comparisons';
import { rankSums } from './rank-sums';
import type { UnrankedPolicy } from './ranked-question';

/**
 * The mean rank of every option under the policy, lower is better: with mid-ranks for ties, and
 * unranked options sharing the positions left over or, with `no-opinion`, at options + 1 (no
 * points). Without ballots every option has the middle rank.
 */
export function meanRanks(tally: Comparisons, policy: UnrankedPolicy): number[] {
  const { options, weight } = tally;
  return Array.from(rankSums(tally, policy), (sum) =>
    weight === 0 ? (options + 1) / 2 : sum / weight,
  );
}
