import type { Sheet } from '../../cells/sheet';
import type { PlacedCell } from './count-view';

/** An option of a table of counts. */
export interface CountedOption {
  readonly name: string;
  /** The form in which its name is compared. */
  readonly key: string;
  readonly label: PlacedCell;
  /** How many ballots put it at each place, the first choice first. */
  readonly counts: readonly PlacedCell[];
  /** How many left it unranked; `null` when the table does not say. */
  readonly unranked: PlacedCell | null;
  /** What the table says that its counts add up to. */
  readonly total: PlacedCell | null;
}

/** A table of counts on a sheet: its cells, as they are there. */
export interface FoundCounts {
  readonly sheet: Sheet;
  /** As the table has it; empty when nothing names the question. */
  readonly title: string;
  /** The headers of the places, the first choice first. */
  readonly places: readonly PlacedCell[];
  readonly options: readonly CountedOption[];
  /** What the table says that each place's counts add up to; empty when it does not. */
  readonly totals: readonly PlacedCell[];
  /** The row (from 0) of the header: of the places, or of the options where they stand across. */
  readonly headerRow: number;
  /** The sheet columns (from 0) that hold the counts. */
  readonly columns: readonly number[];
}

/** All counts of a table, option by option. */
export function countCells({ options }: FoundCounts): PlacedCell[] {
  return options.flatMap(({ counts }) => counts);
}
