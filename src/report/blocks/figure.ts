import { formatNumber } from '../../language/format';
import { bodyParagraphs } from '../body';
import type { Paragraph } from '../content';
import { narrative } from '../narrative';
import { oneLine, paragraph, plainText, words } from '../pieces';
import { questionChart, questionTitle } from '../question-chart';
import type { ShownQuestion } from '../shown-question';
import type { Target } from '../references';
import type { Writing } from '../writing';
import { headingOr, titleAndBody, type BlockWriter } from './block';

/**
 * The result of one question: what the author says of it, the order in words, the chart, its
 * numbered caption below it, and a note on the number of ballots and the mean ranks. A question
 * without ballots has no chart and so no number.
 */
export const figure: BlockWriter = (block, writing) => {
  const { wording, questions, references } = writing;
  const question = questions.find(({ blockKey }) => blockKey === block.key);
  if (question === undefined) return { heading: [], pieces: [] };
  const { title, body } = titleAndBody(block);
  const name = oneLine(plainText(headingOr(title, questionTitle(question, wording), writing)));
  const texts = [
    ...bodyParagraphs(
      body.filter(({ level }) => level !== 'option'),
      writing,
    ),
    paragraph('normal', narrative(question, writing)),
  ];
  const target = references.figure.get(block.key);
  if (target === undefined) return { heading: [words(name)], pieces: texts };
  return {
    heading: [words(`${target.before}${target.number}${wording.punctuation.caption}${name}`)],
    pieces: [
      ...texts,
      { kind: 'figure', chart: questionChart(question, name, writing) },
      caption(target, name, writing),
      note(question, writing),
    ],
  };
};

function caption(
  { bookmark, before, number }: Target,
  title: string,
  { wording }: Writing,
): Paragraph {
  return paragraph('caption', [
    { kind: 'target', bookmark, before, number, sequence: 'Figure' },
    words(`${wording.punctuation.caption}${title}`),
  ]);
}

function note(question: ShownQuestion, writing: Writing): Paragraph {
  return paragraph('note', [words(noteText(question, writing))]);
}

/** The note below a figure: number of ballots, and the mean rank of every option, best first. */
export function noteText(
  {
    order,
    options,
    meanRanks,
    tally,
  }: Pick<ShownQuestion, 'order' | 'options' | 'meanRanks' | 'tally'>,
  { language, wording }: Pick<Writing, 'language' | 'wording'>,
): string {
  const { aside, caption: dash, semicolon } = wording.punctuation;
  const means = order
    .flat()
    .map((option) => {
      const mean = formatNumber(language, meanRanks[option] ?? 0, { exactly: 2 });
      return `${options[option] ?? ''}${aside(mean)}`;
    })
    .join(semicolon);
  return `${wording.labels.note.text}${dash}${wording.sentences.figureNote(tally.ballots, means)}`;
}
