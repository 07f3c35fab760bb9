/** Fewer ballots may differ by a slip of the pen. */
const LEAST_BALLOTS = 2;
/** Answers begun before a change and sent after it lie on the wrong side of it. */
const MOST_MISPLACED = 0.1;

/**
 * Where a survey changed: the place from which on the ballots of `after` come, with those of
 * `before` in front of it but for a tenth. Both hold places of ballots, in rising order. `null`
 * when the two are mixed, or either is too small to tell.
 */
export function changeBetween(before: readonly number[], after: readonly number[]): number | null {
  const smaller = Math.min(before.length, after.length);
  if (smaller < LEAST_BALLOTS) return null;
  let best: { readonly at: number; readonly misplaced: number } | null = null;
  let passed = 0;
  after.forEach((at, early) => {
    while ((before[passed] ?? Infinity) < at) passed += 1;
    const misplaced = early + before.length - passed;
    if (best === null || misplaced < best.misplaced) best = { at, misplaced };
  });
  return chosen(best, MOST_MISPLACED * smaller);
}

function chosen(
  best: { readonly at: number; readonly misplaced: number } | null,
  most: number,
): number | null {
  return best !== null && best.misplaced <= most ? best.at : null;
}
