import { formatDay } from '../../language/format';
import { bodyParagraphs } from '../body';
import { cellText } from '../cell-text';
import type { ChosenRow } from '../choose-texts';
import type { Paragraph, Table, TableCell } from '../content';
import { dayNamed } from '../dates';
import { linesOf, paragraph, words } from '../pieces';
import type { LabelName } from '../wording/wording';
import { settingText, type Writing } from '../writing';
import { headingOr, titleAndBody, type BlockWriter } from './block';

const TABLE_LEVELS = ['summary', 'action', 'reference'] as const satisfies readonly LabelName[];

/**
 * The head of the document: its symbol and date, its title, and the boxed table of summary, action
 * required and references, one row each.
 */
export const header: BlockWriter = (block, writing) => {
  const { title, body } = titleAndBody(block);
  const name = title ?? writing.settings.get('title') ?? null;
  const titles = name === null ? [] : [paragraph('title', headingOr(name, '', writing))];
  const rows = TABLE_LEVELS.flatMap((level) => tableRow(level, body, writing));
  const free = body.filter(({ level }) => level === 'title' || level === 'paragraph');
  const table: Table = { kind: 'table', headerRows: 0, widths: [1], rows, borders: 'box' };
  return {
    heading: [words(writing.wording.headings.header.text)],
    pieces: [
      ...documentLines(writing),
      ...titles,
      ...bodyParagraphs(free, writing),
      ...(rows.length === 0 ? [] : [table]),
    ],
  };
};

function documentLines(writing: Writing): Paragraph[] {
  const symbol = settingText(writing, 'symbol');
  const date = settingText(writing, 'date');
  const day = date === null ? null : dayNamed(date);
  const lines = [
    symbol === null ? null : writing.wording.sentences.documentSymbol(symbol),
    day === null ? date : formatDay(writing.language, day),
  ].filter((line) => line !== null);
  return lines.length === 0 ? [] : [paragraph('normal', [words(lines.join('\n'))])];
}

function tableRow(
  level: (typeof TABLE_LEVELS)[number],
  body: readonly ChosenRow[],
  writing: Writing,
): TableCell[][] {
  const { labels } = writing.wording;
  const paragraphs = body.flatMap((row) =>
    row.level === level && row.text !== null
      ? linesOf(cellText(row.text, 'action', writing).inlines).map((line) =>
          paragraph('table-text', line),
        )
      : [],
  );
  if (paragraphs.length === 0) return [];
  const label = labels[level].text + writing.profile.labelEnd(writing.language);
  return [[{ paragraphs: [paragraph('table-head', [words(label)]), ...paragraphs] }]];
}
