import type { Area } from '../cells/sheet';
import {
  LINE_POINTS,
  sheetName,
  squareRows,
  type CellLook,
  type EntryRule,
  type NewCell,
  type SheetDescription,
} from '../cells/sheet-description';
import { cell, LOOKS } from '../cells/sheet-looks';
import { LANGUAGES, type Language } from '../language/languages';
import { wrappedLines } from '../language/wrapped-lines';
import { BLOCK_KINDS } from './content';
import { levelWords } from './levels';
import { newReportRows, type NewReportFacts, type NewReportRow } from './new-report-rows';
import { REPORT_SHEET_WORDS, type ReportSheetWords } from './report-sheet-words';

/** What a person asks for; `language` is that of the guide on the sheet. */
export interface NewReportSheet extends NewReportFacts {
  readonly language: Language;
  /** The languages that have a column, one or more, in any order; all six unless said otherwise. */
  readonly languages?: readonly Language[];
}

/** From A1: title, guide, head; then the rows of the report. */
const FIRST_ROW = 3;
/** Rows below the examples that are ready to be written to. */
const SPARE_ROWS = 40;

const WIDTHS = { block: 22, level: 14, text: 46 };
/** The guide is as wide as the columns that fit on a screen: block, level and two languages. */
const GUIDE_LANGUAGES = 2;

const TEXT: CellLook = { wrap: true, vertical: 'top', horizontal: 'near', lines: 'box' };
const TABLE_LOOKS = {
  head: { ...LOOKS.head, lines: 'box' },
  guide: { ...LOOKS.note, wrap: true, vertical: 'top' },
  firstBlock: { ...TEXT, bold: true },
  text: TEXT,
  arabic: { wrap: true, vertical: 'top', horizontal: 'right', reading: 'rtl', lines: 'box' },
} as const satisfies Readonly<Record<string, CellLook>>;

/** Parameters that settings have beside those of the standard clauses. */
const SETTINGS = ['title', 'group', 'addressee', 'symbol', 'date'];

/**
 * A report sheet to write over: the table `Block`, `Level` and languages, with the standard
 * blocks laid out. Lists offer kinds and levels and refuse nothing, for a kind may have a key
 * behind it and a setting any name; `sheet.ts` says what it cannot understand.
 */
export function newReportSheet(wanted: NewReportSheet): SheetDescription {
  const words = REPORT_SHEET_WORDS[wanted.language];
  const languages = LANGUAGES.filter((one) => (wanted.languages ?? LANGUAGES).includes(one));
  const rows = newReportRows(wanted);
  return {
    name: sheetName(words.title),
    // The names of blocks and the columns stand in one order, whatever the language.
    direction: 'ltr',
    rows: squareRows([
      [cell(words.title, LOOKS.title)],
      [cell(words.guide, TABLE_LOOKS.guide)],
      ['Block', 'Level', ...languages].map((text) => cell(text, TABLE_LOOKS.head)),
      ...rows.map((row, index) => rowCells(row, languages, row.block === rows[index - 1]?.block)),
      ...Array.from({ length: SPARE_ROWS }, () =>
        rowCells({ block: '', level: '', texts: NO_TEXTS }, languages, true),
      ),
    ]),
    widths: [WIDTHS.block, WIDTHS.level, ...languages.map(() => WIDTHS.text)],
    heights: heightsOf(words.guide, rows, languages),
    merges: [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: guideLastColumn(languages) }],
    frozen: { rows: FIRST_ROW, columns: 2 },
    rules: rulesOf(rows, words),
    isProtected: false,
    paper: 'landscape',
  };
}

function guideLastColumn(languages: readonly Language[]): number {
  return 1 + Math.min(GUIDE_LANGUAGES, languages.length);
}

function heightsOf(
  guide: string,
  rows: readonly NewReportRow[],
  languages: readonly Language[],
): Map<number, number> {
  const { block, level, text } = WIDTHS;
  const guideWidth = block + level + (guideLastColumn(languages) - 1) * text;
  const lines = rows.map(({ texts }) =>
    Math.max(...languages.map((language) => wrappedLines(texts[language], text))),
  );
  return new Map([
    [1, LINE_POINTS * wrappedLines(guide, guideWidth)],
    ...lines.map((count, index) => [FIRST_ROW + index, LINE_POINTS * count] as const),
  ]);
}

const NO_TEXTS: NewReportRow['texts'] = { en: '', fr: '', es: '', ru: '', zh: '', ar: '' };

/** The block is named in each row, so that rows can be moved and sorted; the first one is bold. */
function rowCells(
  { block, level, texts }: NewReportRow,
  languages: readonly Language[],
  isSameBlock: boolean,
): NewCell[] {
  const content = (text: string): string | null => (text === '' ? null : text);
  return [
    cell(content(block), isSameBlock ? TABLE_LOOKS.text : TABLE_LOOKS.firstBlock),
    cell(content(level), TABLE_LOOKS.text),
    ...languages.map((language) =>
      cell(content(texts[language]), language === 'ar' ? TABLE_LOOKS.arabic : TABLE_LOOKS.text),
    ),
  ];
}

/** A list of kinds for all rows, and for the rows of each kind its levels. */
function rulesOf(rows: readonly NewReportRow[], words: ReportSheetWords): EntryRule[] {
  const last = FIRST_ROW + rows.length + SPARE_ROWS - 1;
  const all = [...new Set(BLOCK_KINDS.flatMap(levelWords))];
  return [
    list(columnArea(0, FIRST_ROW, last), ['settings', ...BLOCK_KINDS], 'Block', words.blockHint),
    ...runsOfKind(rows).map(({ kind, first, end }) =>
      list(
        columnArea(1, FIRST_ROW + first, FIRST_ROW + end - 1),
        levelsFor(kind),
        'Level',
        words.levelHint,
      ),
    ),
    list(columnArea(1, FIRST_ROW + rows.length, last), all, 'Level', words.levelHint),
  ].filter(({ allows }) => allows.kind !== 'list' || allows.values.length > 0);
}

function levelsFor(kind: string): readonly string[] {
  const known = BLOCK_KINDS.find((one) => one === kind);
  return known === undefined ? SETTINGS : levelWords(known);
}

interface KindRun {
  readonly kind: string;
  readonly first: number;
  readonly end: number;
}

function runsOfKind(rows: readonly NewReportRow[]): KindRun[] {
  const runs: KindRun[] = [];
  rows.forEach(({ block }, index) => {
    const kind = block.split(':')[0] ?? '';
    const before = runs.at(-1);
    if (before?.kind === kind) runs[runs.length - 1] = { ...before, end: index + 1 };
    else runs.push({ kind, first: index, end: index + 1 });
  });
  return runs;
}

function columnArea(column: number, firstRow: number, lastRow: number): Area {
  return { firstRow, firstColumn: column, lastRow, lastColumn: column };
}

function list(area: Area, values: readonly string[], title: string, text: string): EntryRule {
  const words = { title, text };
  return { area, allows: { kind: 'list', values, strict: false }, hint: words, refusal: words };
}
