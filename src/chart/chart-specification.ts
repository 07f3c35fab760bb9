import type { RankedQuestion } from '../ranking/ranked-question';
import { rankLabels } from '../ranking/rank-labels';
import { fittingAltText } from './alt-text';
import { labelColourOn, OUTLINE, positionFills, UNRANKED_FILL } from './palette';
import type { ChartSeries, ChartSpecification } from './specification';
import type { ChartWords } from './words';

/**
 * The chart of a ranked question: one bar an option in priority order, one segment a position,
 * and a grey one for ballots that left the option unranked, if there are any. Values are the
 * weights of ballots as they were ranked, whatever the policy for unranked options.
 */
export function chartSpecification(
  question: RankedQuestion,
  words: ChartWords,
): ChartSpecification {
  const { key, options, order } = question;
  const names = (tier: readonly number[] | undefined): string[] =>
    (tier ?? []).map((option) => options[option] ?? '');
  const labels = rankLabels(order);
  return {
    key,
    title: words.title,
    rankTitle: words.rankTitle,
    categoryTitle: words.categoryTitle,
    categories: names(order.flat()).map((name, index) => ({
      label: categoryLabel(labels[index] ?? ''),
      name,
    })),
    series: [...positionSeries(question, words), ...unrankedSeries(question, words)],
    outline: OUTLINE,
    language: words.language,
    altText: fittingAltText(
      {
        title: words.title,
        options: options.length,
        ballots: question.tally.ballots,
        first: names(order[0]),
        last: order.length > 1 ? names(order.at(-1)) : [],
      },
      words.altText,
    ),
  };
}

/** A tie's label ends in its equals sign; any other takes a parenthesis to part it from the name. */
function categoryLabel(rankLabel: string): string {
  return rankLabel.endsWith('=') ? rankLabel : `${rankLabel})`;
}

function positionSeries(
  { options, order, tally }: RankedQuestion,
  words: ChartWords,
): ChartSeries[] {
  const count = options.length;
  return positionFills(count).map((colour, position) => ({
    name: positionName(position + 1, count, words),
    values: order.flat().map((option) => tally.positions[option * count + position] ?? 0),
    colour,
    labelColour: labelColourOn(colour),
  }));
}

function positionName(position: number, count: number, words: ChartWords): string {
  if (position === 1) return words.firstChoice;
  return position === count ? words.lastChoice : words.position(position);
}

function unrankedSeries({ order, tally }: RankedQuestion, words: ChartWords): ChartSeries[] {
  const values = order.flat().map((option) => tally.unranked[option] ?? 0);
  if (values.every((value) => value === 0)) return [];
  return [
    {
      name: words.unranked,
      values,
      colour: UNRANKED_FILL,
      labelColour: labelColourOn(UNRANKED_FILL),
    },
  ];
}
