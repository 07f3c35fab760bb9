/** What is known of the positions of a question's options. All numbers are sums of ballot weights. */
interface PositionCounts {
  /** How many options the question has. */
  readonly options: number;
  /** How many ballots were counted; blank ballots are not among them. */
  readonly ballots: number;
  /** Their total weight. */
  readonly weight: number;
  /** option × position (from 0): weight that ranked the option there; a tie over k positions gives 1/k at each. */
  readonly positions: Float64Array;
  /** option × position: weight that did not rank the option, shared evenly over the positions left over. */
  readonly leftOver: Float64Array;
  /** For each option the weight of the ballots that did not rank it. */
  readonly unranked: Float64Array;
}

/** How the options of a question compare two by two. */
export interface Pairs {
  /** option × option: weight that ranked both and put the row's option above the column's. */
  readonly above: Float64Array;
  /** option × option: weight that ranked the row's option and not the column's. */
  readonly aboveUnranked: Float64Array;
}

/** The tally of ballots. */
export interface BallotTally extends PositionCounts {
  readonly pairs: Pairs;
  /** Σ weight × Σ(t³ − t) over the ballots' tied groups; options left unranked are one group. */
  readonly tieTerm: number;
}

/** A tally of which only the positions are known, the ballots having been counted elsewhere. */
export interface CountedTally extends PositionCounts {
  readonly pairs: null;
  /** `null` where the counts do not show whether ballots had ties. */
  readonly tieTerm: number | null;
}

/**
 * All that is kept of the ballots of a question once they are counted; every order can be
 * computed from it under either policy for unranked options, and two tallies of the same
 * question add up. Matrices are row by row in one array: `matrix[row * options + column]`.
 */
export type Tally = BallotTally | CountedTally;
