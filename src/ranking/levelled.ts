/**
 * Sums of fractional weights carry a rounding error that depends on the sequence of adding; it
 * stays below this share of the largest sum for a million ballots. True differences between such
 * sums are larger by far: with one vote shared by up to sixteen ballots, at least 10⁻⁸ of a sum
 * of two hundred votes.
 */
export const ROUNDING = 1e-10;

/**
 * The numbers with those that differ only by rounding made the same number, so that the methods
 * can compare exactly and a tie stays a tie. This is the one place that says when two sums are
 * equal. Whole numbers are exact and come back unchanged, and so do halves.
 */
export function levelled(sums: Float64Array): Float64Array {
  if (sums.every((sum) => Number.isInteger(sum * 2))) return sums;
  const sorted = sums.slice().sort();
  const tolerance = ROUNDING * Math.max(-(sorted[0] ?? 0), sorted.at(-1) ?? 0);
  const level = new Map<number, number>();
  let before = -Infinity;
  let current = 0;
  for (const sum of sorted) {
    if (sum - before > tolerance) current = sum;
    level.set(sum, current);
    before = sum;
  }
  return sums.map((sum) => level.get(sum) ?? sum);
}
