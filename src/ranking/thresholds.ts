/**
 * The numbers behind every claim, in one place. Sources: docs/ranking.md, "What may be said".
 */
export interface Thresholds {
  /** Below so many ballots no test is run and no claim is made: none of 5 can reach p < 0.05. */
  readonly fewestForTest: number;
  /** Below so many ballots the p of agreement comes from permutations, χ² being rough there. */
  readonly fewestForChiSquare: number;
  /** How many permutations that p is computed from. */
  readonly permutations: number;
  /** A difference is clear when its p, adjusted for the number of pairs, is below this. */
  readonly significance: number;
  /** A lead is clear when it holds in at least this share of the resamples. */
  readonly firmShare: number;
  /** Neighbours are close when their mean ranks differ by less than this part of Nemenyi's distance. */
  readonly closeShare: number;
  /** Groups with fewer ballots are not shown. */
  readonly fewestInGroup: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  fewestForTest: 6,
  fewestForChiSquare: 15,
  permutations: 9999,
  significance: 0.05,
  firmShare: 0.95,
  closeShare: 0.5,
  fewestInGroup: 5,
};
