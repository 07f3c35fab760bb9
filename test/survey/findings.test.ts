import { findingMessage } from '../../src/language/finding';
import { readSurvey } from '../../src/survey/read-survey';
import { answers, onlyQuestion, said } from './support';

const HEADER = ['Member', 'A', 'B', 'C'];
const member = (index: number): string => `Member ${index}`;

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
