import { sheetOfRows, type Cell } from '../../../src/cells/sheet';
import type { Finding } from '../../../src/language/finding';
import { Problem } from '../../../src/language/problem';
import type { Language } from '../../../src/language/languages';
import type { RankedQuestion } from '../../../src/ranking/ranked-question';
import { buildReport } from '../../../src/report/build-report';
import type { NumberingWishes } from '../../../src/report/choose-numbering';
import type { Block, BlockKind, Paragraph, Piece, Report } from '../../../src/report/content';
import { plainText } from '../../../src/report/pieces';
import type { ProfileName } from '../../../src/report/profiles';
import { readReportSheet, type ReportSheet } from '../../../src/report/sheet';
import { goals, objectives } from './questions';

/** A report sheet with one column a language; its header is row 1, so the first row is row 2. */
export function reportSheet(
  rows: readonly (readonly Cell[])[],
  languages: readonly string[] = ['en'],
): ReportSheet {
  return readReportSheet([sheetOfRows('Report', [['Block', 'Level', ...languages], ...rows])]);
}

export interface Build extends NumberingWishes {
  readonly languages?: readonly string[];
  readonly language?: Language;
  readonly profile?: ProfileName;
  readonly questions?: readonly RankedQuestion[];
}

/** The report of such a sheet on the sample's two questions, unless a test asks for others. */
export function built(
  rows: readonly (readonly Cell[])[],
  { languages, language = 'en', profile = 'itu', questions, ...wishes }: Build = {},
): { report: Report; findings: readonly Finding[] } {
  return buildReport({
    sheet: reportSheet(rows, languages ?? [language]),
    questions: questions ?? [objectives(), goals()],
    language,
    profile,
    ...wishes,
  });
}

/** The one block of a kind; a test fails when there is none. */
export function blockOf(report: Report, kind: BlockKind, key = ''): Block {
  const block = report.blocks.find((one) => one.kind === kind && one.key === key);
  if (block === undefined) throw new Error(`The report has no block ${kind}:${key}.`);
  return block;
}

/**
 * Every paragraph of a block as its style, label and words: `list-2 a) one;`. A counted label has
 * the number of its list behind it: `list-2 a)@1 one;`.
 */
export function linesOf(block: Pick<Block, 'pieces'>): string[] {
  return block.pieces.flatMap(pieceLines);
}

function pieceLines(piece: Piece): string[] {
  switch (piece.kind) {
    case 'paragraph':
      return [paragraphLine(piece)];
    case 'figure':
      return [`figure ${piece.chart.key}`];
    case 'table':
      return piece.rows.map((cells) =>
        cells.map(({ paragraphs }) => paragraphs.map(paragraphLine).join(' / ')).join(' | '),
      );
  }
}

function paragraphLine({ style, label, inlines }: Paragraph): string {
  return [style, ...labelWords(label), plainText(inlines)].join(' ');
}

function labelWords(label: Paragraph['label']): string[] {
  if (label === undefined) return [];
  return [typeof label === 'string' ? label : `${label.text}@${label.list}`];
}

/** The text of a list's items of a block, without styles: `1 One;`. */
export function itemsOf(block: Pick<Block, 'pieces'>): string[] {
  return linesOf(block)
    .filter((line) => line.startsWith('list-'))
    .map((line) => line.slice('list-1 '.length));
}

/** The problem that some work ends in; a test fails when it does not. */
export function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('There was no problem.');
}
