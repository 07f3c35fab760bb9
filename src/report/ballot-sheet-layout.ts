import { areaAddress, columnLetters } from '../cells/address';
import { quotedSheetName } from '../cells/sheet-description';

/** The columns before the ranks: ballot, row, weight, what it counts. */
export const LEAD_COLUMNS = 4;
export const WEIGHT_COLUMN = 2;
export const COUNTED_COLUMN = 3;

/** Rows from A1: title, notes, heads over the parts, names of the options; then the count. */
export const BAND_ROW = 3;
const HEAD_ROW = 4;
const FIRST_COUNT_ROW = 5;

/** The three parts of the sheet, each with a column an option, and where each begins. */
export interface BallotColumns {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** Where everything stands on the sheet of a question's ballots. Rows and columns count from 0. */
export interface BallotSheetLayout {
  readonly options: number;
  readonly columns: BallotColumns;
  readonly width: number;
  /** The row with the names of the options. */
  readonly headRow: number;
  /** The rows of the count: one a position, then the rest. */
  readonly rows: {
    readonly position: (position: number) => number;
    readonly unranked: number;
    readonly mean: number;
    readonly rank: number;
    readonly line: number;
  };
  readonly firstBallot: number;
  readonly lastBallot: number;
}

/** The layout for so many options and ballots. Without ballots one row is kept for them. */
export function ballotSheetLayout(options: number, ballots: number): BallotSheetLayout {
  const rank = LEAD_COLUMNS;
  const from = rank + options + 1;
  const to = from + options + 1;
  const unranked = FIRST_COUNT_ROW + options;
  const firstBallot = unranked + 5;
  return {
    options,
    columns: { rank, from, to },
    width: to + options,
    headRow: HEAD_ROW,
    rows: {
      position: (position) => FIRST_COUNT_ROW + position,
      unranked,
      mean: unranked + 1,
      rank: unranked + 2,
      line: unranked + 3,
    },
    firstBallot,
    lastBallot: firstBallot + Math.max(1, ballots) - 1,
  };
}

/** A column's ballots, with fixed rows: `E$15:E$48`; `$D$15:$D$48` when the column is fixed too. */
export function ballotsOf(layout: BallotSheetLayout, column: number, isFixed = false): string {
  const letters = `${isFixed ? '$' : ''}${columnLetters(column)}`;
  return `${letters}$${layout.firstBallot + 1}:${letters}$${layout.lastBallot + 1}`;
}

/** The options of a row, with fixed columns: `$E15:$H15`. */
export function optionsIn({ columns, options }: BallotSheetLayout, row: number): string {
  const first = columnLetters(columns.rank);
  const last = columnLetters(columns.rank + options - 1);
  return `$${first}${row + 1}:$${last}${row + 1}`;
}

/** The options of a row as another sheet refers to them: `'Ballots'!$E$15:$H$15`. */
export function optionsOn(sheet: string, layout: BallotSheetLayout, row: number): string {
  const { columns, options } = layout;
  const area = {
    firstRow: row,
    firstColumn: columns.rank,
    lastRow: row,
    lastColumn: columns.rank + options - 1,
  };
  return `${quotedSheetName(sheet)}!${fixed(areaAddress(area))}`;
}

/** What all ballots count together, as another sheet refers to it. */
export function countedOn(sheet: string, layout: BallotSheetLayout): string {
  return `${quotedSheetName(sheet)}!${ballotsOf(layout, COUNTED_COLUMN, true)}`;
}

/** An address with fixed rows and columns. */
export function fixed(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
