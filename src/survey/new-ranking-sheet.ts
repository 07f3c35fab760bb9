import { areaAddress, cellAddress } from '../cells/address';
import type { Area } from '../cells/sheet';
import {
  BLANK_CELL,
  LINE_POINTS,
  sheetName,
  squareRows,
  type CellLook,
  type EntryRule,
  type NewCell,
  type SheetDescription,
} from '../cells/sheet-description';
import { cell, formulaCell, LOOKS, quotedText } from '../cells/sheet-looks';
import { directionOf, type Language } from '../language/languages';
import { wrappedLines } from '../language/wrapped-lines';
import { RANKING_SHEET_WORDS, type RankingSheetWords } from './ranking-sheet-words';

/** What a person asks for. */
export interface NewRankingSheet {
  /** The options to rank, two or more, in the order of the form. */
  readonly options: readonly string[];
  /** What is ranked: `ITU-D objectives`. Empty for nothing more telling than "Priorities". */
  readonly title: string;
  /** For how many members there are rows. */
  readonly members: number;
  readonly language: Language;
}

/** From A1: title, instruction, question, head; then a row a member. */
const FIRST_ROW = 4;
const FIRST_OPTION = 1;

const WIDTHS = { member: 28, check: 34, narrowestOption: 14, widestOption: 24 };
/** Characters that fit a column are fewer when they are bold. */
const BOLD = 0.85;
const QUESTION_POINTS = 22;
const MEMBER_POINTS = 20;
/** Wider sheets are printed on landscape pages. */
const WIDEST_PORTRAIT = 100;

const ENTRY: CellLook = { lines: 'box', vertical: 'center', open: true };
const ENTRY_LOOKS = {
  member: { ...ENTRY, horizontal: 'near' },
  // Numbers as they are typed: a rank written into a cell for text would be a text.
  rank: { ...ENTRY, horizontal: 'center' },
  check: { lines: 'box', vertical: 'center', horizontal: 'near', fill: 'F2F2F2' },
  head: { ...LOOKS.head, lines: 'box' },
  instruction: { ...LOOKS.note, wrap: true, vertical: 'top' },
} as const satisfies Readonly<Record<string, CellLook>>;

/**
 * A sheet for members to fill in: a row a member, a column an option, the rank in the cell. Cells
 * take each rank from 1 to the number of options once in a row, a column says in plain words what
 * is wrong with a row, and all but the cells to fill are protected. `rank-matrix.ts` reads it.
 */
export function newRankingSheet(wanted: NewRankingSheet): SheetDescription {
  const { options, title, members, language } = wanted;
  const words = RANKING_SHEET_WORDS[language];
  const last = options.length;
  const lastColumn = FIRST_OPTION + last;
  const optionWidth = widthOfOptions(options);
  const widths = [WIDTHS.member, ...options.map(() => optionWidth), WIDTHS.check];
  return {
    name: sheetName(words.title),
    direction: directionOf(language),
    rows: squareRows([
      [cell(words.title, LOOKS.title)],
      [cell(words.instruction(last), ENTRY_LOOKS.instruction)],
      [BLANK_CELL, cell(title === '' ? words.question : title, LOOKS.subtitle)],
      [words.member, ...options, words.check].map((text) => cell(text, ENTRY_LOOKS.head)),
      ...Array.from({ length: members }, (_, member) => memberRow(member, last, words)),
    ]),
    widths,
    heights: new Map([
      [1, LINE_POINTS * wrappedLines(words.instruction(last), sum(widths))],
      [2, QUESTION_POINTS],
      [3, LINE_POINTS * headLines(options, optionWidth)],
      ...Array.from({ length: members }, (_, at) => [FIRST_ROW + at, MEMBER_POINTS] as const),
    ]),
    merges: [
      { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn },
      { firstRow: 2, firstColumn: FIRST_OPTION, lastRow: 2, lastColumn: lastColumn - 1 },
    ],
    frozen: { rows: FIRST_ROW, columns: FIRST_OPTION },
    rules: [rankRule(members, last, words)],
    isProtected: true,
    paper: sum(widths) > WIDEST_PORTRAIT ? 'landscape' : 'portrait',
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function headLines(options: readonly string[], width: number): number {
  return Math.max(2, ...options.map((option) => wrappedLines(option, width * BOLD)));
}

/** Wide enough for the longest word, and for the longest name on a few lines. */
function widthOfOptions(options: readonly string[]): number {
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => text.length));
  const words = longest(options.flatMap((option) => option.split(/\s+/u))) + 2;
  const lines = Math.ceil(longest(options) / 3);
  return Math.min(WIDTHS.widestOption, Math.max(WIDTHS.narrowestOption, words, lines));
}

function memberRow(member: number, last: number, words: RankingSheetWords): NewCell[] {
  const ranks = ranksIn(FIRST_ROW + member, last);
  return [
    cell(null, ENTRY_LOOKS.member),
    ...Array.from({ length: last }, () => cell(null, ENTRY_LOOKS.rank)),
    formulaCell(checkFormula(ranks, last, words), '', ENTRY_LOOKS.check),
  ];
}

function ranksIn(row: number, last: number): string {
  const area: Area = {
    firstRow: row,
    firstColumn: FIRST_OPTION,
    lastRow: row,
    lastColumn: FIRST_OPTION + last - 1,
  };
  return areaAddress(area).replaceAll(/([A-Z]+)/g, '$$$1');
}

/**
 * What is wrong with a row, the first that applies: something else than a rank, a rank twice,
 * ranks that are missing; nothing for an empty row. A text among the ranks makes INT fail, and
 * MODE fails when no number comes twice.
 */
function checkFormula(ranks: string, last: number, words: RankingSheetWords): string {
  const wrong = (text: string): string => quotedText(`✗ ${text}`);
  const around = ([before, after]: readonly [string, string], number: string): string =>
    `${wrong(before)}&${number}&${quotedText(after)}`;
  const all = (last * (last + 1)) / 2;
  const strange = `IFERROR(SUMPRODUCT((${ranks}<>"")*((${ranks}<1)+(${ranks}>${last})+(${ranks}<>INT(${ranks})))),1)>0`;
  const oneMissing = around(words.missing, `(${all}-SUM(${ranks}))`);
  const missing = `IF(COUNT(${ranks})=${last - 1},${oneMissing},${wrong(words.severalMissing)}&(${last}-COUNT(${ranks})))`;
  const complete = `IF(COUNT(${ranks})=${last},${quotedText(`✓ ${words.complete}`)},${missing})`;
  const twice = `IFERROR(${around(words.twice, `MODE(${ranks})`)},${complete})`;
  return `IF(COUNTA(${ranks})=0,"",IF(${strange},${wrong(words.outOfRange(last))},${twice}))`;
}

function rankRule(members: number, last: number, words: RankingSheetWords): EntryRule {
  const first = cellAddress(FIRST_ROW, FIRST_OPTION);
  const ranks = ranksIn(FIRST_ROW, last);
  return {
    area: {
      firstRow: FIRST_ROW,
      firstColumn: FIRST_OPTION,
      lastRow: FIRST_ROW + members - 1,
      lastColumn: FIRST_OPTION + last - 1,
    },
    allows: {
      kind: 'formula',
      formula: `AND(ISNUMBER(${first}),${first}=INT(${first}),${first}>=1,${first}<=${last},COUNTIF(${ranks},${first})=1)`,
    },
    hint: { title: words.title, text: words.hint(last) },
    refusal: { title: words.title, text: words.refusal(last) },
  };
}
