import fc from 'fast-check';
import type { Cell } from '../../../src/cells/sheet';
import { readSurvey } from '../../../src/survey/read-survey';
import { answers, onlyQuestion, orders } from '../support';

describe('a ranking with one column an option', () => {
  it('belongs to the question that its headers name', () => {
    const survey = readSurvey(
      answers([
        ['Goals [Growth]', 'Goals [Peace]', 'Topics [Roads]', 'Topics [Water]', 'Topics [Power]'],
        [1, 2, 3, 1, 2],
        [2, 1, 2, 3, 1],
        ['2nd', '1st', '1st', '2nd', '3rd'],
      ]),
    );
    expect(survey.questions.map(({ title, options }) => [title, options])).toEqual([
      ['Goals', ['Growth', 'Peace']],
      ['Topics', ['Roads', 'Water', 'Power']],
    ]);
  });

  it('may have an option that nobody ranks', () => {
    const inside = readSurvey(
      answers([
        ['Member', 'A', 'B', 'C', 'D', 'Remark'],
        ['Member A', 1, null, 2, 3],
        ['Member B', 3, null, 1, 2],
        ['Member C', 3, null, 2, 1],
      ]),
    );
    expect(onlyQuestion(inside).options).toEqual(['A', 'B', 'C', 'D']);
    const named = readSurvey(
      answers([
        ['Rank (A)', 'Rank (B)', 'Rank (C)'],
        [1, 2, null],
        [2, 1, null],
      ]),
    );
    expect(onlyQuestion(named).options).toEqual(['A', 'B', 'C']);
  });

  it('may be an election with many ties, gaps and no opinions, if nothing else is in the sheet', () => {
    const rows: readonly (readonly Cell[])[] = [
      [3, 3, 1, 2, 2],
      [1, 'No opinion', 5, 5, 5],
      [2, 2, 2, 2, 1],
      [5, 4, 3, 1, 2],
      ['-', 1, 4, 4, 4],
    ];
    const header = ['Nominee A', 'Nominee B', 'Nominee C', 'Nominee D', 'Nominee E'];
    const survey = readSurvey(answers([header, ...rows]));
    expect(survey.format).toBe('civs');
    expect(orders(onlyQuestion(survey))[0]).toEqual([
      'Nominee C',
      'Nominee D=Nominee E',
      'Nominee A=Nominee B',
    ]);
    const withNames = answers([
      ['Voter', ...header],
      ...rows.map((row, index) => [`Voter ${index}`, ...row]),
    ]);
    expect(readSurvey(withNames).questions).toEqual([]);
  });

  it('gives back any complete ballots', () => {
    const places = [1, 2, 3, 4, 5];
    const ballot = fc.shuffledSubarray(places, { minLength: places.length });
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 12 }), (ballots) => {
        const rows = ballots.map((ranks, index) => [`Member ${index}`, ...ranks]);
        const question = onlyQuestion(
          readSurvey(answers([['Member', 'A', 'B', 'C', 'D', 'E'], ...rows])),
        );
        const read = Array.from({ length: question.ballots.count }, (_, index) =>
          question.ballots.columns.map((column) => column[index]),
        );
        expect(read).toEqual(ballots);
      }),
    );
  });

  it('reads a thousand options', () => {
    const options = Array.from({ length: 1000 }, (_, index) => `Option ${index + 1}`);
    const forward = options.map((_, index) => index + 1);
    const survey = readSurvey(
      answers([
        ['Member', ...options],
        ['Member A', ...forward],
        ['Member B', ...[...forward].reverse()],
      ]),
    );
    expect(onlyQuestion(survey).options).toHaveLength(1000);
    expect(onlyQuestion(survey).ballots.columns[0]).toEqual(Uint16Array.of(1, 1000));
  });
});
