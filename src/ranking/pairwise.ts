import type { PairComparisons } from './comparisons';
import { levelled } from './levelled';
import type { UnrankedPolicy } from './ranked-question';

/**
 * Option × option, row by row: the weight of the ballots that put the row's option above the
 * column's. With `no-opinion` a ballot says nothing about a pair unless it ranks both; otherwise
 * an unranked option is below every ranked one. For `exclude` give the tally of the complete
 * ballots. Equal sums are equal numbers.
 */
export function pairwise(tally: PairComparisons, policy: UnrankedPolicy): Float64Array {
  const { above, aboveUnranked } = tally.pairs;
  return levelled(
    policy === 'no-opinion'
      ? above.slice()
      : above.map((weight, at) => weight + (aboveUnranked[at] ?? 0)),
  );
}
