import { concord, SAMPLE } from './support';

describe('concord rank --explain', () => {
  it('says why one option stands above another, by positions, pairs and methods', async () => {
    const { status, out } = await concord('rank', SAMPLE, '--explain', 'D.4', 'D.3');
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      'D.4 Inclusive information society stands above D.3 Enabling environment by mean-rank: rank 1 against 2.',
      '  Mean rank: 1.85 against 2.12; points: 107 against 98.',
      '  First choices: 15 against 12; last choices: 2 against 1.',
      '  One against the other: 19 ballots for D.4 Inclusive information society, 15 ballots for D.3 Enabling environment.',
      '  Every method: above by mean-rank, copeland, schulze, ranked-pairs, kemeny.',
      '  What would change it: the mean ranks turn round if 5 ballots exchange the two; the counts one against the other turn round if 3 ballots exchange the two.',
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
