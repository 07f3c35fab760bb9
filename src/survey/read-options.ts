/** What a person decides about reading the sheets of a workbook; anything may be left out. */
export interface ReadOptions {
  /** Reads only the sheet of this name. */
  readonly sheet?: string;
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
  readonly repeats?: 'latest' | 'first' | 'all';
}
