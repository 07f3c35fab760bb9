import type { Comparisons } from './comparisons';
import { levelled } from './levelled';
import type { UnrankedPolicy } from './ranked-question';

/**
 * For every option the sum of weight × rank over the ballots, where the rank in a ballot is the
 * middle of the positions that its tier takes. Unranked options share the positions left over;
 * with `no-opinion` they get no points instead, which is the rank after the last (options + 1).
 *
 * It is computed from the pairs: each other option above adds 1 to a rank, each one level adds ½.
 * So the sums are whole numbers and halves for unweighted ballots, and equal sums are equal
 * numbers for all.
 */
export function rankSums(tally: Comparisons, policy: UnrankedPolicy): Float64Array {
  const { options, weight, unranked, above, aboveUnranked } = tally;
  const ignore = policy === 'no-opinion';
  const sums = new Float64Array(options);
  for (let option = 0; option < options; option++) {
    const without = unranked[option] ?? 0;
    let sum = ignore ? weight - without + without * (options + 1) : weight;
    for (let other = 0; other < options; other++) {
      if (other === option) continue;
      const at = option * options + other;
      const reverse = other * options + option;
      const won = (above[at] ?? 0) + (ignore ? 0 : (aboveUnranked[at] ?? 0));
      const lost = (above[reverse] ?? 0) + (ignore ? 0 : (aboveUnranked[reverse] ?? 0));
      const asked = ignore ? weight - without - (aboveUnranked[at] ?? 0) : weight;
      sum += (asked + lost - won) / 2;
    }
    sums[option] = sum;
  }
  return levelled(sums);
}
