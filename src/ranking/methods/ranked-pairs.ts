import { pairwise } from '../pairwise';
import { tiersFromTop } from '../tiers';
import type { PairMethod } from './method';

/** A pair that one option won. */
interface Majority {
  readonly winner: number;
  readonly loser: number;
}

/**
 * Ranked pairs with winning votes: majorities are locked one after the other, the largest first,
 * and one that the larger ones contradict (they lead from its loser to its winner) is left out.
 *
 * Majorities of equal size are locked together: each is held only against the strictly larger
 * ones, so no sequence among equals decides anything. If equals then form a circle, its options
 * tie. Pairs without a majority stay open; tiers are read from the top as for Schulze.
 *
 * Source: T. N. Tideman, Social Choice and Welfare 4 (1987) 185–206;
 * https://en.wikipedia.org/wiki/Ranked_pairs. Cost: options² log options, and options² ÷ 32 for
 * each of the at most options² majorities that add something.
 */
export const rankedPairs: PairMethod = (tally, policy) => {
  const { options } = tally;
  const locked = new Reach(options);
  for (const equals of majoritiesBySize(pairwise(tally, policy), options)) {
    const kept = equals.filter(({ winner, loser }) => !locked.has(loser, winner));
    for (const { winner, loser } of kept) locked.add(winner, loser);
  }
  return {
    value: tiersFromTop(options, (a, b) => locked.has(a, b) && !locked.has(b, a)),
  };
};

/** The majorities in groups of equal size, largest first. */
function majoritiesBySize(above: Float64Array, options: number): readonly Majority[][] {
  const bySize = new Map<number, Majority[]>();
  for (let winner = 0; winner < options; winner++) {
    for (let loser = 0; loser < options; loser++) {
      const size = above[winner * options + loser] ?? 0;
      if (size <= (above[loser * options + winner] ?? 0)) continue;
      const equals = bySize.get(size);
      if (equals === undefined) bySize.set(size, [{ winner, loser }]);
      else equals.push({ winner, loser });
    }
  }
  return [...bySize].sort(([a], [b]) => b - a).map(([, equals]) => equals);
}

/** Which options can be reached from which along locked majorities; one bit a pair. */
class Reach {
  private readonly wordsPerRow: number;
  private readonly bits: Uint32Array;

  constructor(private readonly options: number) {
    this.wordsPerRow = Math.ceil(options / 32);
    this.bits = new Uint32Array(options * this.wordsPerRow);
  }

  has(from: number, to: number): boolean {
    return (((this.bits[from * this.wordsPerRow + (to >>> 5)] ?? 0) >>> (to & 31)) & 1) === 1;
  }

  /** Locks a majority: what reaches its winner now reaches its loser, and all that this reaches. */
  add(winner: number, loser: number): void {
    if (this.has(winner, loser)) return;
    const { bits, wordsPerRow } = this;
    const reached = bits.slice(loser * wordsPerRow, (loser + 1) * wordsPerRow);
    reached[loser >>> 5] = (reached[loser >>> 5] ?? 0) | (1 << (loser & 31));
    for (let from = 0; from < this.options; from++) {
      if ((from !== winner && !this.has(from, winner)) || this.has(from, loser)) continue;
      for (let word = 0; word < wordsPerRow; word++) {
        const at = from * wordsPerRow + word;
        bits[at] = (bits[at] ?? 0) | (reached[word] ?? 0);
      }
    }
  }
}
