import type { UnrankedPolicy } from './ranked-question';
import type { Tally } from './tally';

/**
 * Option × position (from 0), row by row: the weight of ballots at each position. With `share`
 * the ballots that left the option unranked count at the positions left over, so rows and columns
 * sum to the weight of all ballots; otherwise they are not in it (`tally.unranked` has them).
 */
export function positionShares(
  tally: Pick<Tally, 'positions' | 'leftOver'>,
  policy: UnrankedPolicy,
): Float64Array {
  const { positions, leftOver } = tally;
  return policy === 'share'
    ? positions.map((weight, at) => weight + (leftOver[at] ?? 0))
    : positions.slice();
}
