import { chartSpecification } from '../chart/chart-specification';
import type { ChartSpecification } from '../chart/specification';
import type { Language } from '../language/languages';
import { listNames } from './order-words';
import type { ShownQuestion } from './shown-question';
import type { Wording } from './wording/wording';

/** What the results of a question are called where nobody gave them another title. */
export function questionTitle({ noun, title }: ShownQuestion, wording: Wording): string {
  const { figureTitle } = wording.nouns[noun];
  if (noun !== 'options' || title.trim() === '') return figureTitle;
  return `${figureTitle}${wording.punctuation.colon}${wording.punctuation.space}${title}`;
}

/** The chart of a question in the words of a language. */
export function questionChart(
  question: ShownQuestion,
  title: string,
  { language, wording }: { readonly language: Language; readonly wording: Wording },
): ChartSpecification {
  const { labels, nouns, sentences } = wording;
  return chartSpecification(question, {
    language,
    title,
    rankTitle: labels.rank.text,
    categoryTitle: nouns[question.noun].heading.text,
    firstChoice: labels['first-choice'].text,
    lastChoice: labels['last-choice'].text,
    position: sentences.choice,
    unranked: labels.unranked.text,
    altText: ({ first, last, ...facts }) =>
      sentences.altText({
        ...facts,
        first: listNames(first, language),
        last: last.length === 0 ? null : listNames(last, language),
      }),
  });
}
