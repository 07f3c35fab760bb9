import type { Cell, Sheet } from '../../src/cells/sheet';
import { findingMessage } from '../../src/language/finding';
import { surveyEn } from '../../src/language/messages/en-survey';
import { readSurvey, type ReadOptions } from '../../src/survey/read-survey';
import { COUNTS_CASES } from './counts-cases';
import { answers, onlyQuestion, said } from './support';

const HEADER = ['Member', 'A', 'B', 'C'];
const member = (index: number): string => `Member ${index}`;

/** Nine members rank three options; what is under test stands below them, from row 11 on. */
const matrix = (...rows: readonly (readonly Cell[])[]): Sheet => {
  const nine = [1, 4, 7].flatMap((first) => [
    [member(first), 1, 2, 3],
    [member(first + 1), 2, 3, 1],
    [member(first + 2), 3, 1, 2],
  ]);
  return answers([HEADER, ...nine, ...rows]);
};

describe('what a sheet leaves to be desired', () => {
  it('is said with the cell that rejects a ballot', () => {
    const survey = readSurvey(
      answers([
        HEADER,
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => [member(index), 1, 2, 3]),
        ...[10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((index) => [member(index), 3, 2, 1]),
        [member(20), 1, 'first or second', 3],
        [member(21), 1, 2, { error: '#DIV/0!' }],
        [member(22), 0, 2, 3],
      ]),
    );
    expect(onlyQuestion(survey).ballots.count).toBe(19);
    expect(said(survey.findings)).toEqual([
      'error rank-unreadable C21',
      'error cell-error D22',
      'error rank-unreadable B23',
    ]);
    expect(survey.findings.map(findingMessage)[0]).toBe(
      '"first or second" is not a rank, so that this ballot does not count. Write a number from 1 on, or leave the cell empty.',
    );
  });

  it.each([
    ['high', 'rank-unreadable', 'high'],
    ['1;2', 'rank-unreadable', '1;2'],
    [-1, 'rank-unreadable', '-1'],
    [true, 'rank-unreadable', 'true'],
    [{ error: '#REF!' }, 'cell-error', '#REF!'],
    [{ error: '#N/A' }, 'cell-error', '#N/A'],
  ])(
    'is said of %j with its cell and its text, and the ballot does not count',
    (cell, code, text) => {
      const survey = readSurvey(matrix([member(10), 1, cell, 3]));
      expect(onlyQuestion(survey).ballots.count).toBe(9);
      expect(said(survey.findings)).toEqual([`error ${code} C11`]);
      expect(survey.findings[0]?.values).toEqual({ text });
    },
  );

  it('is said of error values where options are named', () => {
    const cells = ['A;B;C;', 'B;C;A;', 'C;A;B;', { error: '#REF!' }] as const;
    const survey = readSurvey(answers([['Rank'], ...cells.map((cell) => [cell])]));
    expect(said(survey.findings)).toEqual(['error cell-error A5']);
    const places = readSurvey(
      answers([
        ['1st choice', '2nd choice'],
        ['A', 'B'],
        ['B', 'A'],
        ['A', { error: '#REF!' }],
      ]),
    );
    expect(said(places.findings)).toEqual(['error cell-error B4']);
  });

  it('is said of rows that rank nothing or everything alike, but not of empty rows', () => {
    const survey = readSurvey(
      answers([
        HEADER,
        [member(1), 1, 2, 3],
        [member(2), 2, 3, 1],
        [],
        [member(3), null, '', ' '],
        [member(4), 1, 1, 1],
        [member(5), 3, 1, 2],
      ]),
    );
    expect(Array.from(onlyQuestion(survey).rows)).toEqual([1, 2, 6]);
    expect(said(survey.findings)).toEqual(['note ballot-blank B5', 'note ballot-all-tied B6']);
  });

  it('is said of rows that sum up others', () => {
    const survey = readSurvey(
      answers([
        HEADER,
        [member(1), 1, 2, 3],
        [member(2), 2, 3, 1],
        ['Total:', 3, 5, 4],
        ['Среднее', 1.5, 2.5, 2],
      ]),
    );
    expect(onlyQuestion(survey).ballots.count).toBe(2);
    expect(said(survey.findings)).toEqual(['note totals-row A4', 'note totals-row A5']);
  });

  it('is said of hidden rows, which count unless only visible rows are asked for', () => {
    const rows = [HEADER, [member(1), 1, 2, 3], [member(2), 2, 3, 1], [member(3), 3, 1, 2]];
    const all = readSurvey(answers(rows, [2, 3]));
    expect(onlyQuestion(all).ballots.count).toBe(3);
    expect(said(all.findings)).toEqual(['note hidden-rows-counted A3']);
    expect(all.findings[0]?.values).toEqual({ count: 2 });

    const visible = readSurvey(answers(rows, [2, 3]), { visibleOnly: true });
    expect(Array.from(onlyQuestion(visible).rows)).toEqual([1]);
    expect(said(visible.findings)).toEqual(['note hidden-rows-left-out A3']);
  });

  it('is said of two columns for one option, and of numbers beside the options', () => {
    const survey = readSurvey(
      answers([
        ['A', 'B', 'C', 'b', 'Children'],
        [1, 2, 3, 4, 1],
        [2, 4, 1, 3, 2],
        [4, 3, 2, 1, 2],
      ]),
    );
    expect(onlyQuestion(survey).options).toEqual(['A', 'B', 'C']);
    expect(said(survey.findings)).toEqual([
      'warning column-beside E1',
      'warning option-column-repeated D1',
    ]);
  });

  it.each([
    ['C;A;B;', 'ballots-all-alike'],
    ['A;B;C;', 'ballots-alphabetical'],
    ['Goal 2;Goal 9;Goal 10;', 'ballots-alphabetical'],
  ])('is said when an export has lost the order and all ballots are %s', (answer, code) => {
    const alike = [1, 2, 3, 4, 5].map((index) => [member(index), answer]);
    const survey = readSurvey(answers([['Member', 'Rank'], ...alike]));
    expect(said(survey.findings)).toEqual([`warning ${code} B2`]);
    expect(readSurvey(answers([['Member', 'Rank'], ...alike.slice(1)])).findings).toEqual([]);
  });

  it('is said when all ballots give the order of the columns', () => {
    const alike = [1, 2, 3, 4, 5].map((index) => [member(index), 1, 2, 3]);
    const survey = readSurvey(answers([['Member', 'C', 'A', 'B'], ...alike]));
    expect(said(survey.findings)).toEqual(['warning ballots-in-column-order B2']);
  });

  it('is not said thousands of times', () => {
    const blanks = Array.from({ length: 1800 }, (_, index) => [
      member(index + 3),
      null,
      null,
      null,
    ]);
    const survey = readSurvey(
      answers([HEADER, [member(1), 1, 2, 3], [member(2), 3, 1, 2], ...blanks]),
    );
    expect(survey.findings).toHaveLength(1001);
    expect(survey.findings.at(-1)).toMatchObject({
      code: 'more-of-these',
      severity: 'note',
      place: { sheet: 'Answers', cell: 'B1004' },
      values: { count: 800, code: 'ballot-blank' },
    });
  });
});

