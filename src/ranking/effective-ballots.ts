import type { Ballots } from './ballots';

/**
 * As how many ballots of equal weight these ballots count in a test: (Σw)² ÷ Σw², which is their
 * number when they are unweighted, and less the more unequal their weights are.
 *
 * Source: L. Kish, Survey Sampling (1965), § 11.7.
 */
export function effectiveBallots({ count, weights }: Ballots): number {
  if (weights === null) return count;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  return squares === 0 ? 0 : sum ** 2 / squares;
}
