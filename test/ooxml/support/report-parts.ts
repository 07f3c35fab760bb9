import type { ChartSpecification } from '../../../src/chart/specification';
import type { Tally } from '../../../src/ranking/tally';
import type {
  Block,
  FigureSource,
  Inline,
  ItemLabel,
  Paragraph,
  ParagraphStyle,
  Report,
  Table,
} from '../../../src/report/content';

/** A paragraph of plain text, or of inlines. */
export function paragraph(
  style: ParagraphStyle,
  content: string | readonly Inline[],
  label?: ItemLabel,
): Paragraph {
  return {
    kind: 'paragraph',
    style,
    ...(label === undefined ? {} : { label }),
    inlines: typeof content === 'string' ? [text(content)] : content,
  };
}

export function text(content: string): Inline {
  return { kind: 'text', text: content };
}

export function bold(content: string): Inline {
  return { kind: 'text', text: content, bold: true };
}

export function reference(bookmark: string, shown: string): Inline {
  return { kind: 'reference', bookmark, text: shown };
}

/** The number of a figure's caption, to which references lead. */
export function figureNumber(bookmark: string, before: string, number: string): Inline {
  return { kind: 'target', bookmark, before, number, sequence: 'Figure' };
}

/** A block with its paragraphs. */
export function block(
  kind: Block['kind'],
  key: string,
  title: string,
  ...pieces: Block['pieces'][number][]
): Block {
  return { kind, key, title, pieces };
}

/** A table of one paragraph a cell. */
export function table(
  rows: readonly (readonly Paragraph[])[],
  rest: Partial<Pick<Table, 'borders' | 'headerRows' | 'widths'>> = {},
): Table {
  return {
    kind: 'table',
    headerRows: 0,
    widths: [1],
    borders: 'box',
    rows: rows.map((cells) => cells.map((cell) => ({ paragraphs: [cell] }))),
    ...rest,
  };
}

/** Fills from first to last choice for four and for five positions, as facts of the chart room. */
const FILLS: Readonly<Record<number, readonly string[]>> = {
  4: ['1F6DB3', '6FA8DC', 'B3D1EC', 'F0F6FC'],
  5: ['1F6DB3', '4A90CC', '7FB5E0', 'B8D6EE', 'F0F6FC'],
};

/** A chart of made-up position counts: a row an option, best first, a column a position. */
export function chart(
  rest: Pick<
    ChartSpecification,
    'key' | 'title' | 'rankTitle' | 'categoryTitle' | 'language' | 'altText'
  >,
  options: readonly string[],
  positions: readonly string[],
  counts: readonly (readonly number[])[],
): ChartSpecification {
  const fills = FILLS[positions.length] ?? [];
  return {
    ...rest,
    categories: options.map((name, index) => ({ label: `${index + 1})`, name })),
    series: positions.map((name, position) => ({
      name,
      values: counts.map((row) => row[position] ?? 0),
      colour: fills[position] ?? 'A6A6A6',
      labelColour: position === 0 ? 'FFFFFF' : '000000',
    })),
    outline: '000000',
  };
}

/** Counts of 34 ballots over four and five options, in the order of the published result. */
export const OBJECTIVE_COUNTS = [
  [16, 9, 6, 3],
  [10, 11, 9, 4],
  [6, 10, 11, 7],
  [2, 4, 8, 20],
] as const;

export const GOAL_COUNTS = [
  [14, 10, 5, 3, 2],
  [12, 11, 6, 3, 2],
  [4, 6, 10, 8, 6],
  [3, 5, 7, 11, 8],
  [1, 2, 6, 9, 16],
] as const;

/** What a figure was computed from; the matrices are of the right shape, not of real ballots. */
export function figureSource(
  key: string,
  title: string,
  options: readonly string[],
  counts: readonly (readonly number[])[],
): FigureSource {
  return {
    key,
    title,
    options,
    method: 'mean-rank',
    unranked: 'share',
    weighted: false,
    tally: tallyOf(counts),
  };
}

export function tallyOf(counts: readonly (readonly number[])[]): Tally {
  const options = counts.length;
  return {
    options,
    ballots: 34,
    weight: 34,
    positions: Float64Array.from(counts.flat()),
    leftOver: new Float64Array(options * options),
    unranked: new Float64Array(options),
    pairs: {
      above: Float64Array.from({ length: options * options }, (_, index) => index / 3),
      aboveUnranked: new Float64Array(options * options),
    },
    tieTerm: 0.1 + 0.2,
  };
}

/** A report around some blocks. */
export function report(
  language: Report['language'],
  blocks: readonly Block[],
  title = 'Report',
): Report {
  return { language, profile: 'itu', numbering: 'typed', title, blocks, figures: [] };
}
