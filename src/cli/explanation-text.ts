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
  const against = (one: string, other: string): string => `${one} against ${other}`;
  const numbers = (one: number, other: number): string =>
    against(shortNumber(one), shortNumber(other));
  return [
    `${a} ${STANDING_WORDS[why.standing]} ${b} by ${question.method}: rank ${numbers(ofA.rank, ofB.rank)}.`,
    `  Mean rank: ${against(ofA.meanRank.toFixed(2), ofB.meanRank.toFixed(2))}; points: ${numbers(ofA.points, ofB.points)}.`,
    `  First choices: ${numbers(ofA.positions[0] ?? 0, ofB.positions[0] ?? 0)}; last choices: ${numbers(ofA.positions[last] ?? 0, ofB.positions[last] ?? 0)}.`,
    `  One against the other: ${pairText(why, { a, b, weighted: question.weighted })}.`,
    `  ${methodsText(why)}`,
    `  ${changeText(why)}`,
  ].join('\n');
}

function pairText(
  { pairwise }: Explanation,
  { a, b, weighted }: { readonly a: string; readonly b: string; readonly weighted: boolean },
): string {
  if (pairwise === null) return 'not known, since only the positions were counted';
  const { firstAbove, secondAbove, neither } = pairwise;
  const counted = (count: number): string =>
    weighted
      ? `ballots of weight ${shortNumber(count)}`
      : `${count} ${count === 1 ? 'ballot' : 'ballots'}`;
  const rest = neither > 0 ? `; ${counted(neither)} for neither` : '';
  return `${counted(firstAbove)} for ${a}, ${counted(secondAbove)} for ${b}${rest}`;
}

function methodsText({ methods }: Explanation): string {
  const by = (standing: Standing | null): string[] =>
    methods.filter((each) => each.standing === standing).map(({ method }) => method);
  const parts = (['above', 'level', 'below'] as const)
    .map((standing) => ({ standing, names: by(standing) }))
    .filter(({ names }) => names.length > 0)
    .map(({ standing, names }) => `${standing} by ${names.join(', ')}`);
  const declined = by(null);
  const none = declined.length > 0 ? [`no order by ${declined.join(', ')}`] : [];
  return `Every method: ${[...parts, ...none].join('; ')}.`;
}

function changeText({ change, pairwise }: Explanation): string {
  const sentence = (exchanges: number | null, what: string): string =>
    exchanges === null
      ? `${what} are equal already`
      : `${what} turn round if ${exchanges} ${exchanges === 1 ? 'ballot exchanges' : 'ballots exchange'} the two`;
  const sentences = [
    sentence(change.meanRank, 'the mean ranks'),
    ...(pairwise === null ? [] : [sentence(change.pairwise, 'the counts one against the other')]),
  ];
  return `What would change it: ${sentences.join('; ')}.`;
}
