import type { Surroundings } from './formats/format';
import type { FoundQuestion } from './shapes/found-question';
import type { Table } from './table';

/** A table with rankings: what it was taken for and the questions found in it. */
export interface RecognisedTable {
  readonly table: Table;
  readonly format: string;
  readonly surroundings: Surroundings;
  readonly questions: readonly FoundQuestion[];
}
