import { explain, type Explanation, type Standing } from '../ranking/explain';
import type { RankedQuestion } from '../ranking/ranked-question';
import { shortNumber } from './short-number';

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  above: 'stands above',
  level: 'stands level with',
  below: 'stands below',
};

/** Why one option stands above, level with or below another, in plain words. */
export function explanationText(question: RankedQuestion, first: number, second: number): string {
  const why = explain(question, first, second);
  const a = question.options[first] ?? '';
  const b = question.options[second] ?? '';
  const last = question.options.length - 1;
  const { first: ofA, second: ofB } = why;
  return [
    `${a} ${STANDING_WORDS[why.standing]} ${b} (ranks ${ofA.rank} and ${ofB.rank}; ${question.method}).`,
    `  Mean rank: ${ofA.meanRank.toFixed(2)} against ${ofB.meanRank.toFixed(2)}; points: ${shortNumber(ofA.points)} against ${shortNumber(ofB.points)}.`,
    `  First choices: ${shortNumber(ofA.positions[0] ?? 0)} against ${shortNumber(ofB.positions[0] ?? 0)}; last choices: ${shortNumber(ofA.positions[last] ?? 0)} against ${shortNumber(ofB.positions[last] ?? 0)}.`,
    `  One against the other: ${pairText(why, question.weighted)}.`,
    `  ${methodsText(why)}`,
    `  ${changeText(why)}`,
  ].join('\n');
}

function pairText({ pairwise }: Explanation, weighted: boolean): string {
  if (pairwise === null) return 'not known, since only the positions were counted';
  const { firstAbove, secondAbove, neither } = pairwise;
  const counted = (count: number): string =>
    weighted ? `ballots of weight ${shortNumber(count)}` : `${count} ballots`;
  const rest = neither > 0 ? `; ${counted(neither)} do not tell them apart` : '';
  return `${counted(firstAbove)} put the first above, ${counted(secondAbove)} the second${rest}`;
}

function methodsText({ methods }: Explanation): string {
  const by = (standing: Standing | null): string[] =>
    methods.filter((each) => each.standing === standing).map(({ method }) => method);
  const parts = (['above', 'level', 'below'] as const)
    .map((standing) => ({ standing, names: by(standing) }))
    .filter(({ names }) => names.length > 0)
    .map(({ standing, names }) => `${STANDING_WORDS[standing]} by ${names.join(', ')}`);
  const declined = by(null);
  const none = declined.length > 0 ? `; not computed: ${declined.join(', ')}` : '';
  return `By each method the first ${parts.join('; ')}${none}.`;
}

function changeText({ change, pairwise }: Explanation): string {
  const sentence = (exchanges: number | null, what: string): string =>
    exchanges === null
      ? `${what} are equal already`
      : `${exchanges} ballot${exchanges === 1 ? '' : 's'} exchanging the two would turn ${what} round`;
  const sentences = [
    sentence(change.meanRank, 'the mean ranks'),
    ...(pairwise === null ? [] : [sentence(change.pairwise, 'the counts one against the other')]),
  ];
  return `What would change it: ${sentences.join('; ')}.`;
}
