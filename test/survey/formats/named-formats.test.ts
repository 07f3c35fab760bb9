import type { Cell } from '../../../src/cells/sheet';
import { readSurvey } from '../../../src/survey/read-survey';
import { optionNames } from '../../../src/survey/option-names';
import { recogniseSheet } from '../../../src/survey/recognise';
import { answers, onlyQuestion, said } from '../support';

const SORTED: readonly (readonly [number, number, number])[] = [
  [1, 2, 3],
  [2, 1, 3],
  [3, 1, 2],
  [1, 3, 2],
  [2, 3, 1],
  [3, 2, 1],
];

/** Six answers: what a tool adds before and after the ranks, by the number of the row. */
function ranked(
  before: (row: number) => readonly Cell[],
  after: (row: number) => readonly Cell[] = () => [],
): Cell[][] {
  return SORTED.map((ranks, row) => [...before(row), ...ranks, ...after(row)]);
}

const moment = (row: number): string => `2026-05-06 10:${10 + row}:00`;
const OPTIONS = ['Rank the goals [A]', 'Rank the goals [B]', 'Rank the goals [C]'];

describe('an export of Google Forms', () => {
  const rows = ranked(
    (row) => [moment(row), `${row}@example.org`],
    (row) => [row % 3],
  );

  it.each(['Timestamp', 'Horodateur', 'Marca temporal', 'Отметка времени', '时间戳记'])(
    'begins with times below %s',
    (header) => {
      const survey = readSurvey(answers([[header, 'Email Address', ...OPTIONS, 'Score'], ...rows]));
      expect(survey.format).toBe('google-forms');
      expect(onlyQuestion(survey)).toMatchObject({ key: 'goals', options: ['A', 'B', 'C'] });
    },
  );

  it('counts the latest answer of an address', () => {
    const again = [moment(50), '2@example.org', 1, 2, 3, 0];
    const survey = readSurvey(
      answers([['Timestamp', 'Email Address', ...OPTIONS, 'Score'], again, ...rows]),
    );
    expect(said(survey.findings)).toEqual(['warning respondent-repeated B5']);
  });

  it('has times below that header: other columns of the name make none', () => {
    const header = ['Timestamp', ...OPTIONS];
    expect(readSurvey(answers([header, ...ranked(() => ['noon'])])).format).toBe('rank-matrix');
    const other = ['Name', 'Timestamp', ...OPTIONS];
    const survey = readSurvey(answers([other, ...ranked((row) => [`N${row}`, moment(row)])]));
    expect(survey.format).toBe('rank-matrix');
  });
});

describe('an export of SurveyMonkey', () => {
  it('tells people apart by their addresses and never by a first name alone', () => {
    const own = ['Respondent ID', 'Collector ID', 'Start Date', 'End Date', 'IP Address'];
    const person = ['Email Address', 'First Name', 'Last Name'];
    const rows = ranked((row) => [
      ...[100 + row, 7, moment(row), moment(row), '127.0.0.1'],
      ...[row < 2 ? 'a@example.org' : null, 'Sam', `S${row}`],
    ]);
    const survey = readSurvey(
      answers([
        [...own, ...person, 'Rank the goals', null, null],
        [...own, ...person].map<Cell>(() => null).concat(['A', 'B', 'C']),
        ...rows,
      ]),
    );
    expect(survey.format).toBe('surveymonkey');
    expect(onlyQuestion(survey).options).toEqual(['A', 'B', 'C']);
    expect(said(survey.findings)).toEqual(['warning respondent-repeated F3']);
  });
});

describe('an export of Qualtrics', () => {
  const sheet = answers([
    ['Q1_1', 'Q1_4', 'Q1_2', 'Q1_2_TEXT', 'Statut', 'Points'],
    ['Rank - A', 'Rank - B', 'Rank - Other', 'Rank - Other - Text', 'Type de réponse', 'Points'],
    [
      ...['QID1_1', 'QID1_4', 'QID1_2', 'QID1_2_TEXT', 'status', 'Points'].map(
        (id) => `{"ImportId":"${id}"}`,
      ),
    ],
    ...ranked(
      () => [],
      (row) => ['x', row === 0 ? 'Survey Preview' : 'IP Address', 1 + (row % 4)],
    ),
  ]);

  it('is known by its third row, in any language and order of columns', () => {
    const survey = readSurvey(sheet);
    expect(survey.format).toBe('qualtrics');
    expect(onlyQuestion(survey)).toMatchObject({
      columns: [0, 1, 2],
      options: ['A', 'B', 'Other'],
    });
  });

  it('marks previews in its column of the status', () => {
    const [table] = recogniseSheet(sheet, optionNames(), () => new Set()).tables;
    expect(table?.surroundings.previews?.column).toBe(4);
    expect(table?.surroundings.previews?.values).toContain('Survey Preview');
  });
});

describe('an export of LimeSurvey', () => {
  it('may have more options than columns of places', () => {
    const survey = readSurvey(
      answers([
        ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'token', 'G1[1]', 'G1[2]'],
        ...['AB', 'BC', 'CD', 'DA', 'AC', 'DB'].map((two, row) => [
          ...[row + 1, moment(row), 1, 'fr', 9, row < 2 ? 't1' : null],
          ...Array.from(two),
        ]),
      ]),
    );
    expect(survey.format).toBe('limesurvey');
    expect(onlyQuestion(survey).options).toEqual(['A', 'B', 'C', 'D']);
    expect(said(survey.findings)).toEqual([
      'warning respondent-repeated F2',
      'note ballots-incomplete G3',
    ]);
  });
});

describe('an export of EUSurvey', () => {
  it('has a list a ranking, and an alias that tells nobody apart', () => {
    const lists = ['A; B; C', 'B; A; C', 'C; A; B', 'B; C; A'];
    const survey = readSurvey(
      answers([
        ['Alias', 'Contribution ID', 'Languages', 'Rank the goals'],
        ...lists.map((list, row) => ['TDAG', `u${row}`, 'EN', list]),
      ]),
    );
    expect(survey.format).toBe('eusurvey');
    expect(onlyQuestion(survey).ballots.count).toBe(4);
  });
});

describe('an export of Nextcloud Forms', () => {
  it('counts the latest answer of a user', () => {
    const header = [
      'User ID',
      'User display name',
      'Timestamp',
      'Rank (A)',
      'Rank (B)',
      'Rank (C)',
    ];
    const rows = ranked((row) => [row < 2 ? 'u1' : null, 'Anonymous user', moment(row)]);
    const survey = readSurvey(answers([header, ...rows]));
    expect(survey.format).toBe('nextcloud-forms');
    expect(onlyQuestion(survey).options).toEqual(['A', 'B', 'C']);
    expect(said(survey.findings)).toEqual(['warning respondent-repeated A2']);
  });
});

describe('an export of KoboToolbox', () => {
  it('takes the account that collected answers for no respondent', () => {
    const header = ['start', 'end', 'username', 'r', '_id', '_uuid', '_submission_time', '_index'];
    const lists = ['a b c', 'b a c', 'c a b', 'b c a'];
    const survey = readSurvey(
      answers([
        header,
        ...lists.map((list, row) => [
          ...[moment(row), moment(row), 'collector', list],
          ...[row, `u${row}`, moment(row), row + 1],
        ]),
      ]),
    );
    expect(survey.format).toBe('kobo');
    expect(onlyQuestion(survey)).toMatchObject({ options: ['a', 'b', 'c'], columns: [3] });
    expect(onlyQuestion(survey).ballots.count).toBe(4);
  });
});
