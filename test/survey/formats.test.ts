import { kendallW } from '../../src/ranking/kendall-w';
import { meanRanks } from '../../src/ranking/mean-ranks';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { decimalNumber } from '../../src/survey/rank-values';
import { readSurvey, readSurveys } from '../../src/survey/read-survey';
import { cellsOf, workbookBytes } from '../hosts/files/support';
import { fixtureSheet, onlyQuestion, tierCounts } from './support';

/**
 * One survey of 20 made-up ballots in many layouts. The numbers come from the reference
 * implementation in Python that wrote the layouts (positions, mean ranks and Kendall's W).
 */
const COUNTS = {
  'Objective 1': [14, 5, 1, 0],
  'Objective 2': [3, 8, 6, 3],
  'Objective 3': [2, 6, 7, 5],
  'Objective 4': [1, 1, 6, 12],
};
const TITLE = 'Please rank the objectives from first choice to last choice';

interface Layout {
  readonly file: string;
  readonly format: string;
  readonly shape: string;
  readonly key: string;
  readonly title: string;
}

const LAYOUTS: readonly Layout[] = [
  {
    file: 'msforms_ranking.csv',
    format: 'microsoft-forms',
    shape: 'list',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'msforms_ranking_no_trailing_semicolon.csv',
    format: 'microsoft-forms',
    shape: 'list',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'msforms_choice_per_rank.csv',
    format: 'microsoft-forms',
    shape: 'rank-columns',
    key: 'objectives',
    title: 'Objectives',
  },
  {
    file: 'wide_semicolon_decimal_comma_cp1252.csv',
    format: 'rank-matrix',
    shape: 'option-columns',
    key: 'wide-semicolon-decimal',
    title: 'wide_semicolon_decimal_comma_cp1252',
  },
  { file: 'civs.csv', format: 'civs', shape: 'option-columns', key: 'civs', title: 'civs' },
  {
    file: 'eusurvey.csv',
    format: 'eusurvey',
    shape: 'list',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'google_grid_rank_columns.csv',
    format: 'google-forms',
    shape: 'rank-columns',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'google_grid_option_columns.csv',
    format: 'google-forms',
    shape: 'option-columns',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'limesurvey_full.csv',
    format: 'limesurvey',
    shape: 'rank-columns',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'nextcloud_forms.csv',
    format: 'nextcloud-forms',
    shape: 'option-columns',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'surveymonkey_two_headers.csv',
    format: 'surveymonkey',
    shape: 'option-columns',
    key: 'objectives',
    title: TITLE,
  },
  {
    file: 'condorcet.cvotes',
    format: 'condorcet-election-format',
    shape: 'ballot-file',
    key: 'condorcet',
    title: 'condorcet',
  },
  {
    file: 'opavote.blt',
    format: 'opavote-blt',
    shape: 'ballot-file',
    key: 'synthetic-tdag-survey',
    title: 'synthetic TDAG survey',
  },
  {
    file: 'preflib.soc',
    format: 'preflib',
    shape: 'ballot-file',
    key: 'synthetic',
    title: 'synthetic',
  },
  {
    file: 'debian_tally.txt',
    format: 'debian-tally',
    shape: 'ballot-file',
    key: 'debian-tally',
    title: 'debian_tally',
  },
  {
    file: 'qualtrics_three_headers.csv',
    format: 'qualtrics',
    shape: 'option-columns',
    key: 'objectives',
    title: TITLE,
  },
];

describe('a survey of 20 ballots', () => {
  it.each(LAYOUTS)('reads the same from $file', async ({ file, format, shape, key, title }) => {
    const survey = readSurvey(await fixtureSheet(file));
    const question = onlyQuestion(survey);

    expect(survey.findings).toEqual([]);
    expect({ format: survey.format, shape: question.shape, key: question.key }).toEqual({
      format,
      shape,
      key,
    });
    expect(question.title).toBe(title);
    expect(tierCounts(question)).toEqual(COUNTS);

    const tally = tallyBallots(question.ballots);
    expect(kendallW(tally)).toBeCloseTo(0.458, 12);
    const means = meanRanks(tally, 'share');
    const byOption = question.options.map((option, index) => [option, means[index]] as const);
    expect(Object.fromEntries(byOption)).toEqual({
      'Objective 1': 1.35,
      'Objective 2': 2.45,
      'Objective 3': 2.75,
      'Objective 4': 3.45,
    });
  });

  it.each(
    LAYOUTS.flatMap(({ file }) =>
      (['xlsx', 'biff8', 'ods'] as const).map((bookType) => ({ file, bookType })),
    ),
  )('reads the same from $file saved as $bookType', async ({ file, bookType }) => {
    // Excel turns text that looks like a number into one when it opens a text file.
    const rows = cellsOf(await fixtureSheet(file)).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? (decimalNumber(cell) ?? cell) : null)),
    );
    const bytes = workbookBytes({ Other: [['Nothing', 'here']], Form1: rows }, bookType);
    const sheets = await (await openWorkbook(bytes, `survey.${bookType}`)).sheets();
    const [survey, ...others] = readSurveys(sheets);
    expect(others).toEqual([]);
    expect(survey?.findings).toEqual([]);
    expect(survey && tierCounts(onlyQuestion(survey))).toEqual(COUNTS);
  });

  it('reads the same with the short names and codes of tools that export no labels', async () => {
    const koboSurvey = readSurvey(await fixtureSheet('kobo_xlsform_rank.csv'));
    const kobo = onlyQuestion(koboSurvey);
    expect(koboSurvey.format).toBe('kobo');
    expect(tierCounts(kobo)).toEqual({
      obj1: [14, 5, 1, 0],
      obj2: [3, 8, 6, 3],
      obj3: [2, 6, 7, 5],
      obj4: [1, 1, 6, 12],
    });
    const limeSurvey = readSurvey(await fixtureSheet('limesurvey_codes.csv'));
    const codes = onlyQuestion(limeSurvey);
    expect(limeSurvey.format).toBe('limesurvey');
    expect(codes.key).toBe('q1');
    expect(tierCounts(codes)).toEqual({
      A1: [14, 5, 1, 0],
      A2: [3, 8, 6, 3],
      A3: [2, 6, 7, 5],
      A4: [1, 1, 6, 12],
    });
  });

  it('knows the first choices of each region', async () => {
    const sheet = await fixtureSheet('msforms_ranking.csv');
    const { groups, ballots, options } = onlyQuestion(
      readSurvey(sheet, { groupBy: 'Select the region of your administration' }),
    );
    const firsts: Record<string, number> = {};
    groups?.forEach((group, ballot) => {
      const first = options.findIndex((_, option) => ballots.columns[option]?.[ballot] === 1);
      const name = `${group ?? '-'}: ${options[first] ?? '-'}`;
      firsts[name] = (firsts[name] ?? 0) + 1;
    });
    expect(firsts).toEqual({
      'AFR: Objective 1': 3,
      'AFR: Objective 2': 1,
      'AMS: Objective 1': 3,
      'AMS: Objective 3': 1,
      'ARB: Objective 1': 3,
      'ASP: Objective 1': 2,
      'ASP: Objective 3': 1,
      'CIS: Objective 1': 2,
      'CIS: Objective 4': 1,
      'EUR: Objective 1': 1,
      'EUR: Objective 2': 2,
    });
  });
});
