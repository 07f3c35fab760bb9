import type { Standing } from '../ranking/explain';
import { explanationLines, type Both, type ExplanationLine } from '../ranking/explanation-lines';
import type { RankedQuestion } from '../ranking/ranked-question';
import { shortNumber } from './short-number';

type Names = readonly [string, string];
type Line<About> = Extract<ExplanationLine, { readonly about: About }>;

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  above: 'stands above',
  level: 'stands level with',
  below: 'stands below',
};

/** Why one option stands above, level with or below another, in plain words. */
export function explanationText(question: RankedQuestion, first: number, second: number): string {
  const names: Names = [question.options[first] ?? '', question.options[second] ?? ''];
  const [standing = '', ...others] = explanationLines(question, first, second).map((line) =>
    lineText(line, names),
  );
  return [standing, ...others.map((line) => `  ${line}`)].join('\n');
}

function lineText(line: ExplanationLine, names: Names): string {
  switch (line.about) {
    case 'standing':
      return `${names[0]} ${STANDING_WORDS[line.standing]} ${names[1]} by ${line.method}: rank ${against(line.ranks)}.`;
    case 'positions':
      return `Mean rank: ${against(line.meanRanks, (rank) => rank.toFixed(2))}; points: ${against(line.points)}.`;
    case 'choices':
      return `First choices: ${against(line.first)}; last choices: ${against(line.last)}.`;
    case 'pairs':
      return `One against the other: ${pairsText(line, names)}.`;
    case 'methods':
      return `Every method: ${methodsText(line)}.`;
    case 'change':
      return `What would change it: ${changeText(line)}.`;
  }
}

function against([one, other]: Both, write = shortNumber): string {
  return `${write(one)} against ${write(other)}`;
}

function pairsText({ counted, weighted }: Line<'pairs'>, [first, second]: Names): string {
  if (counted === null) return 'not known, since only the positions were counted';
  const { above, neither } = counted;
  const ballots = (count: number): string =>
    weighted
      ? `ballots of weight ${shortNumber(count)}`
      : `${count} ${count === 1 ? 'ballot' : 'ballots'}`;
  const rest = neither > 0 ? `; ${ballots(neither)} for neither` : '';
  return `${ballots(above[0])} for ${first}, ${ballots(above[1])} for ${second}${rest}`;
}

function methodsText({ views, declined }: Line<'methods'>): string {
  const seen = views.map(({ standing, methods }) => `${standing} by ${methods.join(', ')}`);
  const none = declined.map(({ method }) => method).join(', ');
  return [...seen, ...(none === '' ? [] : [`no order by ${none}`])].join('; ');
}

function changeText({ meanRanks, pairs }: Line<'change'>): string {
  const sentence = (exchanges: number | 'equal', what: string): string =>
    exchanges === 'equal'
      ? `${what} are equal already`
      : `${what} turn round if ${exchanges} ${exchanges === 1 ? 'ballot exchanges' : 'ballots exchange'} the two`;
  return [
    sentence(meanRanks, 'the mean ranks'),
    ...(pairs === 'not-known' ? [] : [sentence(pairs, 'the counts one against the other')]),
  ].join('; ');
}
