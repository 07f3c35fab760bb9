import type { Format } from './format';
import { indicesOf, ownColumns } from './own-columns';

/**
 * SurveyMonkey, all responses: `Respondent ID, Collector ID, Start Date, End Date, IP Address,
 * Email Address, First Name, Last Name, Custom Data 1` and then the questions, over two header
 * rows: a question's text above the first of its columns, the names of its options below (files
 * of public repositories; for rankings by analogy with matrix questions). An option that was
 * marked N/A has an empty cell. A first or last name alone tells nobody apart.
 */
export const surveymonkey: Format = {
  name: 'surveymonkey',
  surroundings: (table) => {
    const { headed, others } = ownColumns(table);
    const respondent = headed('respondent id');
    const collector = headed('collector id');
    if (respondent === undefined || collector === undefined) return null;
    const own = ['respondent id', 'collector id', 'start date', 'end date', 'date created'];
    const person = ['ip address', 'email address', 'first name', 'last name', 'custom data 1'];
    return {
      signs: [respondent, collector],
      answers: others(...own, 'date modified', ...person),
      respondents: {
        names: indicesOf(headed('email address')),
        completed: headed('end date', 'date modified', 'start date')?.index ?? null,
      },
    };
  },
  accepts: () => true,
};
