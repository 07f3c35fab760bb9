import type { PairComparisons } from '../comparisons';
import { pairwise } from '../pairwise';
import type { UnrankedPolicy } from '../ranked-question';
import { tiersFromTop } from '../tiers';
import type { PairMethod } from './method';

/**
 * Schulze's method with winning votes: an option is above another when its strongest path to it
 * is stronger than the strongest path back. A path leads from option to option along pairs won;
 * its strength is the weight for the winner in its weakest pair.
 *
 * The paths can leave pairs open. Then the options that none is above (Schulze's potential
 * winners) tie for the first place, those with only first ones above them for the next, and so
 * on: no two options of a tier are above one another.
 *
 * Source: M. Schulze, Social Choice and Welfare 36 (2011) 267–303;
 * https://electowiki.org/wiki/Schulze_method. Cost: options³.
 */
export const schulze: PairMethod = (tally, policy) => {
  const { options } = tally;
  const paths = strongestPaths(tally, policy);
  const isAbove = (a: number, b: number): boolean =>
    (paths[a * options + b] ?? 0) > (paths[b * options + a] ?? 0);
  return { value: tiersFromTop(options, isAbove) };
};

/** Option × option: the strength of the strongest path from the row's option to the column's. */
export function strongestPaths(tally: PairComparisons, policy: UnrankedPolicy): Float64Array {
  const { options } = tally;
  const above = pairwise(tally, policy);
  const paths = above.map((won, at) => {
    const lost = above[(at % options) * options + Math.floor(at / options)] ?? 0;
    return won > lost ? won : 0;
  });
  for (let via = 0; via < options; via++) {
    for (let from = 0; from < options; from++) {
      const first = from === via ? 0 : (paths[from * options + via] ?? 0);
      if (first > 0) widen(paths, options, from, via, first);
    }
  }
  return paths;
}

/** Lets every path from an option that goes by `via` count, whose first part has that strength. */
function widen(
  paths: Float64Array,
  options: number,
  from: number,
  via: number,
  first: number,
): void {
  for (let to = 0; to < options; to++) {
    const second = paths[via * options + to] ?? 0;
    const strength = second < first ? second : first;
    const at = from * options + to;
    if (strength > (paths[at] ?? 0) && to !== from) paths[at] = strength;
  }
}
