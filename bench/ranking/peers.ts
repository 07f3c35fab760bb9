import { run as schulzeMethod } from 'schulze-method';
import { Borda, Copeland, RankedPairs, Schulze, utils } from 'votes';
import type { Ballots } from '../../src/ranking/ballots';
import { orderBy } from '../../src/ranking/methods/registry';
import { METHOD_NAMES, type MethodName, type Order } from '../../src/ranking/ranked-question';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { atLeast, ms, printTable, timeTasks } from '../measure';
import { leaningRows, writeBallots } from './profiles';

const BALLOTS = 100_000;
const OPTIONS = 10;

interface VotesBallot {
  readonly ranking: string[][];
  readonly weight: number;
}

/** From ballots to orders beside npm `votes` and `schulze-method`, on a profile without ties. */
export function benchPeers(): void {
  const rows = [...leaningRows(OPTIONS, BALLOTS)];
  const ballots = writeBallots(OPTIONS, BALLOTS, rows);
  const forVotes = votesBallots(rows);
  assertSameOrders(ballots, rows, forVotes);
  const times = timeTasks(
    {
      ours: () => allOrders(ballots),
      schulze: () => schulzeMethod(OPTIONS, rows),
      withInput: () => allOrders(writeBallots(OPTIONS, BALLOTS, rows)),
    },
    9,
  );
  // Seconds each, so once is enough; the check above was the warm-up.
  const votes = timeTasks(
    {
      orders: () => votesOrders(forVotes),
      withInput: () => votesOrders(votesBallots(rows)),
    },
    1,
    0,
  );
  const ours = times.ours.median;
  const written = times.withInput.median;
  printTable(`From ballots to orders, ${BALLOTS.toLocaleString('en')} × ${OPTIONS}, same orders`, [
    ['', 'ms', 'times ours'],
    ['ours: all five orders', ms(ours), '1'],
    [
      'votes 3.0.0: points, Copeland, Schulze, ranked pairs',
      ms(votes.orders.median),
      atLeast(votes.orders.median / ours, 20),
    ],
    [
      'schulze-method 2.0.0: Schulze',
      ms(times.schulze.median),
      atLeast(times.schulze.median / ours, 8),
    ],
    ['ours, and writing the ballots from rows', ms(written), '1'],
    [
      'votes, and building its ballots from rows',
      ms(votes.withInput.median),
      (votes.withInput.median / written).toFixed(1),
    ],
  ]);
}

function allOrders(ballots: Ballots): Map<MethodName, Order> {
  const tally = tallyBallots(ballots);
  return new Map(METHOD_NAMES.map((name) => [name, orderBy(name, tally, 'share').value ?? []]));
}

const nameOf = (option: number): string => String.fromCharCode(65 + option);
const CANDIDATES = Array.from({ length: OPTIONS }, (_, option) => nameOf(option));

function votesBallots(rows: readonly number[][]): VotesBallot[] {
  return rows.map((row) => {
    const ranking: string[][] = [];
    row.forEach((rank, option) => {
      ranking[rank - 1] = [nameOf(option)];
    });
    return { ranking, weight: 1 };
  });
}

function votesOrders(ballots: VotesBallot[]): Record<string, string[][]> {
  const matrix = utils.matrixFromBallots(ballots, CANDIDATES);
  return {
    'mean-rank': new Borda({ ballots, candidates: CANDIDATES }).ranking(),
    copeland: new Copeland(matrix).ranking(),
    schulze: new Schulze(matrix).ranking(),
    'ranked-pairs': new RankedPairs(matrix).ranking(),
  };
}

function assertSameOrders(ballots: Ballots, rows: number[][], forVotes: VotesBallot[]): void {
  const ours = allOrders(ballots);
  const text = (order: Order | undefined): string =>
    (order ?? []).map((tier) => tier.map(nameOf).join('')).join('>');
  for (const [name, theirs] of Object.entries(votesOrders(forVotes))) {
    const method = METHOD_NAMES.find((of) => of === name);
    const expected = theirs.map((tier) => tier.join('')).join('>');
    const own = text(method && ours.get(method));
    if (own !== expected) throw new Error(`${name}: ${own} here, ${expected} by votes`);
  }
  const places = schulzeMethod(OPTIONS, rows).map(({ indexes }) => indexes);
  if (text(places) !== text(ours.get('schulze'))) {
    throw new Error(
      `Schulze: ${text(ours.get('schulze'))} here, ${text(places)} by schulze-method`,
    );
  }
}
