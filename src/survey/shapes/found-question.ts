import type { BallotShape } from '../question';

/** What is wrong with one cell of a ballot. */
export interface BallotFault {
  readonly code:
    'option-unknown' | 'option-repeated' | 'rank-unreadable' | 'cell-error' | 'line-unreadable';
  readonly column: number;
  /** What the cell says there. */
  readonly text: string;
}

/** What should be known about a question before its ballots are read. */
export interface QuestionNote {
  readonly code: 'options-joined' | 'option-column-repeated' | 'column-beside' | 'option-withdrawn';
  readonly column: number;
  /** The sheet row that it is about; left out for the header's. */
  readonly row?: number;
  readonly text: string;
}

/** How many equal ballots a row stands for, and the weight of each. */
export interface Cast {
  readonly times: number;
  readonly weight: number;
}

/** A question that was recognised in a table, and how its ballots are read. */
export interface FoundQuestion {
  readonly shape: BallotShape;
  /** As the headers have it; empty when they do not name the question. */
  readonly title: string;
  /** The sheet columns that hold the rankings. */
  readonly columns: readonly number[];
  /** The sheet row of the first ballot. */
  readonly firstRow: number;
  readonly options: readonly string[];
  readonly notes: readonly QuestionNote[];
  /**
   * Reads the ballot of a sheet row into `ranks`: the rank that it gives each option, smaller is
   * better, 0 for options that it does not rank. Gives what is wrong, or `null`.
   */
  readonly read: (row: number, ranks: Float64Array) => readonly BallotFault[] | null;
  /**
   * How often the ballot of a sheet row was cast, `null` for rows that hold none; left out where
   * every row is one ballot.
   */
  readonly cast?: (row: number) => Cast | null;
}
