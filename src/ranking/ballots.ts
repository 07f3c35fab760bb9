/** The tier numbers of every ballot for one option. Bytes while tiers fit, words beyond. */
export type TierColumn = Uint8Array | Uint16Array;

/**
 * Ballots of one question, held in columns: `columns[option][ballot]` is the number of the tier
 * in which the ballot put the option, 1 for the best. Tier numbers of a ballot are dense (1, 2, 3
 * without gaps); options in one tier are tied. The largest value of the column's type below its
 * top bit (127, or 32767) says that the ballot did not rank the option.
 */
export interface Ballots {
  /** How many options the question has. */
  readonly options: number;
  /** How many ballots there are. */
  readonly count: number;
  readonly columns: readonly TierColumn[];
  /** The weight of each ballot; `null` when each counts 1. */
  readonly weights: Float64Array | null;
}

/** What a byte column holds for an option that the ballot did not rank. */
export const UNRANKED_BYTE = 127;

/** What a word column holds for an option that the ballot did not rank. */
export const UNRANKED_WORD = 32767;

/** The most options for which tiers are held in bytes. */
export const MOST_OPTIONS_IN_BYTES = 126;

/** What the columns of a question with so many options hold for an option not ranked. */
export function unrankedMark(options: number): number {
  return options > MOST_OPTIONS_IN_BYTES ? UNRANKED_WORD : UNRANKED_BYTE;
}

/** The largest weight of a ballot; larger ones would cost the sums their precision. */
export const MOST_WEIGHT = 1e12;

/** True for what a ballot's weight may be: a number from 0 to 10¹². */
export function isWeight(weight: number): boolean {
  return weight >= 0 && weight <= MOST_WEIGHT;
}
