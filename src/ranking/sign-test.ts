import { binomialTail } from './distributions';

/**
 * The exact two-sided sign test: how likely so one-sided a split of ballots is when each side of a
 * pair is as likely as the other. Ballots that tie the pair are left out. 1 when there are none.
 *
 * Source: J. Arbuthnot 1710; https://en.wikipedia.org/wiki/Sign_test.
 */
export function signTest(wins: number, losses: number): number {
  return Math.min(1, 2 * binomialTail(Math.max(wins, losses), Math.min(wins, losses)));
}

/**
 * Holm's adjustment of the p of several tests: the smallest is multiplied by their number, the
 * next by one less, and so on; none ends below a smaller one. In the sequence given.
 *
 * Source: S. Holm, Scandinavian Journal of Statistics 6 (1979) 65–70.
 */
export function holm(p: readonly number[]): number[] {
  const adjusted: number[] = [];
  let least = 0;
  [...p.keys()]
    .sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0))
    .forEach((test, at) => {
      least = Math.max(least, Math.min(1, (p.length - at) * (p[test] ?? 0)));
      adjusted[test] = least;
    });
  return adjusted;
}
