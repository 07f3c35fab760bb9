import { writeFileSync } from 'node:fs';
import { concord, concordIn, SAMPLE, temporaryFolder } from './support';

const inFolder = temporaryFolder();

function csv(name: string, ...lines: string[]): string {
  const path = inFolder(name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('the table of concord rank', () => {
  it('has a line an option, and one each for agreement, other methods, single ballots and resamples', async () => {
    const { out } = await concord('rank', SAMPLE, '--question', 'goals');
    expect(out.split('\n')).toEqual([
      'Please rank the five strategic goals, from first choice to last choice (goals)',
      '34 ballots · mean-rank · unranked: share',
      'Rank  Option                   Mean rank    Points  First choice → last',
      '   1  Goal 2 – Inclusiveness        1.71       146  ████████████▓▓▓▓▓▓▓▓▒▒▒░',
      '   2  Goal 1 – Growth               2.03       135  ████████▓▓▓▓▓▓▓▓▓▓▒▒▒▒░·',
      '   3  Goal 4 – Innovation           3.18        96  ██▓▓▓▓▒▒▒▒▒▒▒▒▒░░░░░░···',
      '   4  Goal 3 – Sustainability       3.62        81  █▓▓▓▒▒▒▒▒▒░░░░░░░░······',
      '   5  Goal 5 – Partnerships         4.47        52  █▒░░░░░░░···············',
      "Agreement: Kendall's W = 0.519, p < 0.001.",
      'Every other method gives the same order.',
      'The order stays the same without any one ballot.',
      'First in 5000 resamples (seed 1): Goal 2 – Inclusiveness 88 %.',
      '',
      'Sheet "Form1" was read as microsoft-forms. It has the columns ID, Start time, Completion time that',
      '  this tool adds. 34 of the 34 cells looked at in column H are permutations of the same 4 names. 34',
      '  of the 34 cells looked at in column I are permutations of the same 5 names.',
    ]);
  });

  it('has a line a group with the order and how far it is from the whole', async () => {
    const { out } = await concord('rank', SAMPLE, '--question', 'goals', '--group-by', 'Region');
    expect(out).toMatch(/^Group EUR \(5\): Goal 1 – Growth > .*\n.*tau-b 0\.40 to the whole\.$/m);
  });

  it('keeps to a narrow terminal: long names are cut, lines are broken at spaces', async () => {
    const path = csv(
      'narrow.csv',
      'Affordable access for everyone who lives in remote areas,Skills for the digital economy,Trust',
      ...Array<string>(4).fill('1,2,3'),
      ...Array<string>(3).fill('2,1,'),
      ...Array<string>(2).fill('3,,1'),
    );
    const { out } = await concordIn(60, ['rank', path]);
    expect(out.split('\n').slice(2)).toEqual([
      'Rank  Option                   Mean rank    Points  1st→last',
      '   1  Affordable access for …       1.56        22  ████▓▓▓▓',
      '   2  Skills for the digital…       1.89        19  ███▓▓▓',
      '   3  Trust                         2.56        13  ██▒▒▒',
      "Agreement: Kendall's W = 0.259, p = 0.103 by permutation.",
      'Every other method gives the same order.',
      'With unranked options as "no-opinion" the order is the same.',
      'The order stays the same without any one ballot.',
      'First in 5000 resamples (seed 1): Affordable access for',
      '  everyone who lives in remote areas 83 %.',
      '',
      'Sheet "narrow" was read as civs. In 4 of the 9 rows looked',
      '  at, columns A:C give each of the 3 options another rank.',
      '',
      'note (sheet "narrow", cell A6): Some ballots (5) leave',
      '  options unranked, this one first. The rule for unranked',
      '  options says what that means: they share the places that',
      '  are left over, which is usual; they are not compared; or',
      '  the ballot does not count.',
    ]);
  });

  it('shows ties and weights', async () => {
    const path = csv(
      'ties.csv',
      'Weight,A,B,C,D',
      ...Array<string>(3).fill('1,1,2,3,4'),
      ...Array<string>(2).fill('1.5,2,1,4,3'),
    );
    const { out } = await concord('rank', path, '--weights', 'Weight');
    expect(out.split('\n').slice(1)).toEqual([
      '5 ballots of total weight 6 · mean-rank · unranked: share',
      'Rank  Option  Mean rank    Points  First choice → last',
      '  1=  A            1.50        21  ████████████▓▓▓▓▓▓▓▓▓▓▓▓',
      '  1=  B            1.50        21  ████████████▓▓▓▓▓▓▓▓▓▓▓▓',
      '  3=  C            3.50         9  ▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░',
      '  3=  D            3.50         9  ▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░',
      "Agreement: Kendall's W = 0.800 (too few ballots for a test).",
      'Every other method gives the same order.',
      'Leaving out a single ballot can change the order.',
      'First in 5000 resamples (seed 1): A 51 %, B 49 %.',
      '',
      'Sheet "ties" was read as rank-matrix. In 5 of the 5 rows looked at, columns B:E give each of the 4',
      '  options another rank.',
    ]);
  });

  it('names the methods that give another order, those that agree together', async () => {
    const file = 'test/fixtures/elections/k8s-coc-2025.csv';
    const { out } = await concord('rank', file, '--method', 'schulze');
    expect(out).toContain(
      'Other methods: the same order by ranked-pairs; by mean-rank, copeland: C > A > E > D > B; by kemeny:\n  A = B = C = D = E.',
    );
  });

  it('says that a method declines, and why', async () => {
    const many = Array.from({ length: 21 }, (_, at) => at + 1);
    const path = csv('many.csv', many.map((at) => `Option ${at}`).join(), many.join(), many.join());
    const { out } = await concord('rank', path);
    expect(out).toContain('; none by kemeny (more than 20\n  options).');
  });
});
