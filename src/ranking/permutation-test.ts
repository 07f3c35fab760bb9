import type { Ballots } from './ballots';
import { ROUNDING } from './levelled';
import { seededRandom, type RandomBelow } from './seeded-random';

/**
 * How likely ballots that order the options at random agree at least as much as these: the ranks
 * within each ballot are shuffled over and over, and p = (shuffles that agree as much + 1) ÷
 * (shuffles + 1). Ties stay ties, weights stay with their ballots. The same seed gives the same p.
 *
 * It is Friedman's test as a randomisation test. Cost: shuffles × ballots × options.
 */
export function permutationP(ballots: Ballots, shuffles: number, seed: number): number {
  const random = seededRandom(seed);
  const ranks = Array.from({ length: ballots.count }, (_, ballot) => midRanks(ballots, ballot));
  const weights = ranks.map((_, ballot) => ballots.weights?.[ballot] ?? 1);
  const sums = new Float64Array(ballots.options);
  const observed = spreadOf(ranks, weights, sums);
  const enough = observed * (1 - ROUNDING);
  let asMuch = 1;
  for (let shuffle = 0; shuffle < shuffles; shuffle++) {
    for (const own of ranks) shuffleInPlace(own, random);
    if (spreadOf(ranks, weights, sums) >= enough) asMuch++;
  }
  return asMuch / (shuffles + 1);
}

/** The middle ranks of a ballot, less the mean rank. */
function midRanks({ options, columns }: Ballots, ballot: number): Float64Array {
  // "Unranked" is marked with the largest number, so comparing tiers makes it the last tier.
  const tiers = columns.map((column) => column[ballot] ?? 0);
  return Float64Array.from({ length: options }, (_, option) => {
    const own = tiers[option] ?? 0;
    return tiers.reduce((rank, tier) => rank + Math.sign(own - tier) / 2, 0);
  });
}

/** The sum of squares of the weighted rank sums; `sums` is scratch. */
function spreadOf(
  ranks: readonly Float64Array[],
  weights: readonly number[],
  sums: Float64Array,
): number {
  sums.fill(0);
  ranks.forEach((of, ballot) => {
    const weight = weights[ballot] ?? 0;
    for (let option = 0; option < sums.length; option++) {
      sums[option] = (sums[option] ?? 0) + weight * (of[option] ?? 0);
    }
  });
  return sums.reduce((total, sum) => total + sum ** 2, 0);
}

function shuffleInPlace(values: Float64Array, random: RandomBelow): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = random(last + 1);
    const value = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = value;
  }
}
