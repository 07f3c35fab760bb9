/**
 * Words a chunk: small enough that the scratch of a chunk stays in a near cache, and not a power
 * of two, with which the same place of all rows would fall on the same line of the cache.
 */
export const CHUNK_WORDS = 2064;

/**
 * Scratch for one chunk, all in one array so that the inner loops have one base address: a row
 * for each option's column, a row for how each option compares with the later ones, a row for
 * how the earlier ones compare with it, two rows of masks.
 */
export interface Scratch {
  readonly words: Int32Array;
  /** From an option's column to how it compares with the later options. */
  readonly toLater: number;
  /** From an option's column to how the earlier options compare with it. */
  readonly toEarlier: number;
  /** The first of two rows with a bit a lane for each unranked option, eight options a row. */
  readonly masks: number;
  /** What one comparison found: for each pair "not above", then "below". */
  readonly sums: Float64Array;
}

/** Scratch for a question with so many options. */
export function newScratch(options: number): Scratch {
  const words = new Int32Array((3 * options + 2) * CHUNK_WORDS);
  return {
    words,
    toLater: options * CHUNK_WORDS,
    toEarlier: 2 * options * CHUNK_WORDS,
    masks: 3 * options * CHUNK_WORDS,
    sums: new Float64Array(12),
  };
}
