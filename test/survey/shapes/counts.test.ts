import type { Cell, Sheet } from '../../../src/cells/sheet';
import { sheetOfRows } from '../../../src/cells/sheet';
import { cellText } from '../../../src/survey/cell-text';
import { meanRanks } from '../../../src/ranking/mean-ranks';
import type { CountsQuestion, Survey } from '../../../src/survey/question';
import { readSurvey, readSurveys } from '../../../src/survey/read-survey';
import { answers, countsOf, onlyCounts, said } from '../support';

/**
 * The survey of 20 made-up ballots that is in the fixtures in 18 layouts. The counts and the mean
 * ranks come from the reference implementation in Python that wrote them.
 */
const COUNTS = {
  'Objective 1': [14, 5, 1, 0],
  'Objective 2': [3, 8, 6, 3],
  'Objective 3': [2, 6, 7, 5],
  'Objective 4': [1, 1, 6, 12],
};
const MEAN_RANKS = [1.35, 2.45, 2.75, 3.45];
const ROWS = Object.entries(COUNTS).map(([name, counts]) => [name, ...counts]);
const PLACES = ['1st choice', '2nd choice', '3rd choice', '4th choice'];

const table = (corner: string, places: readonly Cell[] = PLACES): Cell[][] => [
  [corner, ...places],
  ...ROWS.map((row) => [...row]),
];
const turned = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
const moved = (rows: readonly (readonly Cell[])[], down: number, right: number): Cell[][] => [
  ...Array.from({ length: down }, () => []),
  ...rows.map((row) => [...Array.from({ length: right }, () => null), ...row]),
];
const asText = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)));
const beside = (
  rows: readonly (readonly Cell[])[],
  more: readonly (readonly Cell[])[],
): (readonly Cell[])[] => rows.map((row, at) => [...row, ...(more[at] ?? [])]);

const SHEETS: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  'an option a row': table('Objective'),
  'a place a row': turned(table('Place')),
  'places as numbers': table('Objective', [1, 2, 3, 4]),
  'places as numbers, a place a row': turned(table('Rank', [1, 2, 3, 4])),
  'numbers as text': asText(table('Objective', ['Rank 1', 'Rank 2', 'Rank 3', 'Rank 4'])),
  'a question in each header': table(
    '',
    PLACES.map((place) => `Objectives - ${place}`),
  ),
  'French ordinals': table('Objectif', ['1er choix', '2e choix', '3e choix', 'dernier choix']),
  'Spanish ordinals': table('Objetivo', ['Primero', 'Segundo', 'Tercero', 'Cuarto']),
  'Russian ordinals': table('Цель', ['Первый', 'Второй', 'Третий', 'Четвертый']),
  'Chinese ordinals': table('目标', ['第一选择', '第二选择', '第三选择', '第四选择']),
  'Arabic ordinals': table('الهدف', ['الأول', 'الثاني', 'الثالث', 'الرابع']),
  'a title above and blank columns beside': moved(
    [['Ranking of the objectives'], [], ...table('Option')],
    2,
    3,
  ),
  'unranked, a total, an average and points': beside(table('Objective'), [
    ['Unranked', 'Total', 'Average rank', 'Points'],
    ...MEAN_RANKS.map((mean) => [0, 20, mean, (5 - mean) * 20]),
  ]),
  'a row of totals and a row of averages': [
    ...table('Objective'),
    ['Total', 20, 20, 20, 20],
    ['Average', 5, 5, 5, 5],
  ],
  'a line without a label below, and a remark': [
    ...table('Objective'),
    [null, 20, 20, 20, 20],
    ['Source: the survey'],
  ],
  'blanks and dashes for 0': table('Objective').map((row) =>
    row.map((cell) => (cell === 0 ? '–' : cell)),
  ),
  'shares beside each count': table('Objective').map(([name = null, ...counts], at) => [
    name,
    ...counts.flatMap((count) =>
      at === 0 ? [count, `${cellText(count)} (%)`] : [count, `${Number(count) * 5}%`],
    ),
  ]),
  'shares above each count, as EUSurvey has it': [
    ['Objective', 1, 2, 3, 4, 'Score'],
    ...ROWS.flatMap(([name = '', ...counts]) => [
      [name, ...counts.map((count) => `${Number(count) * 5}.00%`), 3.1],
      ['', ...counts],
    ]),
  ],
};

