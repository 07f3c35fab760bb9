import type { Ballots } from './ballots';
import { bootstrap, type Bootstrap } from './bootstrap';
import { holdsWithoutAnyOne } from './leave-one-out';
import type { Confidence, MethodName, Order, UnrankedPolicy } from './ranked-question';
import { part, type Steps } from './steps';
import type { BallotTally } from './tally';

/** How firm an order is, and the resamples that say so. */
export interface Firmness {
  readonly confidence: Confidence;
  readonly resampled: Bootstrap;
}

/** How an order was made, and how its firmness is to be found. */
export interface FirmnessSettings {
  readonly method: MethodName;
  readonly unranked: UnrankedPolicy;
  readonly resamples: number;
  readonly seed: number;
}

/**
 * How firm the order of these ballots is: resamples, and every single ballot left out. `null`
 * where there are too few ballots for resamples, or resamples would take too long.
 */
export function* firmnessOf(
  ballots: Ballots,
  tally: BallotTally,
  order: Order,
  settings: FirmnessSettings,
): Steps<Firmness | null> {
  const resampled = yield* part(bootstrap(ballots, settings), 0, 0.8);
  if (resampled === null) return null;
  const holds = yield* part(holdsWithoutAnyOne(ballots, tally, order, settings), 0.8, 1);
  return {
    resampled,
    confidence: {
      resamples: resampled.resamples,
      seed: settings.seed,
      rankProbabilities: resampled.ranks.map((ranks) => Array.from(ranks)),
      holdsWithoutAnyOneBallot: holds,
    },
  };
}
