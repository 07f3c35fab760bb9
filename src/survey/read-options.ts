import type { SameOption } from './option-names';
import type { Shape } from './question';

/** The shapes that a person can say a table has. */
export const MAPPED_SHAPES = [
  'list',
  'rank-columns',
  'option-columns',
  'counts',
] as const satisfies readonly Shape[];

/** Where a sheet holds a ranking, and in which shape, as a person says it. */
export interface Mapping {
  readonly shape: (typeof MAPPED_SHAPES)[number];
  /** Letters, ranges of letters or header texts, parted by commas: `F`, `F:J`, `F,H,Remarks`. */
  readonly columns: string;
  /** The row of the header as the sheet numbers it, from 1; looked for if left out. */
  readonly header?: number;
}

/** What a person decides about reading the sheets of a workbook; anything may be left out. */
export interface ReadOptions {
  /** Reads only the sheet of this name. */
  readonly sheet?: string;
  /** Takes these cells of the one sheet that is read for a ranking, whatever they look like. */
  readonly mapping?: Mapping;
  /** Options that have two names, because one was renamed while the survey ran. */
  readonly same?: readonly SameOption[];
  /** Keys that a person gave to questions, by their titles. */
  readonly keys?: readonly { readonly title: string; readonly key: string }[];
  /** The column with each ballot's weight: its header or its letters. */
  readonly weights?: string;
  /** The column whose values (delegations) have one vote each, shared by their ballots. */
  readonly oneVotePer?: string;
  /** The column that names each ballot's group. */
  readonly groupBy?: string;
  /** Leaves out rows that are hidden or filtered away. */
  readonly visibleOnly?: boolean;
  /** Which answer of a respondent counts who answered more than once; `latest` if left out. */
  readonly repeats?: Repeats;
}

/** Which answers of a respondent can count who answered more than once. */
export const REPEATS = ['latest', 'first', 'all'] as const;

export type Repeats = (typeof REPEATS)[number];
