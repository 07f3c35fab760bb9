import { readSurvey } from '../../../src/survey/read-survey';
import { answers, onlyQuestion, orders, said } from '../support';

const BALLOTS = [
  ['Roads', 'Water', 'Power'],
  ['Water', 'Roads', 'Power'],
  ['Power', 'Water', 'Roads'],
  ['Roads', 'Power', 'Water'],
  ['Water', 'Power', 'Roads'],
];

describe('a ranking with one column a place', () => {
  it.each([
    ['English', ['Goals - First choice', 'Goals - Second choice', 'Goals - Last choice'], 'Goals'],
    ['French', ['Buts : 1er choix', 'Buts : 2e choix', 'Buts : 3ème choix'], 'Buts'],
    ['Spanish', ['Metas [1.ª opción]', 'Metas [2.ª opción]', 'Metas [3.ª opción]'], 'Metas'],
    ['Russian', ['Цели (1-й выбор)', 'Цели (2-й выбор)', 'Цели (3-й выбор)'], 'Цели'],
    ['Chinese', ['第一选择', '第二选择', '第三选择'], 'Answers'],
    ['Arabic', ['الاختيار الأول', 'الاختيار الثاني', 'الاختيار الثالث'], 'Answers'],
    ['numbers', ['Q7_1', 'Q7_2', 'Q7_3'], 'Q7'],
    [
      'words within',
      [
        'Plant - 1st place (5 points)',
        'Plant - 2nd place (4 points)',
        'Plant - 3rd place (3 points)',
      ],
      'Plant',
    ],
  ])('is known by its headers: %s', (_, headers, title) => {
    const rows = BALLOTS.map((ballot, index) => [index + 1, ...ballot]);
    const question = onlyQuestion(readSurvey(answers([['ID', ...headers], ...rows])));
    expect(question).toMatchObject({ shape: 'rank-columns', title, columns: [1, 2, 3] });
    expect(orders(question)).toEqual(BALLOTS);
  });

  it('takes the columns in the order of their places, wherever they stand', () => {
    const survey = readSurvey(
      answers([
        ['Third choice', 'Region', 'First choice', 'Second choice'],
        ...BALLOTS.map(([first, second, third]) =>
          [third, 'AFR', first, second].map((cell) => cell ?? null),
        ),
      ]),
    );
    expect(onlyQuestion(survey).columns).toEqual([2, 3, 0]);
    expect(orders(onlyQuestion(survey))).toEqual(BALLOTS);
  });

  it('is known without such headers when neighbouring columns hold the same texts', () => {
    const survey = readSurvey(
      answers([
        ['Member', 'Tercih', 'Sonra', 'En son'],
        ...BALLOTS.map((ballot, index) => [`Member ${index}`, ...ballot]),
      ]),
    );
    expect(onlyQuestion(survey).columns).toEqual([1, 2, 3]);
    expect(orders(onlyQuestion(survey))).toEqual(BALLOTS);
  });

  it('may rank only the best of many options', () => {
    const survey = readSurvey(
      answers([
        ['Rank [1]', 'Rank [2]'],
        ['A', 'B'],
        ['C', 'A'],
        ['B', 'D'],
        ['D', null],
        ['A', 'C'],
      ]),
    );
    expect(onlyQuestion(survey).options).toEqual(['A', 'B', 'C', 'D']);
    expect(orders(onlyQuestion(survey))).toEqual([
      ['A', 'B'],
      ['C', 'A'],
      ['B', 'D'],
      ['D'],
      ['A', 'C'],
    ]);
  });

  it('says which cells name an unknown option or one twice, or hold an error', () => {
    const survey = readSurvey(
      answers([
        ['First', 'Second', 'Third'],
        ...BALLOTS,
        ...BALLOTS,
        ['Roads', 'Watre', 'Power'],
        ['Roads', 'Water', 'roads'],
        ['Roads', { error: '#N/A' }, 'Power'],
      ]),
    );
    expect(orders(onlyQuestion(survey)).slice(10)).toEqual([
      ['Roads', 'Power'],
      ['Roads', 'Water'],
    ]);
    expect(said(survey.findings)).toEqual([
      'warning option-unknown B12',
      'warning option-repeated C13',
      'error cell-error B14',
      'note ballots-incomplete A12',
    ]);
  });

  it.each([
    [
      'counts of ballots',
      [
        ['A', 14, 5, 1],
        ['B', 3, 8, 9],
        ['C', 3, 7, 10],
      ],
    ],
    [
      'the same answer at every place',
      [
        ['A', 'x', 'x', 'x'],
        ['B', 'y', 'y', 'y'],
        ['C', 'x', 'x', 'x'],
      ],
    ],
  ])('is not found in %s', (_, rows) => {
    const { questions } = readSurvey(answers([['Option', '1st', '2nd', '3rd'], ...rows]));
    expect(questions.filter(({ shape }) => shape !== 'counts')).toEqual([]);
  });
});
