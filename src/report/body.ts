import { cellText } from './cell-text';
import { Problem } from '../language/problem';
import type { ChosenRow } from './choose-texts';
import type { Paragraph, ParagraphStyle } from './content';
import { isListLevel, type Level } from './levels';
import { ListLabels } from './list-labels';
import { closingMark, listMark, type Depth } from './list-marks';
import { tierText } from './order-words';
import { linesOf, paragraph, words } from './pieces';
import { resolveText } from './placeholders';
import type { ReportText } from './sheet';
import type { Writing } from './writing';

/** The style of an item at each depth. */
export const LIST_STYLES: Readonly<Record<1 | 2 | 3, ParagraphStyle>> = {
  1: 'list-1',
  2: 'list-2',
  3: 'list-3',
};

/**
 * The paragraphs and lists of a block, from its rows without the block's title. A list counts from
 * its first item and starts anew after a paragraph, a heading or an unnumbered item. Line ends in
 * a paragraph's cell begin a new paragraph, in an item's cell a new line of the item.
 */
export function bodyParagraphs(rows: readonly ChosenRow[], writing: Writing): Paragraph[] {
  const depths = rows.map(({ level }) => depthOf(level));
  const labels = new ListLabels(writing);
  return rows.flatMap(({ level, text }, index) => {
    const depth = depths[index] ?? null;
    if (!isListLevel(level)) labels.end();
    if (text === null) return [];
    if (level === 'title') return [paragraph('heading', resolveText(text, writing))];
    if (depth !== null) return itemParagraphs({ text, depth, depths, index }, labels, writing);
    return level === 'dash'
      ? [dashItem(rows, index, text, labels, writing)]
      : plainParagraphs(text, rows[index + 1], labels, writing);
  });
}

/** True when the rows begin with a list, so that something should lead into it. */
export function beginsWithList(rows: readonly ChosenRow[]): boolean {
  const first = rows[0];
  return first !== undefined && isListLevel(first.level);
}

function depthOf(level: Level): Depth {
  if (level === '1') return 1;
  if (level === '2') return 2;
  return level === '3' ? 3 : null;
}

interface Item {
  readonly text: ReportText;
  readonly depth: 1 | 2 | 3;
  readonly depths: readonly Depth[];
  readonly index: number;
}

function itemParagraphs(item: Item, labels: ListLabels, writing: Writing): Paragraph[] {
  const { text, depth, depths, index } = item;
  const { punctuation } = writing.wording;
  const cell = cellText(text, 'recommendation', writing);
  const label = labels.next(depth);
  if (cell.kind === 'own') return [paragraph(LIST_STYLES[depth], cell.inlines, label)];
  const itemsFollow = (depths[index + 1] ?? 0) > depth;
  const items =
    cell.takesItems && !itemsFollow
      ? orderItems(text, labels, writing, {
          depth: depth === 1 ? 2 : 3,
          end: closingMark(depths, index, punctuation),
        })
      : [];
  const mark = items.length > 0 ? punctuation.leadIn : listMark(depths, index, punctuation);
  return [paragraph(LIST_STYLES[depth], [...cell.inlines, words(mark)], label), ...items];
}

/**
 * The first question's order as items, for a clause that introduces items and has none below it;
 * tied options share an item. `end` is the mark of the last item.
 */
function orderItems(
  clause: ReportText,
  labels: ListLabels,
  { language, wording, questions }: Writing,
  { depth, end }: { readonly depth: 1 | 2 | 3; readonly end: string },
): Paragraph[] {
  const { item, lastButOne } = wording.punctuation;
  const question = questions.find(({ tally }) => tally.ballots > 0);
  if (question === undefined) {
    throw new Problem('report-clause-without-order', clause.place, { clause: clause.text });
  }
  return question.order.map((tier, index, { length }) => {
    const mark = index === length - 1 ? end : index === length - 2 ? lastButOne : item;
    return paragraph(
      LIST_STYLES[depth],
      [words(tierText(tier, question, language, wording) + mark)],
      labels.next(depth),
    );
  });
}

function dashItem(
  rows: readonly ChosenRow[],
  index: number,
  text: ReportText,
  labels: ListLabels,
  writing: Writing,
): Paragraph {
  const cell = cellText(text, 'recommendation', writing);
  const dashes = rows.map(({ level }) => (level === 'dash' ? 1 : null));
  const mark = listMark(dashes, index, writing.wording.punctuation);
  const end = cell.kind === 'clause' ? [words(mark)] : [];
  return paragraph('list-1', [...cell.inlines, ...end], labels.dash());
}

function plainParagraphs(
  text: ReportText,
  next: ChosenRow | undefined,
  labels: ListLabels,
  writing: Writing,
): Paragraph[] {
  const { leadIn, last } = writing.wording.punctuation;
  const cell = cellText(text, 'recommendation', writing);
  if (cell.kind === 'own') return linesOf(cell.inlines).map((line) => paragraph('normal', line));
  const itemsFollow = next !== undefined && isListLevel(next.level);
  const items =
    cell.takesItems && !itemsFollow
      ? orderItems(text, labels, writing, { depth: 1, end: last })
      : [];
  const mark = itemsFollow || items.length > 0 ? leadIn : last;
  return [paragraph('normal', [...cell.inlines, words(mark)]), ...items];
}
