/*
 * Four ballots at a time: a 32-bit word of a column holds the tiers of four ballots, one a lane
 * of eight bits. Tiers stay below 128, so the top bit of a lane is free to take the borrow of a
 * subtraction: `(a | tops) - b`, with `tops` the top bit of every lane, leaves it set in the
 * lanes where a ≥ b, and no lane touches its neighbour.
 *
 * The loops that count have their masks written out. An imported constant is read anew at every
 * step, which made them up to ten times slower.
 */

/** How often a lane can count up before it overflows. */
export const LANE_LIMIT = 255;

/** The sum of the four lanes. */
export function sumOfLanes(word: number): number {
  return (word & 255) + ((word >>> 8) & 255) + ((word >>> 16) & 255) + (word >>> 24);
}

/** The column as words of four ballots; what is left over at its end (up to three) is not in it. */
export function wordsOf(column: Uint8Array): Int32Array {
  const words = column.length >> 2;
  const aligned = column.byteOffset % 4 === 0 ? column : column.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, words);
}
