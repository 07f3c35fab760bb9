import { concord } from './support';

interface Printed {
  questions: { ballots: number; order: string[][]; orders: Record<string, string[][] | null> }[];
}

/** The orders that `concord rank` gives for a file by Schulze, as letters: `B>AC`. */
async function ranked(file: string, unranked: 'share' | 'no-opinion') {
  const { status, out } = await concord(
    ...['rank', `test/fixtures/elections/${file}`, '--json'],
    ...['--method', 'schulze', '--unranked', unranked],
  );
  expect(status).toBe(0);
  const [question] = (JSON.parse(out) as Printed).questions;
  const letters = (order: string[][] | null | undefined): string =>
    order?.map((tier) => tier.toSorted().join('')).join('>') ?? '';
  const by = (method: string): string => letters(question?.orders[method]);
  return { ballots: question?.ballots, order: letters(question?.order), by };
}

/*
 * "No opinion" says nothing of a candidate in these elections. Ballots that tie all candidates
 * are cast and not counted, since they say nothing of an order.
 */
describe('an election of Kubernetes, from its ballots and results page', () => {
  it.each([
    ['Steering Committee 2017', 'k8s-steering-2017.csv', 'G>J>E>M>A>N>H>C>I>F>T>L>Q>K>S>B>R>P>O>D'],
    ['Steering Committee 2022', 'k8s-steering-2022.csv', 'D>C>F>H>E>B>G>A'],
    ['Steering Committee 2024', 'k8s-steering-2024.csv', 'D>A>G>C>B>F>E'],
  ])('%s: concord rank gives the published order', async (_, file, published) => {
    const { order } = await ranked(file, 'no-opinion');
    expect(order).toBe(published);
  });

  it.each([
    ['Code of Conduct Committee 2023', 'k8s-coc-2023.csv', 'GH'],
    ['Governing Board 2025', 'k8s-gb-2025.csv', 'B'],
  ])('%s: concord rank has the published winners first', async (_, file, winners) => {
    const { order } = await ranked(file, 'no-opinion');
    const first = Array.from(order.replaceAll('>', '')).slice(0, winners.length);
    expect(first.toSorted().join('')).toBe(winners);
  });

  it('Code of Conduct Committee 2025: the published order AC>E>D>B is that of no method: Schulze ties D and E, which the page separates by a rule it does not name, and all methods that separate them separate A and C, which the page ties', async () => {
    const { order, by } = await ranked('k8s-coc-2025.csv', 'no-opinion');
    expect(order).toBe('AC>DE>B');
    expect(by('ranked-pairs')).toBe('AC>DE>B');
    expect(by('mean-rank')).toBe('C>A>E>D>B');
    expect(by('copeland')).toBe('C>A>E>D>B');
    expect(by('kemeny')).toBe('ABCDE');
  });
});

/* Debian's rules put what a ballot does not rank below all that it ranks, all level. */
describe('a leader election of Debian, from its tally sheet and the tests of Condorcet (PHP)', () => {
  it.each([
    ['2006', 421, 'D>C>AE>G>H>B>F'],
    ['2007', 478, 'D>E>F>A>G>C>I>H>B'],
    ['2020', 337, 'A>B>C>D'],
  ])(
    '%s, %i votes that say something: concord rank gives the published order',
    async (year, votes, published) => {
      const { ballots, order } = await ranked(`debian-leader-${year}.txt`, 'share');
      expect(order).toBe(published);
      expect(ballots).toBe(votes);
    },
  );

  it.each([
    ['2006', 'C>D>A>E>G>H>B>F'],
    ['2007', 'D>E>F>A>G>C>I>H>B'],
    ['2020', 'A>B>C>D'],
  ])(
    '%s: where unranked says nothing, the order is that of the same tests',
    async (year, order) => {
      const found = await ranked(`debian-leader-${year}.txt`, 'no-opinion');
      expect(found.order).toBe(order);
    },
  );
});
