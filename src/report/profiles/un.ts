import type { Language } from '../../language/languages';
import { WORDING } from '../wording';
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
  labels: (language, depth) => {
    if (depth === 1) return { counts: 'decimal', before: '', after: '.' };
    const before = ONE_PARENTHESIS.includes(language) ? '' : '(';
    if (depth === 2) return { counts: 'letter', before, after: ')' };
    return { counts: language === 'ar' ? 'decimal' : 'roman', before, after: ')' };
  },
  labelEnd: (language) =>
    language === 'fr'
      ? `\u00a0${WORDING.fr.punctuation.colon}`
      : WORDING[language].punctuation.colon,
};
