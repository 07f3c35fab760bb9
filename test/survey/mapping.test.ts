import { sheetOfRows, type Cell, type Sheet } from '../../src/cells/sheet';
import { Problem } from '../../src/language/problem';
import type { Mapping } from '../../src/survey/read-options';
import { readSurvey, readSurveys } from '../../src/survey/read-survey';
import { answers, countsOf, onlyCounts, onlyQuestion, orders, said } from './support';

const LISTS = answers([
  ['Survey of the group'],
  ['Name', 'Topics, in order', 'Likes'],
  ['Member A', 'A;B;C;', 'A;B;'],
  ['Member B', 'B;C;A;', 'B;'],
  ['Member A', 'C;B;A;', 'A;B;C;'],
]);
const PLACES = answers([
  ['Region', 'Best', 'Then'],
  ['North', 'Roads', 'Water'],
  ['South', 'Water', 'Power'],
  ['East', 'Power', 'Music'],
]);
const RATINGS = answers([
  ['Goals [A]', 'Remark', 'Goals [B]', 'Goals [C]'],
  [1, 'x', 1, 2],
  [2, 'y', 2, 2],
  [1, 'z', 3, 3],
  [1, 'z', 1, 2],
]);

const read = (sheet: Sheet, mapping: Mapping) => onlyQuestion(readSurvey(sheet, { mapping }));

describe('cells that a person takes for a ranking', () => {
  it('are read as lists below the row and in the column named', () => {
    const mapping = { shape: 'list', columns: 'B', header: 2 } as const;
    const survey = readSurvey(LISTS, { mapping });
    expect(survey.format).toBe('chosen-columns');
    expect(onlyQuestion(survey)).toMatchObject({ title: 'Topics, in order', columns: [1] });
    expect(orders(onlyQuestion(survey))).toEqual([
      ['B', 'C', 'A'],
      ['C', 'B', 'A'],
    ]);
    expect(said(survey.findings)).toEqual(['warning respondent-repeated A3']);
  });

  it('are read as lists also where they only come near to a ranking, and so are offered', () => {
    const whole = ['A;B;C;', 'B;A;C;', 'C;A;B;'];
    const cells = [...whole, 'A;', 'B;C;', 'C;', 'A;B;', 'B;', 'C;A;'];
    const near = answers([['Name', 'Topics'], ...cells.map((list, at) => [`M${at}`, list])]);
    const [candidate] = readSurvey(near).candidates;
    expect(candidate).toMatchObject({ shape: 'list', columns: [1], headerRow: 0 });
    const question = read(near, { shape: 'list', columns: 'B', header: 1 });
    expect(question.options).toEqual(['A', 'B', 'C']);
    expect(orders(question)).toEqual(
      cells.map((list) => list.split(';').filter((name) => name !== '')),
    );
  });

  it('are read as places in the order in which the columns are named', () => {
    expect(readSurvey(PLACES).questions).toEqual([]);
    const mapping = { shape: 'rank-columns', columns: 'B:C' } as const;
    expect(orders(read(PLACES, mapping))).toEqual([
      ['Roads', 'Water'],
      ['Water', 'Power'],
      ['Power', 'Music'],
    ]);
    expect(orders(read(PLACES, { ...mapping, columns: 'Then, b' }))[0]).toEqual(['Water', 'Roads']);
  });

  it('are read as ranks of options, ties and columns between them or not', () => {
    expect(onlyQuestion(readSurvey(RATINGS)).columns).toEqual([2, 3]);
    const question = read(RATINGS, { shape: 'option-columns', columns: 'A,C:D' });
    expect(question).toMatchObject({
      title: 'Goals',
      options: ['A', 'B', 'C'],
      columns: [0, 2, 3],
    });
    expect(orders(question)[0]).toEqual(['A=B', 'C']);
  });

  it('are read as counts of places, in the sequence that headers name or else as they stand', () => {
    const rows = (...places: readonly string[]): Sheet =>
      answers([
        ['Group', 'Topic', ...places, 'No answer', 'Sum'],
        ['x', 'Roads', 1, 4, 2, 3, 10],
        ['x', 'Water', 5, 2, 1, 2, 10],
        ['y', 'Power', 3, 3, 4, 0, 10],
      ]);
    const counts = (sheet: Sheet, columns: string): unknown =>
      countsOf(onlyCounts(readSurvey(sheet, { mapping: { shape: 'counts', columns } })));
    const asTheyStand = { Roads: [1, 4, 2], Water: [5, 2, 1], Power: [3, 3, 4] };
    const backwards = { Roads: [2, 4, 1], Water: [1, 2, 5], Power: [4, 3, 3] };
    expect(counts(rows('Best', 'Good', 'Rest'), 'C:E')).toEqual(asTheyStand);
    expect(counts(rows('3rd', '2nd', '1st'), 'C:E')).toEqual(backwards);
    expect(counts(rows('1st', '2nd', '3rd'), 'C:G')).toEqual(asTheyStand);
    expect(counts(rows('Best', 'Good', 'Rest'), 'E,D,C')).toEqual(backwards);
  });

  it('are read as counts with a place a row, when places stand before them', () => {
    const sheet = answers([
      ['', 'Roads', 'Water', 'Other', 'Power'],
      ['1st', 1, 5, null, 3],
      ['2nd', 4, 2, null, 3],
      ['3rd', 2, 1, null, 4],
      ['Unranked', 3, 2, null, 0],
    ]);
    const mapping = { shape: 'counts', columns: 'B:C,E', header: 1 } as const;
    const question = onlyCounts(readSurvey(sheet, { mapping }));
    expect(countsOf(question)).toEqual({ Roads: [1, 4, 2], Water: [5, 2, 1], Power: [3, 3, 4] });
    expect(Array.from(question.tally.unranked)).toEqual([3, 2, 0]);
  });

  it('may have a header with commas, alone or among others', () => {
    const list = { shape: 'list', header: 2 } as const;
    expect(read(LISTS, { ...list, columns: 'topics, in order' }).columns).toEqual([1]);
    const names = (columns: string): unknown => problemOf(LISTS, { ...list, columns }).values;
    expect(names('Topics, in order, Likes')).toEqual({ columns: 'C', row: 2 });
  });

  it('are looked for under the header that the sheet has when no row is named', () => {
    expect(read(LISTS, { shape: 'list', columns: 'B' }).title).toBe('Topics, in order');
  });
});