const lists = (...rows: readonly (readonly Cell[])[]): Sheet =>
  answers([['Member', 'Rank'], ...rows]);
const six = (...turns: readonly string[]): Sheet =>
  answers([['Rank'], ...[...turns, ...turns].map((text) => [text])]);
const joined = ['S;t;H;P;', 'H;S;t;P;', 'H;P;S;t;', 'P;H;S;t;', 'P;S;t;H;', 'S;t;P;H;'];
const topics = (last: string): (readonly Cell[])[] => [
  [`x;y;${last};`],
  [`y;${last};x;`],
  [`${last};x;y;`],
];

/** For every code the sheet that makes it said, and how it is said there. */
const CASES: Readonly<Record<string, readonly [Sheet, string, ReadOptions?]>> = {
  'rank-unreadable': [matrix([member(10), 'high', 1, 2]), 'error B11'],
  'cell-error': [matrix([member(10), 1, { error: '#REF!' }, 2]), 'error C11'],
  'ballot-blank': [matrix([member(10), null, '-', 'N/A']), 'note B11'],
  'ballot-all-tied': [matrix([member(10), 2, 2, 2]), 'note B11'],
  'ballots-incomplete': [matrix([member(10), 1, null, null]), 'note B11'],
  'totals-row': [matrix(['Итого', 6, 6, 6]), 'note A11'],
  'respondent-repeated': [matrix([member(1), 3, 2, 1]), 'warning A2'],
  'respondent-repeated-counted': [matrix([member(1), 3, 2, 1]), 'warning A11', { repeats: 'all' }],
  'respondent-test': [matrix(['Test 2', 3, 2, 1]), 'warning A11'],
  'hidden-rows-counted': [
    answers(
      [
        ['A', 'B'],
        [1, 2],
        [2, 1],
        [1, 2],
      ],
      [2],
    ),
    'note A3',
  ],
  'hidden-rows-left-out': [
    answers(
      [
        ['A', 'B'],
        [1, 2],
        [2, 1],
        [1, 2],
      ],
      [2],
    ),
    'note A3',
    { visibleOnly: true },
  ],
  'preview-row': [
    answers([
      ['Status', 'A', 'B'],
      ['IP Address', 1, 2],
      ['Survey Preview', 2, 1],
      ['IP Address', 1, 2],
    ]),
    'note A3',
  ],
  'option-unknown': [
    lists(
      ...['A;B;C;', 'B;A;C;', 'C;B;A;', 'C;A;B;', 'A;B;Cee;'].map((text, at) => [member(at), text]),
    ),
    'warning B6',
  ],
  'option-repeated': [
    lists(
      ...['A;B;C;', 'B;A;C;', 'C;B;A;', 'C;A;B;', 'A;B;A;'].map((text, at) => [member(at), text]),
    ),
    'warning B6',
  ],
  'line-unreadable': [
    answers(['2 1', '1 1 2 0', 'nonsense', '1 2 1 0', '0', '"A"', '"B"'].map((line) => [line])),
    'error A3',
  ],
  'option-withdrawn': [
    answers(['3 1', '-2', '1 1 3 0', '1 3 1 0', '0', '"A"', '"B"', '"C"'].map((line) => [line])),
    'warning A2',
  ],
  'options-joined': [six(...joined), 'warning A1'],
  'option-renamed': [answers([['Rank'], ...topics('Road'), ...topics('Roads')]), 'warning A5'],
  'option-added': [answers([['Rank'], ['x;y;'], ['y;x;'], ['x;y;'], ...topics('z')]), 'warning A5'],
  'option-retired': [
    answers([['Rank'], ...topics('z'), ['x;y;'], ['y;x;'], ['x;y;']]),
    'warning A4',
  ],
  'ballots-all-alike': [six('C;A;B;', 'C;A;B;', 'C;A;B;'), 'warning A2'],
  'ballots-alphabetical': [six('A;B;C;', 'A;B;C;', 'A;B;C;'), 'warning A2'],
  'ballots-in-column-order': [
    answers([
      ['B', 'A'],
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
    ]),
    'warning A2',
  ],
  'option-column-repeated': [
    answers([
      ['A', 'B', 'C', 'a '],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
      [2, 4, 1, 3],
    ]),
    'warning D1',
  ],
  'column-beside': [
    answers([
      ['A', 'B', 'C', 'Children'],
      [1, 2, 3, 1],
      [3, 2, 1, 2],
      [2, 3, 1, 2],
    ]),
    'warning D1',
  ],
  'header-repeated': [
    answers([
      ['A', 'B', 'Votes', 'votes'],
      [1, 2, 1, 1],
      [2, 1, 1, 1],
    ]),
    'warning D1',
    { weights: 'Votes' },
  ],
  'weight-unreadable': [
    answers([
      ['A', 'B', 'Votes'],
      [1, 2, 5],
      [2, 1, 'many'],
    ]),
    'error C3',
    { weights: 'Votes' },
  ],
  'weight-zero': [
    answers([
      ['A', 'B', 'Votes'],
      [1, 2, 5],
      [2, 1, 0],
    ]),
    'note C3',
    { weights: 'Votes' },
  ],
  'delegation-missing': [
    answers([
      ['A', 'B', 'State'],
      [1, 2, 'North'],
      [2, 1, null],
    ]),
    'warning C3',
    { oneVotePer: 'State' },
  ],
  'group-missing': [
    answers([
      ['A', 'B', 'State'],
      [1, 2, 'North'],
      [2, 1, null],
    ]),
    'note C3',
    { groupBy: 'State' },
  ],
  'code-page-loss': [
    answers([['Goals'], ['Sant\ufffd;Eau;'], ['Eau;Sant\ufffd;'], ['Eau;Sant\ufffd;']]),
    'warning A2',
  ],
  ...COUNTS_CASES,
  'more-of-these': [
    matrix(...Array.from({ length: 1001 }, (_, at) => [member(at + 10), null, null, null])),
    'note B1011',
  ],
};

describe('every finding code', () => {
  it('has a case here', () => {
    // `counts-of-ballots` is about two sheets, and tested with tables of counts.
    const problems =
      /^(?:no-|mapping-|weights-twice|ballots-too-many|why-|near-|counts-of-ballots)/;
    const findings = Object.keys(surveyEn).filter((code) => !problems.test(code));
    expect(Object.keys(CASES).sort()).toEqual(findings.sort());
  });

  it.each(Object.entries(CASES))('%s is said with its cell', (code, [sheet, place, options]) => {
    const found = readSurvey(sheet, options).findings.filter((finding) => finding.code === code);
    const [severity = '', cell = ''] = place.split(' ');
    expect(said(found)).toEqual([`${severity} ${code} ${cell}`]);
    expect(found.map(findingMessage).join()).not.toMatch(/\{\w+\}/);
  });
});
