import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';

/** The probability that a χ² variable with so many degrees of freedom reaches the value. */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  return gammainc(value / 2, degreesOfFreedom / 2, true, true);
}

/**
 * The probability that of `wins + losses` fair coins at least `wins` fall on one side. The counts
 * need not be whole: weighted ballots count for as many as they are worth.
 */
export function binomialTail(wins: number, losses: number): number {
  return wins <= 0 ? 1 : betainc(0.5, wins, losses + 1);
}
