import { formatList, formatNumber } from '../language/format';
import type { Both, ExplanationLine } from '../ranking/explanation-lines';
import type { MethodName } from '../ranking/ranked-question';
import type { Words } from './messages';

/** The sentences of an explanation around its table. */
export interface ExplanationWords {
  readonly standing: string;
  readonly methods: readonly string[];
  /** What would change it. */
  readonly changes: readonly string[];
}

/** A row of the two options side by side, its numbers as text. */
export interface ComparedRow {
  readonly label: string;
  readonly values: readonly [string, string];
}

type Names = readonly [string, string];
type Line<About> = Extract<ExplanationLine, { readonly about: About }>;

/** The sentences of an explanation of two options. */
export function explanationWords(
  lines: readonly ExplanationLine[],
  [first, second]: Names,
  words: Words,
): ExplanationWords {
  const { say } = words;
  const said = { standing: '', methods: [''], changes: [''] };
  for (const line of lines) {
    if (line.about === 'standing') said.standing = say(`why-${line.standing}`, { first, second });
    if (line.about === 'pairs') said.methods = neitherWords(line, words);
    if (line.about === 'methods') {
      said.methods = [...said.methods, ...methodsWords(line, [first, second], words)];
    }
    if (line.about === 'change') said.changes = changeWords(line, words);
  }
  return said;
}

function neitherWords({ counted, weighted }: Line<'pairs'>, { say }: Words): string[] {
  if (counted === null) return [say('why-pairs-not-known')];
  const { neither } = counted;
  if (neither === 0) return [];
  return [
    weighted
      ? say('why-neither-weighted', { weight: neither })
      : say('why-neither', { count: neither }),
  ];
}

function methodsWords(
  { views, declined }: Line<'methods'>,
  [first, second]: Names,
  words: Words,
): string[] {
  const { say } = words;
  return [
    ...views.map(({ standing, methods }) =>
      standing === 'level'
        ? say('why-methods-level', { methods: methodList(methods, words) })
        : say('why-methods-above', {
            option: standing === 'above' ? first : second,
            methods: methodList(methods, words),
          }),
    ),
    ...declinedWords(declined, words),
  ];
}

function methodList(methods: readonly MethodName[], { say, language }: Words): string {
  return formatList(
    language,
    methods.map((method) => say(`method-${method}`)),
  );
}

/** Which methods gave no order, and why: a sentence a reason. */
export function declinedWords(declined: Line<'methods'>['declined'], words: Words): string[] {
  const reasons = new Set(declined.map(({ reason }) => reason));
  return [...reasons].map((reason) => {
    const methods = declined.filter((one) => one.reason === reason).map(({ method }) => method);
    return words.say(`declined-${reason}`, { methods: methodList(methods, words) });
  });
}

function changeWords({ meanRanks, pairs }: Line<'change'>, { say }: Words): string[] {
  return [
    meanRanks === 'equal'
      ? say('why-equal-mean-rank')
      : say('why-change-mean-rank', { count: meanRanks }),
    ...(pairs === 'not-known'
      ? []
      : [pairs === 'equal' ? say('why-equal-pairs') : say('why-change-pairs', { count: pairs })]),
  ];
}

/** The numbers of an explanation, the two options side by side. */
export function comparedRows(lines: readonly ExplanationLine[], words: Words): ComparedRow[] {
  const { say, language } = words;
  const row = (label: string, [one, other]: Both, exactly = 0): ComparedRow => {
    const decimals = exactly === 0 ? { atMost: 2 } : { exactly };
    return {
      label,
      values: [formatNumber(language, one, decimals), formatNumber(language, other, decimals)],
    };
  };
  return lines.flatMap((line) => {
    switch (line.about) {
      case 'standing':
        return [row(say('rank'), line.ranks)];
      case 'positions':
        return [row(say('mean-rank'), line.meanRanks, 2), row(say('why-points'), line.points)];
      case 'choices':
        return [row(say('why-first-choices'), line.first), row(say('why-last-choices'), line.last)];
      case 'pairs':
        return line.counted === null
          ? []
          : [row(say(line.weighted ? 'why-pairs-weighted' : 'why-pairs'), line.counted.above)];
      case 'methods':
      case 'change':
        return [];
    }
  });
}
