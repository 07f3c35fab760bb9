import { comparable } from '../../language/compare';
import { isMoment } from '../moments';
import { respondentColumns } from '../respondents';
import type { Format } from './format';

/** The header of the first column, which depends on the language of the form's owner. */
const TIMESTAMP = new Set(
  [
    'timestamp',
    'horodateur',
    'horodatage',
    'marca temporal',
    'отметка времени',
    '时间戳记',
    'طابع زمني',
  ].map(comparable),
);
const SCORE = new Set(['score', 'puntuación', 'note', 'баллы', '分数'].map(comparable));

/**
 * Google Forms: a column of timestamps first, perhaps `Username` or `Email Address` and the
 * `Score` of a quiz, then one column a question. Forms has no question for rankings: people use
 * a grid, whose columns are headed `Question [row]`, a row being an option (cells `1st`, `2`) or
 * a place (cells name options), or one question a place (chrisroat/pyrcv test data).
 */
export const googleForms: Format = {
  name: 'google-forms',
  surroundings: (table) => {
    const [timestamp, ...rest] = table.columns;
    if (timestamp === undefined || !TIMESTAMP.has(comparable(timestamp.header))) return null;
    const moments = table.sample
      .map((row) => table.sheet.cell(row, timestamp.index))
      .filter((cell) => cell !== null);
    if (moments.length === 0 || !moments.every(isMoment)) return null;
    return {
      signs: [timestamp],
      answers: rest.filter(({ header }) => !SCORE.has(comparable(header))),
      respondents: {
        names: respondentColumns(table, rest).names,
        completed: timestamp.index,
      },
    };
  },
  accepts: (questions) => questions.every(({ shape }) => shape !== 'list'),
};
