import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { xlsxOf } from '../hosts/files/support';
import { onlyQuestion } from './support';
import { sheetOfRows, type Cell } from '../../src/cells/sheet';
import { readSurvey, readSurveys } from '../../src/survey/read-survey';

const RANKS: readonly (readonly Cell[])[] = [
  ['Member', 'Roads', 'Water', 'Power'],
  ['Member A', 1, 2, 3],
  ['Member B', 3, 1, 2],
];
const REPORT: readonly (readonly Cell[])[] = [
  ['Block', 'Level', 'en'],
  ['recommendations', '1', 'A;B;C;'],
  ['recommendations', '1', 'B;A;C;'],
];

describe('the sheets of a workbook', () => {
  const sheets = [
    sheetOfRows('Objectives 2026', RANKS),
    sheetOfRows('Report', REPORT),
    sheetOfRows('Empty', []),
    sheetOfRows('Objectives 2027', RANKS),
    sheetOfRows('Notes', [['Remember to ask'], ['everybody']]),
  ];

  it('are surveys when they hold a ranking, with keys that are unique and the same at every run', () => {
    const read = (): string[] =>
      readSurveys(sheets).map(
        ({ sheet, questions }) => `${sheet}: ${questions.map(({ key }) => key).join()}`,
      );
    expect(read()).toEqual(['Objectives 2026: objectives', 'Objectives 2027: objectives-2']);
    expect(read()).toEqual(read());
  });

  it('can be chosen by name', () => {
    const [survey, ...others] = readSurveys(sheets, { sheet: 'objectives 2027' });
    expect(others).toEqual([]);
    expect(survey).toMatchObject({ sheet: 'Objectives 2027', questions: [{ key: 'objectives' }] });
    expect(() => readSurveys(sheets, { sheet: 'Objectives' })).toThrow(
      'There is no visible sheet "Objectives". The workbook has: "Objectives 2026", "Report", "Empty", "Objectives 2027", "Notes".',
    );
  });

  it('keep the keys that a person gave', () => {
    const keys = [{ title: 'Objectives 2027', key: 'next' }];
    expect(
      readSurveys(sheets, { keys }).flatMap(({ questions }) => questions.map(({ key }) => key)),
    ).toEqual(['objectives', 'next']);
  });

  it('may hold none', () => {
    expect(readSurveys(sheets.slice(1, 3))).toEqual([]);
    expect(readSurvey(sheetOfRows('Report', REPORT)).questions).toEqual([]);
  });

  it('give the headers of their columns for choosing weights and groups', () => {
    expect([...readSurvey(sheetOfRows('S', RANKS)).headers]).toEqual([
      [0, 'Member'],
      [1, 'Roads'],
      [2, 'Water'],
      [3, 'Power'],
    ]);
  });
});

describe('a sheet whose cells lie as far apart as they can', () => {
  it('is read all the same', async () => {
    const cells = [
      ['A1', 'Rank'],
      ['A2', 'A;B;C'],
      ['A3', 'B;A;C'],
      ['XFD1048576', 'far'],
    ] as const;
    const rows = cells.map(
      ([address, text]) =>
        `<row r="${/\d+/.exec(address)?.[0] ?? ''}"><c r="${address}" t="str"><v>${text}</v></c></row>`,
    );
    const bytes = xlsxOf(`<sheetData>${rows.join('')}</sheetData>`);
    const [survey] = readSurveys(await (await openWorkbook(bytes, 'far.xlsx')).sheets());
    expect(survey && onlyQuestion(survey).ballots.count).toBe(2);
  });
});
