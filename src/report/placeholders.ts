import { comparable } from '../language/compare';
import { formatNumber } from '../language/format';
import { Problem } from '../language/problem';
import type { Inline } from './content';
import { blockKey } from './levels';
import { tiersNames, tierText } from './order-words';
import { words } from './pieces';
import { referenceTo } from './references';
import type { ReportText } from './sheet';
import type { ShownQuestion } from './shown-question';
import { settingText, type Writing } from './writing';

const PLACES = [
  ...['first', 'second', 'third', 'fourth', 'fifth'],
  ...['sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];

const PLACEHOLDER = /\{\{([^{}]*)\}\}/gu;

/**
 * The text with every `{{placeholder}}` resolved: `{{objectives.first}}`, `.second` … `.tenth`,
 * `.last` (tied options share one place), `.order`, `.rest` (the order without its first place), `.count` (of options),
 * `.ballots` and `.figure`; `{{annex.questions}}`; `{{group}}` or any other setting. Throws a
 * Problem that names the cell for any other.
 */
export function resolveText({ text, place }: ReportText, writing: Writing): Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) inlines.push(words(text.slice(end, match.index)));
    inlines.push(resolve({ text: match[1] ?? '', place }, writing));
    end = match.index + match[0].length;
  }
  if (end < text.length) inlines.push(words(text.slice(end)));
  return inlines;
}

function resolve(name: ReportText, writing: Writing): Inline {
  const whole = comparable(name.text);
  const setting = settingText(writing, whole);
  if (setting !== null) return words(setting);
  const annex = /^annex\.(.*)$/u.exec(whole)?.[1];
  const target = annex === undefined ? undefined : writing.references.annex.get(blockKey(annex));
  if (target !== undefined) return referenceTo(target);
  const [, key = '', property = ''] = /^(.*)\.([^.]*)$/u.exec(whole) ?? [];
  const question = writing.questions.find((one) => one.blockKey === blockKey(key));
  const resolved = question === undefined ? null : ofQuestion(question, property, name, writing);
  if (resolved !== null) return resolved;
  throw new Problem('report-placeholder-unknown', name.place, {
    placeholder: `{{${name.text}}}`,
    known: knownPlaceholders(writing),
  });
}

function ofQuestion(
  question: ShownQuestion,
  property: string,
  name: ReportText,
  { language, wording, references }: Writing,
): Inline | null {
  const { order, tally, options } = question;
  const list = (from: number): Inline | null =>
    order.length > from
      ? words(tiersNames(order.slice(from), question, language, wording).text)
      : absentPlace(question, name);
  const integer = (value: number): Inline => words(formatNumber(language, value, { atMost: 0 }));
  const target = references.figure.get(question.blockKey);
  switch (property) {
    case 'order':
      return list(0);
    case 'rest':
      return list(1);
    case 'count':
      return integer(options.length);
    case 'ballots':
      return integer(tally.ballots);
    case 'figure':
      return target === undefined ? null : referenceTo(target);
    default:
      break;
  }
  const index = property === 'last' ? order.length - 1 : PLACES.indexOf(property);
  if (index < 0 && property !== 'last') return null;
  const tier = order[index];
  if (tier === undefined) return absentPlace(question, name);
  return words(tierText(tier, question, language, wording));
}

function absentPlace({ key, order }: ShownQuestion, { text, place }: ReportText): never {
  const values = { key, tiers: order.length, placeholder: `{{${text}}}` };
  throw new Problem('report-place-absent', place, values);
}

function knownPlaceholders({ questions, references, settings }: Writing): string {
  const ofQuestions = questions.flatMap(({ blockKey: key }) =>
    ['first', 'last', 'order', 'rest', 'count', 'ballots', 'figure'].map((it) => `${key}.${it}`),
  );
  const annexes = [...references.annex.keys()].map((key) => `annex.${key}`);
  return [...ofQuestions, ...annexes, ...settings.keys()].join(', ');
}
