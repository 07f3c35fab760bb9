import { isWeight, type Ballots } from './ballots';

/**
 * The same ballots with other weights, one a ballot; each counts 1 if all weights are 1. A ballot
 * of weight 0 stays in the list but is not counted. Throws a RangeError for a weight that is
 * negative, not a number or above 10¹², and when there are not as many weights as ballots.
 */
export function weighBallots(ballots: Ballots, weights: ArrayLike<number>): Ballots {
  if (weights.length !== ballots.count) {
    throw new RangeError(`${weights.length} weights for ${ballots.count} ballots`);
  }
  const copy = Float64Array.from(weights);
  const wrong = copy.findIndex((weight) => !isWeight(weight));
  if (wrong !== -1) {
    throw new RangeError(`the weight of ballot ${wrong} is ${String(copy[wrong])}`);
  }
  return { ...ballots, weights: copy.every((weight) => weight === 1) ? null : copy };
}
