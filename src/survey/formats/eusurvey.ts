import { respondentColumns } from '../respondents';
import type { Format } from './format';
import { ownColumns } from './own-columns';

const OWN = [
  ...['alias', 'contribution id', 'invitation number', 'user name', 'creation date'],
  ...['last update', 'language', 'languages', 'score', 'total score'],
];

/**
 * EUSurvey of the European Commission, list of results: `Alias, Contribution ID` and more about
 * the contribution, then one column a question; a ranking is one cell, the titles joined by `; `
 * (EUSurvey/EUSURVEY, SurveyHelper and the creators of its exports). Headers are known in English.
 * An alias is that of the survey and tells nobody apart.
 */
export const eusurvey: Format = {
  name: 'eusurvey',
  surroundings: (table) => {
    const { headed, others } = ownColumns(table);
    const contribution = headed('contribution id');
    const beside = headed(
      'alias',
      'invitation number',
      'creation date',
      'last update',
      'languages',
    );
    if (contribution === undefined || beside === undefined) return null;
    return {
      signs: [contribution, beside],
      answers: others(...OWN),
      respondents: {
        names: respondentColumns(table).names,
        completed: headed('last update', 'creation date')?.index ?? null,
      },
    };
  },
  accepts: () => true,
};
