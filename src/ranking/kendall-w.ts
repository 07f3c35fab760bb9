import type { Comparisons } from './comparisons';
import { rankSums } from './rank-sums';
import type { Tally } from './tally';

/**
 * Kendall's coefficient of concordance with the tie correction, 0 (no agreement) to 1 (all ballots
 * alike): W = 12 S ÷ (m²(n³ − n) − mT), with S from the rank sums, T the tie term, m the weight of
 * the ballots, n options. Unranked options count as one tier at the end. `null` where it is
 * undefined: no ballots, one option, or nothing but ties; and where ties are not known.
 *
 * Source: https://en.wikipedia.org/wiki/Kendall%27s_W, "Correction for ties".
 */
export function kendallW(tally: Tally): number | null {
  const { options, weight, tieTerm } = tally;
  if (tieTerm === null) return null;
  const most = weight ** 2 * (options ** 3 - options) - weight * tieTerm;
  const scale = weight ** 2 * options ** 3;
  if (!(most > scale * Number.EPSILON * 8)) return null;
  return Math.min(1, (12 * spread(tally)) / most);
}

/** S: the sum of the squared distances of the rank sums from their mean. */
function spread(tally: Comparisons): number {
  const mean = (tally.weight * (tally.options + 1)) / 2;
  return rankSums(tally, 'share').reduce((sum, of) => sum + (of - mean) ** 2, 0);
}
