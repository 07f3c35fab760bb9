import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../src/survey/question';
import { readSurvey } from '../../src/survey/read-survey';
import { fixtureSheet, onlyQuestion, tierCounts } from './support';

/**
 * The text fixtures as LibreOffice 7.4 opens them (numbers and dates recognised) and saves them
 * as .xlsx and .ods: ranks and dates are numbers, `1,0` stays text under an English locale, and
 * Google's and Kobo's times with a zone stay text. Names of sheets end after 31 letters.
 */
const FILES = readdirSync(join(__dirname, '../fixtures/survey/libreoffice'));

describe('a workbook that LibreOffice wrote', () => {
  it.each(FILES)('says the same as the text it was made from: %s', async (file) => {
    const survey = readSurvey(await fixtureSheet(`libreoffice/${file}`));
    const fromText = readSurvey(await fixtureSheet(file.replace(/\.\w+$/, '.csv')));
    expect(survey.findings).toEqual([]);
    expect(survey.format).toBe(fromText.format);
    expect(survey.questions.map(head)).toEqual(fromText.questions.map(head));
    expect(Object.values(tierCounts(onlyQuestion(survey))).sort()).toEqual(COUNTS);
  });

  it('are all of the tables among the fixtures, in both kinds', () => {
    const tables = readdirSync(join(__dirname, '../fixtures/survey')).filter((file) =>
      file.endsWith('.csv'),
    );
    expect(FILES.sort()).toEqual(
      tables
        .flatMap((file) => ['ods', 'xlsx'].map((ending) => file.replace(/csv$/, ending)))
        .sort(),
    );
  });
});

/** What is known of a question beside its ballots. */
function head({ key, title, shape, columns, options }: Question): unknown[] {
  return [key, title.slice(0, 31), shape, columns, options];
}

/** How many of the 20 ballots put each option at each place, from the program that made them. */
const COUNTS = [
  [1, 1, 6, 12],
  [14, 5, 1, 0],
  [2, 6, 7, 5],
  [3, 8, 6, 3],
];
