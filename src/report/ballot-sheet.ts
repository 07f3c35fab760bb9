import { cellAddress } from '../cells/address';
import {
  BLANK_CELL,
  LINE_POINTS,
  sheetName,
  squareRows,
  type CellContent,
  type CellLook,
  type NewCell,
  type SheetDescription,
} from '../cells/sheet-description';
import { cell, formulaCell, LOOKS } from '../cells/sheet-looks';
import { directionOf, type Language } from '../language/languages';
import { Problem } from '../language/problem';
import { wrappedLines } from '../language/wrapped-lines';
import { unrankedMark, type Ballots } from '../ranking/ballots';
import type { RankedQuestion } from '../ranking/ranked-question';
import { BALLOT_SHEET_WORDS } from './ballot-sheet-words';
import { countRows } from './ballot-sheet-count';
import {
  BAND_ROW,
  ballotSheetLayout,
  LEAD_COLUMNS,
  optionsIn,
  WEIGHT_COLUMN,
  type BallotSheetLayout,
} from './ballot-sheet-layout';
import { questionTitle } from './question-chart';
import { shownQuestion } from './shown-question';
import { WORDING } from './wording';

/** The ballots of a question as they were read, and where. */
export interface ReadBallots {
  readonly ballots: Ballots;
  /** The row (from 0) of each ballot. */
  readonly rows: ArrayLike<number>;
  readonly sheet: string;
}

/** More cells than this take a spreadsheet minutes to calculate. */
const MOST_CELLS = 1_500_000;

const LEAD_WIDTH = 9;
const OPTION_WIDTH = 15;
const GAP_WIDTH = 3;

const BALLOT: CellLook = { horizontal: 'center', vertical: 'center' };
const BALLOT_LOOKS = {
  number: { ...BALLOT, lines: 'rows' },
  derived: { ...BALLOT, lines: 'rows', colour: '595959' },
  head: { ...LOOKS.head, lines: 'rows' },
} as const satisfies Readonly<Record<string, CellLook>>;

/**
 * The sheet on which anyone can follow the count of a question: one row a ballot with the rank of
 * each option (ties are equal ranks, blank is unranked), the positions that each takes, and above
 * them the count as formulas. It has no names, only the rows that the ballots come from. Throws a
 * Problem (`results-too-many-ballots`).
 */
export function ballotSheet(
  question: RankedQuestion,
  read: ReadBallots,
  language: Language,
): SheetDescription {
  const wording = WORDING[language];
  const words = BALLOT_SHEET_WORDS[language];
  const { question: shown } = shownQuestion(question, []);
  const { options, unranked, method } = shown;
  const layout = ballotSheetLayout(options.length, read.ballots.count);
  checkSize(layout, question, read);
  const notes = [
    `${words.source(read.sheet)} ${words.guide[unranked]}`,
    method === 'mean-rank' ? '' : words.fixedOrder(wording.methods[method].text),
  ];
  const lead = [words.ballot, words.row, words.weight, words.counted];
  const names = options.map((option) => cell(option, BALLOT_LOOKS.head));
  return {
    name: sheetName(`${words.ballots} – ${question.key}`),
    direction: directionOf(language),
    rows: squareRows([
      [cell(`${words.ballots} – ${questionTitle(shown, wording)}`, LOOKS.title)],
      ...notes.map((note) => [cell(note === '' ? null : note, LOOKS.note)]),
      bandRow(layout, [words.rank, words.from, words.to]),
      [...lead.map((text) => cell(text, BALLOT_LOOKS.head)), ...parts([names, names, names])],
      ...countRows(shown, layout, language),
      [],
      ...ballotRows(shown, layout, read),
    ]),
    widths: [
      ...lead.map(() => LEAD_WIDTH),
      ...parts(
        [0, 1, 2].map(() => options.map(() => OPTION_WIDTH)),
        GAP_WIDTH,
      ),
    ],
    heights: new Map([
      [
        BAND_ROW + 1,
        LINE_POINTS * Math.max(1, ...options.map((name) => wrappedLines(name, OPTION_WIDTH - 3))),
      ],
    ]),
    merges: [],
    frozen: { rows: BAND_ROW + 2, columns: LEAD_COLUMNS },
    rules: [],
    isProtected: false,
    paper: 'landscape',
  };
}

function checkSize(
  { width, lastBallot }: BallotSheetLayout,
  { key }: RankedQuestion,
  { ballots, sheet }: ReadBallots,
): void {
  if (width * lastBallot <= MOST_CELLS) return;
  const values = { key, ballots: ballots.count, options: ballots.options };
  throw new Problem('results-too-many-ballots', { sheet }, values);
}

