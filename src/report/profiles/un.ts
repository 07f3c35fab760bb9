import type { Language } from '../../language/languages';
import { WORDING } from '../wording';
import { letterLabel, romanLabel } from './labels';
import type { Profile } from './profile';

/**
 * Languages whose labels have one parenthesis, `a)`. The United Nations Editorial Manual says so
 * of French and Spanish; Russian is a proposal.
 */
const ONE_PARENTHESIS: readonly Language[] = ['fr', 'es', 'ru'];

/**
 * United Nations, by its Editorial Manual: `1.`, `(a)`, `(i)`; in French and Spanish `a)`, `i)`.
 * Arabic counts the third level in digits, because roman numerals are Latin letters.
 */
export const un: Profile = {
  itemLabel: (language, { depth, index }) => {
    if (depth === 1) return `${index + 1}.`;
    const opening = ONE_PARENTHESIS.includes(language) ? '' : '(';
    if (depth === 2) return `${opening}${letterLabel(WORDING[language].letters, index)})`;
    return `${opening}${language === 'ar' ? index + 1 : romanLabel(index + 1)})`;
  },
  dash: '–',
  labelEnd: (language) =>
    language === 'fr'
      ? `\u00a0${WORDING.fr.punctuation.colon}`
      : WORDING[language].punctuation.colon,
};
