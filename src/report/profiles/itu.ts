import { WORDING } from '../wording';
import { letterLabel } from './labels';
import type { Profile } from './profile';

/**
 * ITU: `1`, `a)`, then dashes, as in WTSA Resolution 1 and the reports of advisory groups: no full
 * stop after a number, no parenthesis before a letter, at most three levels.
 */
export const itu: Profile = {
  itemLabel: (language, { depth, index }) => {
    if (depth === 1) return String(index + 1);
    return depth === 2 ? `${letterLabel(WORDING[language].letters, index)})` : '–';
  },
  dash: '–',
  labelEnd: (language) => WORDING[language].punctuation.colon,
};
