import type { RespondentColumns } from '../respondents';
import type { FoundQuestion } from '../shapes/found-question';
import type { Table, TableColumn } from '../table';

/** What surrounds the rankings of a table that a known tool or hand made. */
export interface Surroundings {
  /** The columns that may hold answers, without those that the tool adds. */
  readonly answers: readonly TableColumn[];
  readonly respondents: RespondentColumns;
  /** The columns by which the tool was known. */
  readonly signs?: readonly TableColumn[];
  /** The column that tells answers given for a try from others, and what it says of them. */
  readonly previews?: { readonly column: number; readonly values: readonly string[] };
  /** True where ballots with many tied options are usual, as in elections by ranks. */
  readonly tiesAreUsual?: boolean;
}

/** A layout in which tools or people hand out rankings. */
export interface Format {
  /** As `Survey.format` has it. */
  readonly name: string;
  /** What surrounds the rankings, when a table has this format; else `null`. */
  readonly surroundings: (table: Table) => Surroundings | null;
  /** Whether the questions found in such surroundings fit the format. */
  readonly accepts: (questions: readonly FoundQuestion[]) => boolean;
}
