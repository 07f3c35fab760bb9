import { formatNumber } from '../../language/format';
import { LOCALE, type Language } from '../../language/languages';
import type { Names, Punctuation } from './wording';

/** The letters a to z, for list labels. */
export const LATIN_LETTERS: readonly string[] = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The marks that languages with spaces between words share; the last but one item has its own. */
export const SPACED_PUNCTUATION: Omit<Punctuation, 'lastButOne'> = {
  colon: ':',
  caption: ' – ',
  space: ' ',
  comma: ', ',
  semicolon: '; ',
  aside: (words) => ` (${words})`,
  item: ';',
  last: '.',
  leadIn: ':',
};

/** The form of a verb that agrees with so many names. */
export function agreeing({ count }: Names, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** The text with its first letter large. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The word for a number from two on, or its digits where there is no word. */
export function numberWord(words: readonly string[], number: number): string {
  return words[number - 2] ?? String(number);
}

/** True for an abbreviation such as `TDAG-WG-SOP`: one word of capitals, digits and signs. */
export function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}./()-]*\p{Lu}[\p{L}\p{Nd}./()-]*$/u.test(name);
}

/** A number with the noun in the form that it takes in the language: `1 ballot`, `34 ballots`. */
export function quantity(
  language: Language,
  number: number,
  forms: { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>,
): string {
  const form = forms[new Intl.PluralRules(LOCALE[language]).select(number)] ?? forms.other;
  return `${formatNumber(language, number, { atMost: 0 })} ${form}`;
}
