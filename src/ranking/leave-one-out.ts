import type { Ballots } from './ballots';
import { additionOf, ComparisonBuffer } from './comparison-buffer';
import type { PairComparisons } from './comparisons';
import { orderBy, stepsOf } from './methods/registry';
import type { MethodName, Order, UnrankedPolicy } from './ranked-question';
import type { Steps } from './steps';
import { sameOrder } from './tiers';

/** More different ballots than this are not tried one by one. */
const MOST_DIFFERENT = 20000;

/** Elementary steps that all tries together may take: a second or two. */
const WORK = 1e9;

/** Elementary steps between two yields: a few milliseconds. */
const WORK_A_STEP = 2e6;

/**
 * Whether the order stays as it is, ties included, when any single ballot is left out. Equal
 * ballots are tried once, and a ballot is taken away from the tally instead of counting the rest
 * again. `null` when there are no two ballots, or when there are too many different ones: more
 * than 20,000, or too many for the method and the number of options.
 */
export function* holdsWithoutAnyOne(
  ballots: Ballots,
  tally: PairComparisons,
  order: Order,
  by: { readonly method: MethodName; readonly unranked: UnrankedPolicy },
): Steps<boolean | null> {
  const { options } = ballots;
  const work = 5 * options ** 2 + stepsOf(by.method, options);
  const different = differentBallots(ballots, Math.min(MOST_DIFFERENT, Math.floor(WORK / work)));
  if (ballots.count < 2 || different === null) return null;
  const rest = new ComparisonBuffer(options);
  let worked = 0;
  for (const [tried, ballot] of different.entries()) {
    rest.copy(tally);
    rest.add(additionOf(ballots, ballot), -1);
    const { value } = orderBy(by.method, rest, by.unranked);
    if (value === null) return null;
    if (!sameOrder(value, order)) return false;
    worked += work;
    if (worked >= WORK_A_STEP) {
      worked = 0;
      yield (tried + 1) / different.length;
    }
  }
  return true;
}

/** One ballot of each kind, equal in tiers and weight; `null` when there are more than `most`. */
function differentBallots(ballots: Ballots, most: number): readonly number[] | null {
  const { columns, count, weights } = ballots;
  const seen = new Map<string, number>();
  for (let ballot = 0; ballot < count; ballot++) {
    let key = weights === null ? '' : `${weights[ballot] ?? 1} `;
    for (const column of columns) key += String.fromCharCode(column[ballot] ?? 0);
    if (!seen.has(key)) seen.set(key, ballot);
    if (seen.size > most) return null;
  }
  return [...seen.values()];
}
