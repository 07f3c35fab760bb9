import { writeFileSync } from 'node:fs';
import { concord, temporaryFolder } from './support';

interface Printed {
  questions: {
    ballots: number;
    weight: number;
    order: string[][];
    orders: Record<string, string[][] | null>;
    declined: Record<string, string>;
    agreement: { kendallW: number | null; p: number | null; reason: string | null };
    confidence: unknown;
    claims: unknown[];
    groups: { name: string; ballots: number; order: unknown; tauB: number | null }[];
  }[];
  findings: { code: string; severity: string; cell: string | null }[];
}

const inFolder = temporaryFolder();

function csv(name: string, ...lines: string[]): string {
  const path = inFolder(`${name}.csv`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** What may be missing in JSON; `null` anywhere else was a number that is none. */
const MAY_BE_NULL = new Set([
  ...['cell', 'sheet', 'condorcetWinner', 'confidence', 'holdsWithoutAnyOneBallot', 'kemeny'],
  ...['kendallW', 'chiSquare', 'degreesOfFreedom', 'p', 'pMethod', 'reason', 'order', 'tauB'],
]);

function misplacedNulls(value: unknown, key = ''): string[] {
  if (value === null) return MAY_BE_NULL.has(key) ? [] : [key];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([inner, of]) => misplacedNulls(of, inner));
}

/** What JSON says of a file that is ranked. */
async function ranked(path: string, ...args: string[]): Promise<Printed> {
  const { status, out, err } = await concord('rank', path, '--json', ...args);
  expect([status, err]).toEqual([0, '']);
  const printed = JSON.parse(out) as Printed;
  expect(misplacedNulls(printed)).toEqual([]);
  return printed;
}

/** The one plain line that is said of a file that cannot be ranked. */
async function refused(path: string, ...args: string[]): Promise<[number, string]> {
  const { status, out, err } = await concord('rank', path, ...args);
  expect(out).toBe('');
  expect(err.split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat .*:\d+|Error:|undefined|NaN/);
  return [status, err];
}

describe('concord rank of a file with little to rank', () => {
  it.each([
    ['no ballots', ['A,B,C']],
    ['one option', ['A', '1', '1', '1']],
    ['only blank ballots', ['A,B,C', ',,', ',,', ',,']],
    ['only ballots that tie everything', ['A,B,C', '1,1,1', '2,2,2', '1,1,1']],
  ])('with %s ends with status 1 and one line that names the file', async (what, lines) => {
    const [status, err] = await refused(csv(what, ...lines));
    expect(status).toBe(1);
    expect(err).toContain(`${what}.csv`);
  });

  it('with one ballot gives its order, and neither agreement nor confidence', async () => {
    const { questions } = await ranked(csv('one ballot', 'A,B,C', '2,1,3'));
    expect(questions).toMatchObject([
      {
        ballots: 1,
        order: [['B'], ['A'], ['C']],
        agreement: { kendallW: null, p: null, reason: 'one-ballot' },
        confidence: null,
        claims: [],
      },
    ]);
  });

  it('with two options gives their order by every method', async () => {
    const { questions } = await ranked(csv('two options', 'A,B', '2,1', '1,2', '2,1'));
    const [question] = questions;
    expect(Object.values(question?.orders ?? {})).toEqual(Array(5).fill([['B'], ['A']]));
    expect(question?.agreement.reason).toBe('too-few-ballots-for-a-test');
  });

  it('with opposed ballots ties everything and claims nothing', async () => {
    const { questions } = await ranked(csv('opposed', 'A,B,C', '1,2,3', '3,2,1'));
    expect(questions).toMatchObject([
      { ballots: 2, order: [['A', 'B', 'C']], agreement: { kendallW: 0 }, claims: [] },
    ]);
  });

  it('with 1,000 options is ranked by all methods but Kemeny–Young', async () => {
    const options = Array.from({ length: 1000 }, (_, at) => at);
    const ballot = (step: number): string =>
      options.map((option) => ((option * step) % 1000) + 1).join();
    const path = csv(
      '1000 options',
      options.map((option) => `Option ${option}`).join(),
      ...[7, 9, 11].map(ballot),
    );
    const { questions } = await ranked(path);
    const [question] = questions;
    expect(question?.declined).toEqual({ kemeny: 'more-than-20-options' });
    expect(question?.orders['kemeny']).toBeNull();
    for (const method of ['mean-rank', 'copeland', 'schulze', 'ranked-pairs']) {
      expect(question?.orders[method]?.flat()).toHaveLength(1000);
    }
  });
});

describe('concord rank of a file with weights', () => {
  it('does not count a ballot of weight 0', async () => {
    const path = csv('zero', 'Weight,A,B,C', '0,1,2,3', '2,3,2,1', '1,3,1,2');
    const { questions } = await ranked(path, '--weights', 'Weight');
    expect(questions).toMatchObject([{ ballots: 2, weight: 3, order: [['C'], ['B'], ['A']] }]);
  });

  it.each(['-1', 'much', '1e400', 'NaN'])('says which cell has the weight %s', async (weight) => {
    const path = csv('wrong', 'Weight,A,B,C', '2,1,2,3', `${weight},3,2,1`, '1,1,3,2');
    const { questions, findings } = await ranked(path, '--weights', 'Weight');
    expect(questions[0]?.order).toEqual([['A'], ['B'], ['C']]);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['weight-unreadable', 'A3']]);
  });

  it('all 0 has nothing to rank', async () => {
    const path = csv('nothing', 'Weight,A,B,C', '0,1,2,3', '0,3,2,1', '0,3,1,2');
    const { questions } = await ranked(path, '--weights', 'Weight');
    expect(questions).toMatchObject([{ ballots: 0, order: [['A', 'B', 'C']] }]);
  });
});

describe('concord rank of a file with groups', () => {
  it('counts ballots without a group for the whole only', async () => {
    const path = csv(
      'groups',
      'Region,A,B,C',
      ...Array<string>(5).fill('North,1,2,3'),
      ',3,2,1',
      ' ,3,2,1',
      'South,3,2,1',
    );
    const { questions } = await ranked(path, '--group-by', 'Region');
    expect(questions[0]?.ballots).toBe(8);
    expect(questions[0]?.groups).toEqual([
      { name: 'North', ballots: 5, order: [['A'], ['B'], ['C']], tauB: 1 },
      { name: 'South', ballots: 1, order: null, tauB: null },
    ]);
  });
});
