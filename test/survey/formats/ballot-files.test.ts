import { schulze } from '../../../src/ranking/methods/schulze';
import { tallyBallots } from '../../../src/ranking/tally-ballots';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { readSurvey } from '../../../src/survey/read-survey';
import type { Survey } from '../../../src/survey/question';
import { fixtureSheet, onlyQuestion, orders, said, tierCounts } from '../support';

/** What is read from a text file of this name. */
async function surveyOf(name: string, ...lines: readonly string[]): Promise<Survey> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const [sheet] = await (await openWorkbook(bytes, name)).sheets();
  if (sheet === undefined) throw new Error('no sheet');
  return readSurvey(sheet);
}

describe('a file of PrefLib', () => {
  const HEADER = [
    '# FILE NAME: a.toi',
    '# TITLE: Ranks of teams',
    '# NUMBER ALTERNATIVES: 4',
    '# ALTERNATIVE NAME 1: A',
    '# ALTERNATIVE NAME 2: B, the second',
    '# ALTERNATIVE NAME 3: C',
    '# ALTERNATIVE NAME 4: D',
  ];

  it('has ties in braces, numbers of ballots, and options that nobody ranks', async () => {
    const survey = await surveyOf('a.toi', ...HEADER, '2: 1,{2,3}', '1: 3,1');
    expect(survey.format).toBe('preflib');
    expect(onlyQuestion(survey)).toMatchObject({
      title: 'Ranks of teams',
      shape: 'ballot-file',
      options: ['A', 'B, the second', 'C', 'D'],
    });
    expect(orders(onlyQuestion(survey))).toEqual([
      ['A', 'B, the second=C'],
      ['A', 'B, the second=C'],
      ['C', 'A'],
    ]);
    expect(Array.from(onlyQuestion(survey).rows)).toEqual([7, 7, 8]);
    expect(said(survey.findings)).toEqual(['note ballots-incomplete A8']);
    expect(survey.findings[0]?.values).toEqual({ count: 3 });
  });

  it('of before 2022 has a header without marks', async () => {
    const lines = ['3', '1,A', '2,B', '3,C', '3,3,2', '2,1,2,3', '1,{3,2},1'];
    const survey = await surveyOf('old.toc', ...lines);
    expect(survey.format).toBe('preflib');
    expect(orders(onlyQuestion(survey))).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B', 'C'],
      ['B=C', 'A'],
    ]);
  });

  it('names the lines that it cannot read, and counts the others', async () => {
    const survey = await surveyOf('a.toi', ...HEADER, '1: 1,2,3,4', '1: 1,{2', '1: 4,9,4,1', 'x');
    expect(said(survey.findings)).toEqual([
      'error line-unreadable A9',
      'warning option-unknown A10',
      'warning option-repeated A10',
      'error line-unreadable A11',
      'note ballots-incomplete A10',
    ]);
    expect(orders(onlyQuestion(survey))).toEqual([
      ['A', 'B, the second', 'C', 'D'],
      ['D', 'A'],
    ]);
  });

  it('refuses more ballots than can be counted, and says on which line', async () => {
    await expect(
      surveyOf('a.soc', ...HEADER, '5: 1,2,3,4', '999999999: 4,3,2,1'),
    ).rejects.toMatchObject({
      code: 'ballots-too-many',
      place: { sheet: 'a', cell: 'A9' },
      values: { count: 1_000_000_004, most: 5_000_000 },
    });
  });

  it('may have many ballots on a line', async () => {
    const survey = await surveyOf('a.soc', ...HEADER, '99999: 1,2,3,4', '1: 4,3,2,1');
    expect(onlyQuestion(survey).ballots.count).toBe(100_000);
  });
});