describe('a table of counts', () => {
  it.each(Object.entries(SHEETS))('is read with %s', (_, rows) => {
    const survey = readSurvey(answers(rows));
    const question = onlyCounts(survey);
    expect(survey.findings).toEqual([]);
    expect(survey.format).toBe('counts-table');
    expect(countsOf(question)).toEqual(COUNTS);
    expect(question.tally).toMatchObject({ ballots: 20, tieTerm: 0 });
    const found = meanRanks(question.tally, 'share');
    MEAN_RANKS.forEach((mean, option) => expect(found[option]).toBeCloseTo(mean, 12));
  });

  it('is an Excel table among other cells', () => {
    const rows = [
      ['Counted by hand'],
      [],
      ...moved(table('Objective'), 0, 1),
      [],
      ['Thank you', 7],
    ];
    const area = { firstRow: 2, firstColumn: 1, lastRow: 6, lastColumn: 5 };
    const sheet: Sheet = { ...answers(rows), tables: [area] };
    expect(countsOf(onlyCounts(readSurvey(sheet)))).toEqual(COUNTS);
  });

  it('says where it is, and why it was taken for one', () => {
    const survey = readSurvey(answers(moved(table('Objective'), 0, 1)));
    expect(onlyCounts(survey)).toMatchObject({
      key: 'objectives',
      title: 'Objective',
      columns: [2, 3, 4, 5],
    });
    expect(survey.recognised).toEqual([
      { code: 'why-counts', values: { columns: 'C:F', options: 4 } },
    ]);
  });

  it.each([
    ['text above the headers', [['Our goals'], ...table('Objective')], 'Our goals'],
    ['the question in the headers', SHEETS['a question in each header'] ?? [], 'Objectives'],
    ['the header of the options', table('Objective'), 'Objective'],
    ['the sheet, when that says nothing', table('Options'), 'Answers'],
    ['the sheet, when places stand there', turned(table('Rank')), 'Answers'],
  ])('has its title from %s', (_, rows, title) => {
    expect(onlyCounts(readSurvey(answers(rows))).title).toBe(title);
  });
});

describe('several tables of counts on a sheet', () => {
  const goals = [
    ['Goal', '1st', '2nd', '3rd'],
    ['Roads', 5, 2, 0],
    ['Water', 2, 4, 1],
    ['Power', 0, 1, 6],
  ];
  const titled = (survey: Survey): unknown[] =>
    survey.questions.map(({ title, options }) => [title, options.length]);
  const BOTH = [
    ['Objective', 4],
    ['Goal', 3],
  ];

  it('may stand one below the other', () => {
    expect(titled(readSurvey(answers([...table('Objective'), [], ...goals])))).toEqual(BOTH);
    expect(titled(readSurvey(answers([...table('Objective'), ...goals])))).toEqual(BOTH);
  });

  it('may stand side by side', () => {
    const rows = table('Objective').map((row, at) => [...row, null, ...(goals[at] ?? [])]);
    expect(titled(readSurvey(answers(rows)))).toEqual(BOTH);
  });

  it('may have a place a row', () => {
    const rows = [['Objectives'], ...turned(table('Place')), [], ['Goals'], ...turned(goals)];
    expect(titled(readSurvey(answers(rows)))).toEqual([
      ['Objectives', 4],
      ['Goals', 3],
    ]);
  });
});

describe('options that ballots leave out of a table of counts', () => {
  const head = ['Option', '1st', '2nd', '3rd', '4th'];
  /** Four ballots A>B>C, three B>A, two C: written with and without what is left unranked. */
  const partial = [
    ['A', 4, 3, 0, 0],
    ['B', 3, 4, 0, 0],
    ['C', 2, 0, 4, 0],
    ['D', 0, 0, 0, 0],
  ];
  const unranked = [2, 2, 3, 9];

  it('are known by their own column', () => {
    const rows = partial.map((row, at) => [...row, unranked[at] ?? null]);
    const survey = readSurvey(answers([[...head, 'Not ranked'], ...rows]));
    expect(survey.findings).toEqual([]);
    const { tally } = onlyCounts(survey);
    expect([tally.ballots, Array.from(tally.unranked)]).toEqual([9, unranked]);
  });

  it('are what the first choices count more, when a person says that it is such a table', () => {
    const sheet = answers([head, ...partial]);
    expect(readSurvey(sheet).questions).toEqual([]);
    expect(readSurvey(sheet).candidates).toMatchObject([
      { shape: 'counts', columns: [1, 2, 3, 4] },
    ]);
    const survey = readSurvey(sheet, { mapping: { shape: 'counts', columns: 'B:E' } });
    expect(Array.from(onlyCounts(survey).tally.unranked)).toEqual(unranked);
    expect(said(survey.findings)).toEqual(['warning counts-left-over A2']);
  });

  it('are all the others where only the first places are counted', () => {
    const survey = readSurvey(
      answers([
        ['Option', 'First', 'Second'],
        ['A', 5, 1],
        ['B', 1, 3],
        ['C', 0, 2],
      ]),
    );
    const question = onlyCounts(survey);
    expect(countsOf(question)).toEqual({ A: [5, 1, 0], B: [1, 3, 0], C: [0, 2, 0] });
    expect(Array.from(question.tally.unranked)).toEqual([0, 2, 4]);
    expect(said(survey.findings)).toEqual(['note counts-left-over A3']);
  });
});

