import type { Comparisons } from './comparisons';
import { pairwise } from './pairwise';
import type { UnrankedPolicy } from './ranked-question';

/** The option that beats every other one in pairs; `null` when there is none, or only positions are known. */
export function condorcetWinner(tally: Comparisons, policy: UnrankedPolicy): number | null {
  const { options, weight } = tally;
  if (weight === 0 || tally.pairs === null) return null;
  const above = pairwise(tally, policy);
  const all = Array.from({ length: options }, (_, option) => option);
  const winner = all.find((option) =>
    all.every(
      (other) =>
        other === option ||
        (above[option * options + other] ?? 0) > (above[other * options + option] ?? 0),
    ),
  );
  return winner ?? null;
}