function problemOf(sheet: Sheet, mapping: Mapping): Problem {
  try {
    readSurvey(sheet, { mapping });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('there was a ranking');
}

describe('cells that hold no ranking of the shape named', () => {
  it.each<[Sheet, Mapping, string, string, unknown]>([
    [LISTS, { shape: 'list', columns: 'C', header: 2 }, 'mapping-no-list', 'C2', 'C'],
    [RATINGS, { shape: 'rank-columns', columns: 'C:D' }, 'mapping-no-rank-columns', 'C1', 'C, D'],
    [
      PLACES,
      { shape: 'option-columns', columns: 'A:B' },
      'mapping-no-option-columns',
      'A1',
      'A, B',
    ],
    [PLACES, { shape: 'counts', columns: 'B:C' }, 'mapping-no-counts', 'B1', 'B, C'],
  ])(
    'are a problem that names the sheet and the columns (%#)',
    (sheet, mapping, code, cell, columns) => {
      const problem = problemOf(sheet, mapping);
      expect(problem).toMatchObject({
        code,
        place: { sheet: 'Answers', cell },
        values: { columns },
      });
      expect(problem.message).not.toMatch(/\{\w+\}/);
    },
  );

  it.each<[string, Mapping, string]>([
    ['columns that are not there', { shape: 'list', columns: 'B,Q' }, 'no-such-column'],
    ['a header below the last row', { shape: 'list', columns: 'B', header: 9 }, 'mapping-no-table'],
    [
      'a header above the first row',
      { shape: 'list', columns: 'B', header: 0 },
      'mapping-no-table',
    ],
  ])('are a problem with %s', (_, mapping, code) => {
    expect(problemOf(LISTS, mapping).code).toBe(code);
  });

  it('are a problem on an empty sheet', () => {
    expect(problemOf(answers([]), { shape: 'list', columns: 'A' }).code).toBe('mapping-no-table');
  });
});

describe('the sheet that the cells are on', () => {
  const mapping = { shape: 'rank-columns', columns: 'B:C' } as const;
  const report = sheetOfRows('Report', [['Block', 'Level', 'en'] as readonly Cell[]]);
  const other = sheetOfRows('Other', [['x']]);

  it('has to be named when there are several with answers', () => {
    expect(readSurveys([report, PLACES], { mapping })).toHaveLength(1);
    expect(readSurveys([other, PLACES], { mapping, sheet: 'answers' })).toHaveLength(1);
    expect(() => readSurveys([report, PLACES, other], { mapping })).toThrow(
      'Columns were chosen by hand, but not on which sheet. Choose one of "Answers", "Other".',
    );
  });
});
