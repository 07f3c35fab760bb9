import { WORDING } from '../wording';
import { DASH } from './labels';
import type { Profile } from './profile';

/**
 * ITU: `1`, `a)`, then dashes, as in WTSA Resolution 1 and the reports of advisory groups: no full
 * stop after a number, no parenthesis before a letter, at most three levels.
 */
export const itu: Profile = {
  labels: (_language, depth) => {
    if (depth === 1) return { counts: 'decimal', before: '', after: '' };
    return depth === 2 ? { counts: 'letter', before: '', after: ')' } : DASH;
  },
  labelEnd: (language) => WORDING[language].punctuation.colon,
};
