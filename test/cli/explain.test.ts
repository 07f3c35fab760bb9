import { concord, SAMPLE } from './support';

describe('concord rank --explain', () => {
  it('says why one option stands above another, by positions, pairs and methods', async () => {
    const { status, out } = await concord('rank', SAMPLE, '--explain', 'D.4', 'D.3');
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      'D.4 Inclusive information society stands above D.3 Enabling environment (ranks 1 and 2; mean-rank).',
      '  Mean rank: 1.85 against 2.12; points: 107 against 98.',
      '  First choices: 15 against 12; last choices: 2 against 1.',
      '  One against the other: 19 ballots put the first above, 15 ballots the second.',
      '  By each method the first stands above by mean-rank, copeland, schulze, ranked-pairs, kemeny.',
      '  What would change it: 5 ballots exchanging the two would turn the mean ranks round; 3 ballots exchanging the two would turn the counts one against the other round.',
    ]);
  });

  it('finds the question that has the option', async () => {
    const { out } = await concord('rank', SAMPLE, '--explain', 'goal 5', 'Goal 3 – Sustainability');
    expect(out).toMatch(/^Goal 5 – Partnerships stands below Goal 3 – Sustainability/);
  });

  it.each([
    [['D.4'], 'two options'],
    [['D.4', 'D.9'], 'No option is "D.9"; the options are: D.'],
    [['D', 'D.1'], 'More than one option begins with "D"'],
    [['D.4', 'd.4'], 'two different options'],
  ])('asks again for %j', async (names, words) => {
    const { status, err } = await concord('rank', SAMPLE, '--explain', ...names);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});

describe('the table of concord rank', () => {
  it('has a line each for agreement, other methods and single ballots', async () => {
    const { out } = await concord('rank', SAMPLE, '--question', 'goals');
    expect(out).toContain("Agreement: Kendall's W = 0.519, p < 0.001.");
    expect(out).toContain('Every other method gives the same order.');
    expect(out).toContain('The order stays the same without any one ballot.');
    expect(out).toContain('seed 1');
  });

  it('has a line a group with the order and how far it is from the whole', async () => {
    const { out } = await concord('rank', SAMPLE, '--question', 'goals', '--group-by', 'Region');
    expect(out).toMatch(/^Group EUR \(5\): Goal 1 – Growth > .*, tau-b 0\.40 to the whole\.$/m);
  });
});