describe('a file in Condorcet Election Format', () => {
  it('has weights where it allows them, tags, comments and blank ballots', async () => {
    const survey = await surveyOf(
      'vote.cvotes',
      '# An election',
      '#/Candidates: A ; B;C ; D',
      '#/weight allowed: TRUE',
      '',
      'A > B = C > D ^7 * 2 # two ballots',
      'tag one, two || D>C',
      '/EMPTY_RANKING/ * 3',
      'B * 1',
    );
    const question = onlyQuestion(survey);
    expect(survey.format).toBe('condorcet-election-format');
    expect(question.options).toEqual(['A', 'B', 'C', 'D']);
    expect(orders(question)).toEqual([['A', 'B=C', 'D'], ['A', 'B=C', 'D'], ['D', 'C'], ['B']]);
    expect(Array.from(question.ballots.weights ?? [])).toEqual([7, 7, 1, 1]);
    expect(said(survey.findings)).toEqual(['note ballot-blank A7', 'note ballots-incomplete A6']);
  });

  it('ignores weights that it does not allow', async () => {
    const survey = await surveyOf('vote.cvotes', '#/Candidates: A;B', 'A > B ^7 * 2', 'B > A');
    expect(onlyQuestion(survey).ballots).toMatchObject({ count: 3, weights: null });
  });

  it('takes its options from the ballots when it declares none', async () => {
    const survey = await surveyOf('votes.txt', 'A > B > C * 4', 'D > A', 'C ^ 2 * 1');
    expect(survey.format).toBe('condorcet-election-format');
    expect(onlyQuestion(survey).options).toEqual(['A', 'B', 'C', 'D']);
  });

  it('has broken lines, as its specification shows them', async () => {
    const survey = await surveyOf(
      'vote.cvotes',
      '#/Candidates: A;B;C',
      'A < B > C',
      'A > B > A',
      'A > B > C * 8 ^7',
      'A > B > /EMPTY/',
      'A > > B',
      'A > E > B > C',
    );
    expect(said(survey.findings)).toEqual([
      'error line-unreadable A2',
      'warning option-repeated A3',
      'error line-unreadable A4',
      'error line-unreadable A5',
      'error line-unreadable A6',
      'warning option-unknown A7',
      'note ballots-incomplete A3',
    ]);
  });

  it('is not every column with signs of order in its header', async () => {
    const survey = await surveyOf(
      'votes.txt',
      'Best > worst',
      'A > B > C',
      'B > A > C',
      'C > B > A',
    );
    expect(survey.format).toBe('plain-table');
    expect(onlyQuestion(survey).title).toBe('Best > worst');
  });
});

describe('a BLT file', () => {
  it('has withdrawn options, ties, skipped places, comments and ballots with names', async () => {
    const survey = await surveyOf(
      'count.blt',
      '4 1 # four candidates',
      '-2',
      '3 1 3=4 2 0',
      '(b7) 1 4 - 1 0',
      '0.5 3 1 4 0',
      '2 0',
      '0',
      '"A"',
      '"B" # Candidate 2',
      'C',
      '"D ""the"" fourth"',
      '"Board 2026"',
    );
    const question = onlyQuestion(survey);
    expect(survey.format).toBe('opavote-blt');
    expect(question.title).toBe('Board 2026');
    expect(question.options).toEqual(['A', 'C', 'D ""the"" fourth']);
    expect(orders(question)).toEqual([
      ['A', 'C=D ""the"" fourth'],
      ['A', 'C=D ""the"" fourth'],
      ['A', 'C=D ""the"" fourth'],
      ['D ""the"" fourth', 'A'],
      ['C', 'A', 'D ""the"" fourth'],
    ]);
    expect(Array.from(question.ballots.weights ?? [])).toEqual([1, 1, 1, 1, 0.5]);
    expect(said(survey.findings)).toEqual([
      'warning option-withdrawn A2',
      'note ballot-blank A6',
      'note ballots-incomplete A4',
    ]);
  });

  it('names the lines that it cannot read', async () => {
    const lines = [
      '2 1',
      '1 1 2 0',
      '1 2 one 0',
      '1 3 1 0',
      '99999999999999.5 1 0',
      '0',
      '"A"',
      '"B"',
    ];
    const survey = await surveyOf('count.blt', ...lines);
    expect(said(survey.findings)).toEqual([
      'error line-unreadable A3',
      'warning option-unknown A4',
      'error line-unreadable A5',
      'note ballots-incomplete A4',
    ]);
  });
});

describe('a tally sheet of Debian', () => {
  it('gives the published order of the election of 2007, which is in Latin-1', async () => {
    const survey = readSurvey(await fixtureSheet('debian_leader_2007.txt'));
    const { options, ballots } = onlyQuestion(survey);
    expect(survey.format).toBe('debian-tally');
    // Of the 482 votes four rank all options alike.
    expect(ballots.count).toBe(478);
    expect(survey.findings.filter(({ code }) => code === 'ballot-all-tied')).toHaveLength(4);
    const order = schulze(tallyBallots(ballots), 'share');
    // debian.org/vote/2007/vote_001, names replaced by letters.
    expect(order.value?.map((tier) => tier.map((option) => options[option]))).toEqual([
      ['D'],
      ['E'],
      ['É'],
      ['A'],
      ['G'],
      ['C'],
      ['None Of The Above'],
      ['H'],
      ['B'],
    ]);
  });

  it('names votes that are too short or hold other signs', async () => {
    const lines = ['  Option 1->: A', '/  Option 2>: B', 'V: 12 x', 'V: 1', 'V: ?1 y', 'V: 2- z'];
    const survey = await surveyOf('tally.txt', ...lines);
    expect(said(survey.findings)).toEqual([
      'error line-unreadable A4',
      'error line-unreadable A5',
      'note ballots-incomplete A6',
    ]);
    expect(tierCounts(onlyQuestion(survey))).toEqual({ A: [2, 0], B: [0, 1] });
  });
});
