import { cellAddress } from '../cells/address';
import type { NewCell, SheetDescription } from '../cells/sheet-description';
import { formulaCell, quotedText } from '../cells/sheet-looks';
import type { Language } from '../language/languages';
import type { RankedQuestion } from '../ranking/ranked-question';
import {
  ballotSheetLayout,
  countedOn,
  optionsOn,
  type BallotSheetLayout,
} from './ballot-sheet-layout';
import { describedResultSheet, NOTHING } from './described-result-sheet';
import type { ResultSheet } from './result-sheet';
import { resultSheet } from './result-sheets';

/** A sheet of results whose numbers are formulas, and what its chart draws. */
export interface LiveResultSheet {
  readonly sheet: SheetDescription;
  readonly result: ResultSheet;
}

/** The sheet on which a question's ballots stand, and how many there are. */
export interface BallotPlace {
  readonly sheet: string;
  readonly ballots: number;
}

/**
 * The sheet of results of a question as Excel shows it, but with the order, the mean ranks and the
 * weights by position as formulas over the sheet of its ballots. Measures of agreement are fixed.
 */
export function liveResultSheet(
  question: RankedQuestion,
  place: BallotPlace,
  language: Language,
): LiveResultSheet {
  const result = resultSheet(question, language);
  const sheet = describedResultSheet(result);
  const rows = sheet.rows.map((cells) => [...cells]);
  const layout = ballotSheetLayout(question.options.length, place.ballots);
  const live = new LiveCells(place.sheet, layout, result);
  for (const [row, column, formula] of live.all()) {
    const there = rows[row]?.[column];
    if (there === undefined) continue;
    rows[row]?.splice(column, 1, liveCell(there, formula));
  }
  return { result, sheet: { ...sheet, rows } };
}

/** The cell with a formula that gives what it held. */
function liveCell({ content, look }: NewCell, formula: string): NewCell {
  if (typeof content !== 'string' && typeof content !== 'number') return { content, look };
  return formulaCell(formula, content, look);
}

type Placed = readonly [row: number, column: number, formula: string];

/** The formulas of a sheet of results: what the sheet of ballots counts, in the sequence of the order. */
class LiveCells {
  private readonly ranks: string;

  constructor(
    private readonly ballots: string,
    private readonly layout: BallotSheetLayout,
    private readonly result: ResultSheet,
  ) {
    this.ranks = this.on(layout.rows.rank);
  }

  all(): Placed[] {
    return Array.from({ length: this.layout.options }, (_, index) => [
      ...this.orderLine(index),
      ...this.chartLine(index),
    ]).flat();
  }

  /** Rank, option, mean rank, first and last choices, unranked. */
  private orderLine(index: number): Placed[] {
    const { table } = this.result;
    const { rows, options } = this.layout;
    const row = table.firstRow + 1 + index;
    const formulas = [
      this.rankLabel(index),
      this.name(index),
      this.meanRank(index),
      this.pick(rows.position(0), index),
      this.pick(rows.position(options - 1), index),
      this.pick(rows.unranked, index),
    ];
    return formulas
      .slice(0, table.lastColumn - table.firstColumn + 1)
      .map((formula, column) => [row, table.firstColumn + column, formula]);
  }

  /** The option's label, then its weight at each position, and unranked. */
  private chartLine(index: number): Placed[] {
    const { chartData, table } = this.result;
    const { rows, options } = this.layout;
    const row = chartData.firstRow + 1 + index;
    const rank = cellAddress(table.firstRow + 1 + index, table.firstColumn);
    const name = cellAddress(table.firstRow + 1 + index, table.firstColumn + 1);
    const label = `IF(ISNUMBER(${rank}),${rank}&")",${rank})&" "&${name}`;
    const counts = Array.from({ length: chartData.lastColumn - chartData.firstColumn }, (_, at) =>
      this.pick(at < options ? rows.position(at) : rows.unranked, index),
    );
    return [label, ...counts].map((formula, at) => [row, chartData.firstColumn + at, formula]);
  }

  /** A tie shows its equals sign. */
  private rankLabel(index: number): string {
    const rank = this.pick(this.layout.rows.rank, index);
    return `IF(COUNTIF(${this.ranks},${rank})>1,${rank}&"=",${rank})`;
  }

  private name(index: number): string {
    return this.pickFrom(this.on(this.layout.headRow), index);
  }

  private meanRank(index: number): string {
    const total = `SUM(${countedOn(this.ballots, this.layout)})`;
    return `IF(${total}=0,${quotedText(NOTHING)},${this.pick(this.layout.rows.mean, index)})`;
  }

  private pick(row: number, index: number): string {
    return this.pickFrom(this.on(row), index);
  }

  /** Of the cells, one an option, that of the option in a line of the order. */
  private pickFrom(cells: string, index: number): string {
    return `INDEX(${cells},MATCH(${index + 1},${this.on(this.layout.rows.line)},0))`;
  }

  private on(row: number): string {
    return optionsOn(this.ballots, this.layout, row);
  }
}
