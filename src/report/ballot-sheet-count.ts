import { cellAddress, columnLetters } from '../cells/address';
import type { CellLook, NewCell } from '../cells/sheet-description';
import { cell, formulaCell } from '../cells/sheet-looks';
import type { Language } from '../language/languages';
import { rankLabels } from '../ranking/rank-labels';
import { BALLOT_SHEET_WORDS } from './ballot-sheet-words';
import {
  ballotsOf,
  COUNTED_COLUMN,
  LEAD_COLUMNS,
  optionsIn,
  type BallotSheetLayout,
} from './ballot-sheet-layout';
import { questionChart } from './question-chart';
import type { ShownQuestion } from './shown-question';
import { WORDING } from './wording';

const LABEL: CellLook = { bold: true, horizontal: 'near', vertical: 'center', lines: 'rows' };
const COUNT: CellLook = {
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  lines: 'rows',
  fill: 'F2F2F2',
};

/** Whole numbers without decimals, shares of ballots with as many as fit. */
const WEIGHTS = 'General';

/** Mean ranks are equal when they are to so many decimals: sums of weights are not exact. */
const DECIMALS = 9;

/** One row of the count: its name, and a formula and value for each option. */
interface CountRow {
  readonly label: string;
  readonly format: string;
  readonly formula: ((option: number) => string) | null;
  readonly values: readonly number[];
}

/**
 * The count of a question's ballots, a column an option: weight at each position and unranked,
 * mean rank, rank, and the line of the order in which the option stands. Ranks by another method
 * than mean ranks are numbers, for no formula gives them.
 */
export function countRows(
  question: ShownQuestion,
  layout: BallotSheetLayout,
  language: Language,
): NewCell[][] {
  const { labels } = WORDING[language];
  const { tally, options, meanRanks } = question;
  const places = questionChart(question, '', { language, wording: WORDING[language] }).series;
  const rows: CountRow[] = [
    ...options.map((_, position) => ({
      label: places[position]?.name ?? '',
      format: WEIGHTS,
      formula: (option: number) => positionFormula(layout, option, position + 1),
      values: options.map(
        (_option, option) => tally.positions[option * options.length + position] ?? 0,
      ),
    })),
    {
      label: labels.unranked.text,
      format: WEIGHTS,
      formula: (option) => unrankedFormula(layout, option),
      values: [...tally.unranked],
    },
    {
      label: labels['mean-rank'].text,
      format: '0.00',
      formula: (option) => meanFormula(layout, option),
      values: meanRanks,
    },
    ...orderRows(question, layout, language),
  ];
  return rows.map(countRow);
}

function countRow({ label, format, formula, values }: CountRow): NewCell[] {
  const look = { ...COUNT, format };
  return [
    cell(label, LABEL),
    ...Array.from({ length: LEAD_COLUMNS - 1 }, () => cell(null, LABEL)),
    ...values.map((value, option) =>
      formula === null ? cell(value, look) : formulaCell(formula(option), value, look),
    ),
  ];
}

function orderRows(
  { order, method }: ShownQuestion,
  layout: BallotSheetLayout,
  language: Language,
): CountRow[] {
  const flat = order.flat();
  const labels = rankLabels(order);
  const isLive = method === 'mean-rank';
  const valuesBy = (valueAt: (line: number) => number): number[] =>
    Array.from({ length: layout.options }, (_, option) => valueAt(flat.indexOf(option)));
  return [
    {
      label: WORDING[language].labels.rank.text,
      format: '0',
      formula: isLive ? (option) => rankFormula(layout, option) : null,
      values: valuesBy((line) => Number.parseInt(labels[line] ?? '', 10)),
    },
    {
      label: BALLOT_SHEET_WORDS[language].order,
      format: '0',
      formula: isLive ? (option) => lineFormula(layout, option) : null,
      values: valuesBy((line) => line + 1),
    },
  ];
}

/** A ballot's weight is shared evenly by the positions that it gives an option. */
function positionFormula(layout: BallotSheetLayout, option: number, position: number): string {
  const { rank, from, to } = columnsOf(layout, option);
  return `SUMPRODUCT(${counted(layout)}*(${rank}<>"")*(${from}<=${position})*(${to}>=${position})/(${to}-${from}+1))`;
}

function unrankedFormula(layout: BallotSheetLayout, option: number): string {
  return `SUMPRODUCT(${counted(layout)}*(${columnsOf(layout, option).rank}=""))`;
}

/** The middle of the positions that each ballot gives the option; without ballots, of all. */
function meanFormula(layout: BallotSheetLayout, option: number): string {
  const { from, to } = columnsOf(layout, option);
  const all = `SUM(${counted(layout)})`;
  const middle = (layout.options + 1) / 2;
  return `IF(${all}=0,${middle},SUMPRODUCT(${counted(layout)}*(${from}+${to}))/2/${all})`;
}

function rankFormula(layout: BallotSheetLayout, option: number): string {
  const means = optionsIn(layout, layout.rows.mean);
  const own = cellAddress(layout.rows.mean, layout.columns.rank + option);
  return `SUMPRODUCT(--(ROUND(${means},${DECIMALS})<ROUND(${own},${DECIMALS})))+1`;
}

/** Tied options stand in the order of their columns. */
function lineFormula(layout: BallotSheetLayout, option: number): string {
  const row = layout.rows.rank + 1;
  const column = layout.columns.rank + option;
  const own = `${columnLetters(column)}${row}`;
  const before = `$${columnLetters(layout.columns.rank - 1)}${row}:${columnLetters(column - 1)}${row}`;
  return `${own}+COUNTIF(${before},${own})`;
}

function counted(layout: BallotSheetLayout): string {
  return ballotsOf(layout, COUNTED_COLUMN, true);
}

function columnsOf(layout: BallotSheetLayout, option: number) {
  const { rank, from, to } = layout.columns;
  return {
    rank: ballotsOf(layout, rank + option),
    from: ballotsOf(layout, from + option),
    to: ballotsOf(layout, to + option),
  };
}