describe('a table of counts beside the ballots', () => {
  const ballots = [
    ['Member', 'Objective 1', 'Objective 2', 'Objective 3', 'Objective 4'],
    ['a', 1, 2, 3, 4],
    ['b', 2, 1, 3, 4],
    ['c', 1, 4, 2, 3],
    ['d', 4, 3, 2, 1],
  ];

  it('is no question of its own on the same sheet, but can be chosen', () => {
    const survey = readSurvey(answers([...ballots, [], ...moved(table('Objective'), 0, 6)]));
    expect(survey.questions.map(({ shape }) => shape)).toEqual(['option-columns']);
    expect(survey.candidates).toMatchObject([
      { shape: 'counts', columns: [7, 8, 9, 10], headerRow: 6 },
    ]);
  });

  it('is left out on another sheet when it has the same options, which is said', () => {
    const both = [sheetOfRows('Summary', table('Objective')), sheetOfRows('Ballots', ballots)];
    const [summary, survey] = readSurveys(both);
    expect(summary?.questions).toEqual([]);
    expect(summary?.findings).toMatchObject([
      { code: 'counts-of-ballots', severity: 'note', place: { sheet: 'Summary', cell: 'B1' } },
    ]);
    expect(survey?.questions.map(({ shape }) => shape)).toEqual(['option-columns']);
    const [alone] = readSurveys(both, { sheet: 'Summary' });
    expect(alone?.questions.map(({ shape }) => shape)).toEqual(['counts']);
  });

  it('is a question when it has other options', () => {
    const goals = [
      ['Goal', '1st', '2nd'],
      ['Roads', 3, 1],
      ['Water', 1, 3],
    ];
    const read = readSurveys([sheetOfRows('Goals', goals), sheetOfRows('Ballots', ballots)]);
    expect(read.flatMap(({ questions }) => questions.map(({ shape }) => shape))).toEqual([
      'counts',
      'option-columns',
    ]);
  });
});

describe('what is no table of counts', () => {
  const shapes = (rows: readonly (readonly Cell[])[]): readonly string[] =>
    readSurvey(answers(rows)).questions.map(({ shape }) => shape);

  it.each<[string, (readonly Cell[])[], readonly string[]]>([
    [
      'ballots with ranks, as many as options and numbered',
      [
        ['ID', 'A', 'B', 'C'],
        [1, 1, 2, 3],
        [2, 2, 3, 1],
        [3, 3, 1, 2],
      ],
      ['option-columns'],
    ],
    [
      'the same with places for names of options',
      [
        ['Member', 'Priority 1', 'Priority 2', 'Priority 3'],
        ['a', 1, 2, 3],
        ['b', 2, 3, 1],
        ['c', 3, 1, 2],
      ],
      [],
    ],
    [
      'how many members gave each rating',
      [
        ['Statement', 1, 2, 3, 4],
        ['It is useful', 1, 3, 6, 10],
        ['It is clear', 2, 2, 6, 10],
        ['It is short', 0, 1, 9, 10],
        ['It is cheap', 3, 3, 4, 10],
      ],
      [],
    ],
    [
      'numbers of months',
      [
        ['Region', 1, 2, 3],
        ['North', 10, 20, 30],
        ['South', 8, 0, 12],
        ['East', 4, 5, 6],
      ],
      [],
    ],
    [
      'names at places',
      [
        ['Member', '1st', '2nd'],
        ['a', 'Roads', 'Water'],
        ['b', 'Water', 'Roads'],
        ['c', 'Roads', 'Water'],
      ],
      ['rank-columns'],
    ],
  ])('is read as before: %s', (_, rows, expected) => {
    expect(shapes(rows)).toEqual(expected);
  });

  it('may be one when its headers are places, and can be chosen by hand', () => {
    const rows = [
      ['Option', '1st', '2nd', '3rd'],
      ['A', 1, 2, 3],
      ['B', 2, 3, 1],
      ['C', 3, 1, 2],
    ];
    const [candidate] = readSurvey(answers(rows)).candidates;
    expect(candidate).toMatchObject({ shape: 'counts', columns: [1, 2, 3], headerRow: 0 });
    const mapping = { shape: 'counts', columns: 'B:D', header: 1 } as const;
    const question: CountsQuestion = onlyCounts(readSurvey(answers(rows), { mapping }));
    expect(question.tally.ballots).toBe(6);
  });
});
