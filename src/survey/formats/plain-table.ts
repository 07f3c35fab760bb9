import { respondentColumns } from '../respondents';
import type { Format } from './format';

/** Any table with rankings in one of the shapes, whoever made it. */
export const plainTable: Format = {
  name: 'plain-table',
  surroundings: (table) => ({ answers: table.columns, respondents: respondentColumns(table) }),
  accepts: () => true,
};
