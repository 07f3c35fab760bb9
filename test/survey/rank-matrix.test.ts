import { readSurvey } from '../../src/survey/read-survey';
import { answers, onlyQuestion, orders, said } from './support';

describe('a rank matrix made by hand', () => {
  it('reads numbers as text, decimal commas, full-width and Arabic-Indic digits, and ordinals', () => {
    const question = onlyQuestion(
      readSurvey(
        answers([
          ['Member', 'Roads', 'Water', 'Power'],
          ['Member A', 1, 2, 3],
          ['Member B', '2', '1', '3'],
          ['Member C', '3,0', '1,0', '2,0'],
          ['Member D', '３', '２', '１'],
          ['Member E', '٢', '٣', '١'],
          ['Member F', '1st', '3rd', '2nd choice'],
          ['Member G', 'Premier', 'troisième', '2e'],
        ]),
      ),
    );
    expect(orders(question)).toEqual([
      ['Roads', 'Water', 'Power'],
      ['Water', 'Roads', 'Power'],
      ['Water', 'Power', 'Roads'],
      ['Power', 'Water', 'Roads'],
      ['Power', 'Roads', 'Water'],
      ['Roads', 'Power', 'Water'],
      ['Roads', 'Power', 'Water'],
    ]);
  });

  it('keeps ties, closes gaps and leaves unranked what is blank, N/A, -99 or without opinion', () => {
    const survey = readSurvey(
      answers([
        ['Member', 'A', 'B', 'C', 'D'],
        ['Member A', 1, 2, 3, 4],
        ['Member B', 4, 3, 2, 1],
        ['Member C', 2, 1, 4, 3],
        ['Member D', 2, 1, 2, 4],
        ['Member E', 1, null, 4, 'N/A'],
        ['Member F', 'No opinion', 1, -99, '-'],
      ]),
    );
    expect(orders(onlyQuestion(survey)).slice(3)).toEqual([['B', 'A=C', 'D'], ['A', 'C'], ['B']]);
    expect(said(survey.findings)).toEqual(['note ballots-incomplete B6']);
    expect(survey.findings[0]?.values).toEqual({ count: 2 });
  });

  it('stands anywhere on a sheet, below titles and beside blank columns and remarks', () => {
    const question = onlyQuestion(
      readSurvey(
        answers([
          [null, 'Priorities of the working group'],
          [],
          [null, null, 'Rank the goals, 1 = best'],
          [null, 'Delegation', 'Growth', 'Health', 'Peace', null, 'Remark'],
          [null, 'Delegation A', 1, 2, 3, null, 'by telephone'],
          [null, 'Delegation B', 3, 1, 2],
          [null, 'Delegation C', 2, 3, 1],
        ]),
      ),
    );
    expect(question).toMatchObject({
      key: 'goals',
      title: 'Rank the goals, 1 = best',
      columns: [2, 3, 4],
      options: ['Growth', 'Health', 'Peace'],
    });
    expect(Array.from(question.rows)).toEqual([4, 5, 6]);
  });

  it('may hold two questions side by side, told by what stands over them or by their ranks', () => {
    const rows = [
      ['Member A', 1, 2, 3, 4, 3, 2, 1],
      ['Member B', 4, 3, 2, 1, 1, 2, 3],
      ['Member C', 2, 1, 4, 3, 2, 3, 1],
    ];
    const titled = readSurvey(
      answers([
        ['Member', 'Objectives', null, null, null, 'Goals'],
        [null, 'O1', 'O2', 'O3', 'O4', 'G1', 'G2', 'G3'],
        ...rows,
      ]),
    );
    expect(titled.questions.map(({ key, columns }) => [key, columns])).toEqual([
      ['objectives', [1, 2, 3, 4]],
      ['goals', [5, 6, 7]],
    ]);
    const untitled = readSurvey(
      answers([['Member', 'O1', 'O2', 'O3', 'O4', 'G1', 'G2', 'G3'], ...rows]),
    );
    expect(untitled.questions.map(({ options }) => options)).toEqual([
      ['O1', 'O2', 'O3', 'O4'],
      ['G1', 'G2', 'G3'],
    ]);
  });

  it('leaves out columns of numbers beside it, and ratings altogether', () => {
    const beside = readSurvey(
      answers([
        ['Number', 'Votes', 'A', 'B', 'C'],
        [1, 2, 1, 2, 3],
        [2, 3, 3, 2, 1],
        [3, 1, 2, 3, 1],
      ]),
    );
    expect(onlyQuestion(beside).options).toEqual(['A', 'B', 'C']);

    const ratings = readSurvey(
      answers([
        ['Member', 'Clarity', 'Length', 'Speed'],
        ['Member A', 5, 5, 4],
        ['Member B', 4, 4, 4],
        ['Member C', 5, 3, 3],
        ['Member D', 1, 5, 5],
      ]),
    );
    expect(ratings.questions).toEqual([]);
  });

  it('takes the table that Excel knows of', () => {
    const sheet = {
      ...answers([
        ['Legend', '1 = best', 'x', 'y', 'z', 'u'],
        [],
        [null, 'Member', 'A', 'B', 'C'],
        [null, 'Member A', 1, 2, 3],
        [null, 'Member B', 2, 1, 3],
        [null, 'All', 3, 3, 6],
      ]),
      tables: [{ firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 4 }],
    };
    const question = onlyQuestion(readSurvey(sheet));
    expect(question.options).toEqual(['A', 'B', 'C']);
    expect(question.ballots.count).toBe(2);
  });
});
