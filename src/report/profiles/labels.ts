import type { Language } from '../../language/languages';
import type { ListForm } from '../content';
import { WORDING } from '../wording';
import type { ItemDepth, LabelFormat, Profile } from './profile';

/** The label of an unnumbered item, in every house. */
export const DASH: LabelFormat = { counts: 'dash', before: '', after: '' };

/** How the items of a list are labelled at a depth. */
export function labelFormat(
  profile: Profile,
  language: Language,
  form: ListForm,
  depth: ItemDepth,
): LabelFormat {
  return form === 'dashes' ? DASH : profile.labels(language, depth);
}

/** The label of the item with an index from 0 among its siblings: `1`, `(a)`. */
export function labelText(
  { counts, before, after }: LabelFormat,
  language: Language,
  index: number,
): string {
  return before + countText(counts, language, index) + after;
}

function countText(counts: LabelFormat['counts'], language: Language, index: number): string {
  switch (counts) {
    case 'decimal':
      return String(index + 1);
    case 'letter':
      return letterLabel(WORDING[language].letters, index);
    case 'roman':
      return romanLabel(index + 1);
    case 'dash':
      return '–';
  }
}

/**
 * True where programs count as the language does. In Arabic they have no أ ب ج د: LibreOffice
 * shows a bare alef for `arabicAbjad` and another order for `arabicAlpha`. Lettered items are then
 * typed, and so is what is below them, because no program would begin it anew there.
 */
export function canCount(language: Language, form: ListForm, depth: ItemDepth): boolean {
  return language !== 'ar' || form === 'dashes' || depth === 1;
}

/** The letter of an index from 0; after the last one they are doubled, as Word does: `z`, `aa`, `bb`. */
export function letterLabel(letters: readonly string[], index: number): string {
  const letter = letters[index % letters.length] ?? '';
  return letter.repeat(Math.floor(index / letters.length) + 1);
}

const NUMERALS = [
  ...([
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
  ] as const),
  ...([
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
  ] as const),
  ...([
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const),
];

/** A number from 1 in small roman numerals: 4 → `iv`. */
export function romanLabel(number: number): string {
  let rest = number;
  let label = '';
  for (const [numeral, value] of NUMERALS) {
    while (rest >= value) {
      label += numeral;
      rest -= value;
    }
  }
  return label;
}

const HAN_DIGITS = '一二三四五六七八九';

/** A number from 1 to 99 in Chinese numerals: 21 → `二十一`; digits for a larger one. */
export function hanLabel(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (HAN_DIGITS[tens - 1] ?? '')}十`;
  return ten + (HAN_DIGITS[ones - 1] ?? '');
}

/** The letters of Russian lists, without those that lists leave out (GOST R 2.105). */
export const CYRILLIC_LETTERS: readonly string[] = Array.from('абвгдежиклмнпрстуфхцшщэюя');
