/**
 * Kendall's τ-b between two rankings of the same options, given as a number for each option: 1
 * when they order alike, −1 when they are opposite. `null` when one of them ties everything.
 *
 * Source: M. G. Kendall 1945; https://en.wikipedia.org/wiki/Kendall_rank_correlation_coefficient.
 * Cost: options².
 */
export function kendallTauB(a: readonly number[], b: readonly number[]): number | null {
  let balance = 0;
  let inA = 0;
  let inB = 0;
  for (let option = 0; option < a.length; option++) {
    for (let other = 0; other < option; other++) {
      const signA = Math.sign((a[option] ?? 0) - (a[other] ?? 0));
      const signB = Math.sign((b[option] ?? 0) - (b[other] ?? 0));
      balance += signA * signB;
      inA += signA ** 2;
      inB += signB ** 2;
    }
  }
  return inA === 0 || inB === 0 ? null : balance / Math.sqrt(inA * inB);
}
