import { Problem } from '../../src/language/problem';
import { readSurvey } from '../../src/survey/read-survey';
import { answers, onlyQuestion, said } from './support';

const HEADER = ['Member', 'Delegation', 'Votes', 'Roads', 'Water', 'Power'];

describe('ballots with weights', () => {
  it('take them from a column that is named by header or letters', () => {
    const sheet = answers([
      HEADER,
      ['Member A', 'X', 2, 1, 2, 3],
      ['Member B', 'Y', '1,5', 3, 1, 2],
      ['Member C', 'Z', 1, 2, 3, 1],
    ]);
    for (const weights of ['votes', 'C', 'c']) {
      const { ballots, options } = onlyQuestion(readSurvey(sheet, { weights }));
      expect(options).toEqual(['Roads', 'Water', 'Power']);
      expect(Array.from(ballots.weights ?? [])).toEqual([2, 1.5, 1]);
    }
    expect(onlyQuestion(readSurvey(sheet)).ballots.weights).toBeNull();
  });

  it('do not count when the weight is negative, no number, missing or zero', () => {
    const survey = readSurvey(
      answers([
        HEADER,
        ['Member A', 'X', 2, 1, 2, 3],
        ['Member B', 'Y', -1, 3, 1, 2],
        ['Member C', 'Z', 'two', 2, 3, 1],
        ['Member D', 'Z', null, 2, 3, 1],
        ['Member E', 'Z', 0, 2, 3, 1],
        ['Member F', 'Z', { error: '#N/A' }, 2, 3, 1],
      ]),
      { weights: 'Votes' },
    );
    expect(Array.from(onlyQuestion(survey).rows)).toEqual([1]);
    expect(said(survey.findings)).toEqual([
      'error weight-unreadable C3',
      'error weight-unreadable C4',
      'error weight-unreadable C5',
      'note weight-zero C6',
      'error weight-unreadable C7',
    ]);
  });

  it('share one vote a delegation, among those that count', () => {
    const survey = readSurvey(
      answers([
        HEADER,
        ['Member A', 'X', 1, 1, 2, 3],
        ['Member B', 'x ', 1, 3, 1, 2],
        ['Member C', 'Y', 1, 2, 3, 1],
        ['Member D', 'X', 1, null, null, null],
        ['Member E', null, 1, 1, 2, 3],
      ]),
      { oneVotePer: 'Delegation' },
    );
    expect(Array.from(onlyQuestion(survey).ballots.weights ?? [])).toEqual([0.5, 0.5, 1, 1]);
    expect(said(survey.findings)).toEqual([
      'note ballot-blank D5',
      'warning delegation-missing B6',
    ]);
  });

  it('cannot have both', () => {
    const sheet = answers([HEADER, ['Member A', 'X', 1, 1, 2, 3]]);
    expect(() => readSurvey(sheet, { weights: 'Votes', oneVotePer: 'Delegation' })).toThrow(
      'Ballots can have weights from a column, or one vote a delegation, but not both.',
    );
  });

  it('need a column that is there', () => {
    const sheet = answers([HEADER, ['Member A', 'X', 1, 1, 2, 3]]);
    expect(() => readSurvey(sheet, { weights: 'Weight' })).toThrow(Problem);
    expect(() => readSurvey(sheet, { weights: 'Weight' })).toThrow(
      'There is no column "Weight". Give a header or the letters of a column; the table has: "Member", "Delegation", "Votes", "Roads", "Water", "Power".',
    );
  });
});

describe('groups of ballots', () => {
  it('have names as first met, or none', () => {
    const survey = readSurvey(
      answers([
        HEADER,
        ['Member A', 'Europe', 1, 1, 2, 3],
        ['Member B', 'EUROPE ', 1, 3, 1, 2],
        ['Member C', null, 1, 2, 3, 1],
      ]),
      { groupBy: 'Delegation' },
    );
    expect(onlyQuestion(survey).groups).toEqual(['Europe', 'Europe', null]);
    expect(said(survey.findings)).toEqual(['note group-missing B4']);
  });

  it('come from the first of two columns with the same header, which is said', () => {
    const survey = readSurvey(
      answers([
        ['Region', 'A', 'B', 'C', 'Region'],
        ['Europe', 1, 2, 3, 'AFR'],
        ['Asia', 3, 1, 2, 'ARB'],
      ]),
      { groupBy: 'region' },
    );
    expect(onlyQuestion(survey).groups).toEqual(['Europe', 'Asia']);
    expect(said(survey.findings)).toEqual(['warning header-repeated E1']);
  });
});