/** Three parts with an empty column between them. */
function parts(three: readonly (readonly NewCell[])[]): NewCell[];
function parts(three: readonly (readonly number[])[], gap: number): number[];
function parts(
  three: readonly (readonly (NewCell | number)[])[],
  gap: NewCell | number = BLANK_CELL,
): (NewCell | number)[] {
  return three.flatMap((part, index) => (index === 0 ? part : [gap, ...part]));
}

function bandRow({ options }: BallotSheetLayout, words: readonly string[]): NewCell[] {
  const lead = Array.from({ length: LEAD_COLUMNS }, () => BLANK_CELL);
  const rest = Array.from({ length: options - 1 }, () => BLANK_CELL);
  return [...lead, ...parts(words.map((text) => [cell(text, LOOKS.subtitle), ...rest]))];
}

/** A ballot's number, row and weight, its ranks, and the positions that each option takes. */
function ballotRows(
  question: RankedQuestion,
  layout: BallotSheetLayout,
  { ballots, rows }: ReadBallots,
): NewCell[][] {
  const mark = unrankedMark(ballots.options);
  return Array.from({ length: ballots.count }, (_, ballot) => {
    const row = layout.firstBallot + ballot;
    const ranks = ballots.columns.map((column) => {
      const tier = column[ballot] ?? mark;
      return tier === mark ? null : tier;
    });
    const weight = ballots.weights === null ? 1 : (ballots.weights[ballot] ?? 0);
    const derived = new DerivedCells(question, layout, row, ranks);
    return [
      ...[ballot + 1, (rows[ballot] ?? 0) + 1, weight].map(numberCell),
      derived.counted(weight),
      ...parts([
        ranks.map(numberCell),
        ranks.map((_rank, option) => derived.from(option)),
        ranks.map((_rank, option) => derived.to(option)),
      ]),
    ];
  });
}

function numberCell(content: CellContent): NewCell {
  return cell(content, BALLOT_LOOKS.number);
}

/** The formulas of one ballot's row, with their values. */
class DerivedCells {
  private readonly ranked: number;
  private readonly all: string;

  constructor(
    private readonly question: RankedQuestion,
    private readonly layout: BallotSheetLayout,
    private readonly row: number,
    private readonly ranks: readonly (number | null)[],
  ) {
    this.ranked = ranks.filter((rank) => rank !== null).length;
    this.all = optionsIn(layout, row);
  }

  /** Nothing for a ballot that says nothing, or that leaves something out where this excludes it. */
  counted(weight: number): NewCell {
    const { all, ranked, layout, question } = this;
    const asRead = cellAddress(this.row, WEIGHT_COLUMN);
    const needed = question.unranked === 'exclude' ? layout.options : 1;
    const saysNothing = `AND(COUNT(${all})=${layout.options},MAX(${all})=MIN(${all}))`;
    const formula = `IF(OR(COUNT(${all})<${needed},${saysNothing}),0,${asRead})`;
    return formulaCell(formula, ranked < needed ? 0 : weight, BALLOT_LOOKS.derived);
  }

  /** One more than the options above it; behind all ranked ones when it is not ranked. */
  from(option: number): NewCell {
    const { all, ranked, layout, question } = this;
    const rank = this.ranks[option] ?? null;
    const own = this.address(option);
    const left = question.unranked === 'no-opinion' ? layout.options + 1 : ranked + 1;
    const leftOver = question.unranked === 'no-opinion' ? String(left) : `COUNT(${all})+1`;
    const above = rank === null ? left : this.countWhere((other) => other < rank) + 1;
    const formula = `IF(${own}="",${leftOver},COUNTIF(${all},"<"&${own})+1)`;
    return formulaCell(formula, above, BALLOT_LOOKS.derived);
  }

  /** As many as the options above it and beside it; the last position when it is not ranked. */
  to(option: number): NewCell {
    const { all, layout, question } = this;
    const rank = this.ranks[option] ?? null;
    const own = this.address(option);
    const last = question.unranked === 'no-opinion' ? layout.options + 1 : layout.options;
    const value = rank === null ? last : this.countWhere((other) => other <= rank);
    const formula = `IF(${own}="",${last},COUNTIF(${all},"<="&${own}))`;
    return formulaCell(formula, value, BALLOT_LOOKS.derived);
  }

  private address(option: number): string {
    return cellAddress(this.row, this.layout.columns.rank + option);
  }

  private countWhere(counts: (rank: number) => boolean): number {
    return this.ranks.filter((rank) => rank !== null && counts(rank)).length;
  }
}
