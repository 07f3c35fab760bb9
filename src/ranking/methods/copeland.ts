import { pairwise } from '../pairwise';
import { tiersByScore } from '../tiers';
import type { PairMethod } from './method';

/**
 * Pairs won minus pairs lost, highest first; a pair is won by the option that more weight puts
 * above the other. Equal balances tie, which is common.
 *
 * Source: A. H. Copeland 1951; https://en.wikipedia.org/wiki/Copeland%27s_method. Cost: options².
 */
export const copeland: PairMethod = (tally, policy) => {
  const { options } = tally;
  const above = pairwise(tally, policy);
  const lossesLessWins = new Int32Array(options);
  for (let option = 0; option < options; option++) {
    for (let other = 0; other < options; other++) {
      const won = above[option * options + other] ?? 0;
      const lost = above[other * options + option] ?? 0;
      lossesLessWins[option] = (lossesLessWins[option] ?? 0) + Math.sign(lost - won);
    }
  }
  return { value: tiersByScore(lossesLessWins) };
};
