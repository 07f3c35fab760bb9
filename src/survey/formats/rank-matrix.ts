import { respondentColumns } from '../respondents';
import type { Format } from './format';

/**
 * A matrix made by hand: one row a member, one column an option, a rank in each cell. Any other
 * columns (names, regions, weights) may stand beside.
 */
export const rankMatrix: Format = {
  name: 'rank-matrix',
  surroundings: (table) => ({ answers: table.columns, respondents: respondentColumns(table) }),
  accepts: (questions) => questions.every(({ shape }) => shape === 'option-columns'),
};
