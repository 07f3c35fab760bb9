import type { Format } from './format';
import { indicesOf, ownColumns } from './own-columns';

/** What LimeSurvey adds, as headed by code and in full. */
const OWN = [
  ...['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'startdate', 'datestamp'],
  ...['response id', 'date submitted', 'last page', 'start language', 'date started'],
  ...['date last action', 'ip address', 'ipaddr', 'referrer url', 'refurl', 'token'],
  ...['access code', 'first name', 'firstname', 'last name', 'lastname', 'email', 'email address'],
];

/**
 * LimeSurvey: `id, submitdate, lastpage, startlanguage, seed` or, with full headings,
 * `Response ID, Date submitted, Last page, Start language, Seed`; a ranking has a column a place,
 * `Q1[1]` or `Question [Ranking 1]`, with codes or texts of answers, and no more columns than the
 * most that anyone ranked (DIRKMJK/limepy; LimeSurvey issue 20713, pull requests 5097 and 5335).
 * Codes are the same in every language; full headings are known in English.
 */
export const limesurvey: Format = {
  name: 'limesurvey',
  surroundings: (table) => {
    const { headed, others } = ownColumns(table);
    const [id, page, language] = [
      headed('id', 'response id'),
      headed('lastpage', 'last page'),
      headed('startlanguage', 'start language'),
    ];
    if (id === undefined || page === undefined || language === undefined) return null;
    return {
      signs: [id, page, language],
      answers: others(...OWN),
      respondents: {
        names: indicesOf(headed('token', 'access code'), headed('email', 'email address')),
        completed: headed('submitdate', 'date submitted')?.index ?? null,
      },
    };
  },
  accepts: () => true,
};
