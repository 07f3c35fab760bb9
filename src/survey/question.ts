import type { Finding } from '../language/finding';
import type { MessageCode } from '../language/messages';
import type { MessageValues } from '../language/problem';
import type { Ballots } from '../ranking/ballots';
import type { CountedTally } from '../ranking/tally';

/** How a sheet holds the rankings of a question. */
export type Shape = 'list' | 'rank-columns' | 'option-columns' | 'counts' | 'ballot-file';

/** The shapes in which every ballot is on the sheet. */
export type BallotShape = Exclude<Shape, 'counts'>;

/** One list of options that members ranked, with all that is known of their answers. */
export type Question = BallotQuestion | CountsQuestion;

interface QuestionHead {
  readonly key: string;
  readonly title: string;
  /** Option names as first met. */
  readonly options: readonly string[];
  /** The sheet columns (from 0) that hold the rankings. */
  readonly columns: readonly number[];
}

/** A question with the ballots as they were read. */
export interface BallotQuestion extends QuestionHead {
  readonly shape: BallotShape;
  readonly ballots: Ballots;
  /** The sheet row (from 0) of each ballot; tells which ballot a finding or a group means. */
  readonly rows: Uint32Array;
  /** The group of each ballot as its sheet names it, `null` where it names none; `null` unless asked for. */
  readonly groups: readonly (string | null)[] | null;
}

/** A question of which the sheet says only how often each option had each place. */
export interface CountsQuestion extends QuestionHead {
  readonly shape: 'counts';
  readonly tally: CountedTally;
}

/** Why something was taken for what it is: a message and its values. */
export interface Reason {
  readonly code: MessageCode;
  readonly values: MessageValues;
}

/** Cells that may be a ranking too, and that a person can choose by hand. */
export interface Candidate {
  readonly sheet: string;
  readonly shape: Shape;
  /** The sheet columns (from 0) that would hold the ranking. */
  readonly columns: readonly number[];
  /** The sheet row (from 0) of the header. */
  readonly headerRow: number;
  readonly reason: Reason;
}

/** What was read from one sheet. */
export interface Survey {
  readonly sheet: string;
  /** Name of the format it was taken for, such as `microsoft-forms`. */
  readonly format: string;
  /** Why it was taken for that. */
  readonly recognised: readonly Reason[];
  /** What else on the sheet may be a ranking. */
  readonly candidates: readonly Candidate[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** Header texts by sheet column (from 0), for choosing weights and groups. */
  readonly headers: ReadonlyMap<number, string>;
}
