import type { Comparisons, PairComparisons } from './comparisons';
import { levelled } from './levelled';
import { positionShares } from './position-shares';
import type { UnrankedPolicy } from './ranked-question';
import type { CountedTally } from './tally';

/**
 * For every option the sum of weight × rank over the ballots, where the rank in a ballot is the
 * middle of the positions that its tier takes. Unranked options share the positions left over;
 * with `no-opinion` they get no points instead, which is the rank after the last (options + 1).
 * Equal sums are equal numbers.
 */
export function rankSums(tally: Comparisons, policy: UnrankedPolicy): Float64Array {
  return levelled(
    tally.pairs === null ? sumsOfPositions(tally, policy) : sumsOfPairs(tally, policy),
  );
}

/**
 * Computed from the pairs: each other option above adds 1 to a rank, each one level adds ½. So
 * the sums are whole numbers and halves for unweighted ballots, which shares of positions, with
 * their thirds, would miss by rounding.
 */
function sumsOfPairs(tally: PairComparisons, policy: UnrankedPolicy): Float64Array {
  const { options, weight, unranked } = tally;
  const { above, aboveUnranked } = tally.pairs;
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
  return sums;
}

function sumsOfPositions(
  tally: Pick<CountedTally, 'options' | 'unranked' | 'positions' | 'leftOver'>,
  policy: UnrankedPolicy,
): Float64Array {
  const { options, unranked } = tally;
  const shares = positionShares(tally, policy);
  return unranked.map((without, option) =>
    shares
      .subarray(option * options, (option + 1) * options)
      .reduce(
        (sum, weight, position) => sum + weight * (position + 1),
        policy === 'no-opinion' ? without * (options + 1) : 0,
      ),
  );
}
