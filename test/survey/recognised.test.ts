import { messageOf } from '../../src/language/messages';
import { candidateText, findCandidates, readSurvey } from '../../src/survey/read-survey';
import type { Survey } from '../../src/survey/question';
import { answers, fixtureSheet, formsExport } from './support';

const why = ({ recognised }: Survey): string[] =>
  recognised.map(({ code, values }) => messageOf(code, values));

describe('why a sheet was taken for what it is', () => {
  it.each([
    [
      'msforms_ranking.csv',
      [
        'It has the columns ID, Start time, Completion time that this tool adds.',
        '20 of the 20 cells looked at in column G are permutations of the same 4 names.',
      ],
    ],
    [
      'msforms_choice_per_rank.csv',
      [
        'It has the columns ID, Start time, Completion time that this tool adds.',
        'In 20 of the 20 rows looked at, columns F:I name a different option for each place.',
      ],
    ],
  ])('is said in numbers of %s', async (file, reasons) => {
    expect(why(readSurvey(await fixtureSheet(file)))).toEqual(reasons);
  });

  it('counts the rows that do not fit', () => {
    const survey = readSurvey(
      answers([
        ['Member', 'A', 'B', 'C'],
        ['Member A', 1, 2, 3],
        ['Member B', 3, 2, 1],
        ['Member C', 1, 1, 2],
        ['Member D', 1, 2, null],
        ['Member E', null, null, null],
      ]),
    );
    expect(why(survey)).toEqual([
      'In 2 of the 4 rows looked at, columns B:D give each of the 3 options another rank.',
    ]);
  });
});

describe('cells that may be a ranking', () => {
  /** Half of the cells name all options, as where some members choose one answer of several. */
  const half = ['A;B;C;', 'B;', 'C;A;B;', 'A;', 'B;C;A;', 'C;', 'A;C;', 'B;A;C;'];

  it('are listed beside a ranking, with how near they come', () => {
    const sheet = answers([
      ['Rank the goals', 'Which ones do you know?', 'Remarks'],
      ...half.map((text, at) => [at % 2 === 0 ? 'x;y;z;' : 'z;x;y;', text, 'none']),
    ]);
    const { questions, candidates } = readSurvey(sheet);
    expect(questions.map(({ title }) => title)).toEqual(['Rank the goals']);
    expect(candidates).toEqual([
      {
        sheet: 'Answers',
        shape: 'list',
        columns: [1],
        headerRow: 0,
        reason: { code: 'near-list', values: { fitting: 4, rows: 8, options: 3 } },
      },
    ]);
  });

  it('are listed when there is no ranking at all', () => {
    const rows = half.map((text, at) => ['a', at, text] as const);
    const [candidate, ...others] = findCandidates([formsExport(rows)]);
    expect(others).toEqual([]);
    expect(candidate === undefined ? '' : candidateText(candidate)).toBe(
      'sheet "Answers", column F: 4 of the 8 cells looked at are permutations of the same 3 names, the others are not.',
    );
  });

  it('may be columns in which part of the rows give different ranks', () => {
    const strict = [1, 2, 3].map((first) => [first, (first % 3) + 1, ((first + 1) % 3) + 1]);
    const tied = [1, 2, 3, 1].map((same) => [same, same, 2]);
    const [candidate] = findCandidates([
      answers([['Remark', 'A', 'B', 'C'], ...[...strict, ...tied].map((row) => ['x', ...row])]),
    ]);
    expect(candidate).toMatchObject({
      shape: 'option-columns',
      columns: [1, 2, 3],
      reason: { code: 'near-option-columns', values: { fitting: 3, rows: 7 } },
    });
  });

  it.each([
    [
      'answers to a question of several',
      ['A;', 'B;C;', 'C;', 'A;C;', 'B;', 'A;B;', 'B;C;D;', 'D;'],
    ],
    ['free text', ['Fine; thanks', 'No; nothing', 'A; b; c; d', 'Well', 'x', 'y', 'z', 'u']],
  ])('are not %s', (_, cells) => {
    expect(findCandidates([answers([['Question'], ...cells.map((text) => [text])])])).toEqual([]);
  });
});
