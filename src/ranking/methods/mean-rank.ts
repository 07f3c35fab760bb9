import { rankSums } from '../rank-sums';
import { tiersByScore } from '../tiers';
import type { Method } from './method';

/**
 * Lowest mean rank first. On complete ballots this is the order by points (Borda), which
 * Microsoft Forms and most survey tools show. Equal mean ranks tie.
 *
 * Source: J.-C. de Borda 1784; https://en.wikipedia.org/wiki/Borda_count. Cost: options².
 */
export const meanRank: Method = (tally, policy) => ({
  value: tiersByScore(rankSums(tally, policy)),
});
