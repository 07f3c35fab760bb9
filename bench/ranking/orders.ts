import { orderBy } from '../../src/ranking/methods/registry';
import { METHOD_NAMES } from '../../src/ranking/ranked-question';
import { rankQuestion } from '../../src/ranking/rank-question';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import type { Tally } from '../../src/ranking/tally';
import { atMost, ms, printTable, timeTasks } from '../measure';
import { evenRows, writeBallots } from './profiles';

const named = (options: number): string[] =>
  Array.from({ length: options }, (_, option) => `Option ${option}`);

function tallyOf(options: number): Tally {
  return tallyBallots(writeBallots(options, 1000, evenRows(options, 1000)));
}

/** The methods from a tally, exact Kemeny–Young, and a question with its resamples. */
export function benchOrders(): void {
  const [ten, fifteen, twenty] = [tallyOf(10), tallyOf(15), tallyOf(20)];
  const ballots = writeBallots(10, 200, evenRows(10, 200));
  const times = timeTasks(
    {
      all: () => METHOD_NAMES.map((name) => orderBy(name, ten, 'share')),
      kemeny15: () => orderBy('kemeny', fifteen, 'share'),
      kemeny20: () => orderBy('kemeny', twenty, 'share'),
      question: () => rankQuestion({ key: 'q', title: 'Q', options: named(10), ballots }),
    },
    9,
  );
  printTable('Orders and confidence', [
    ['', 'median ms'],
    ['five methods from a tally of 10 options', atMost(times.all.median, 5)],
    ['Kemeny–Young of 15 options', atMost(times.kemeny15.median, 10)],
    ['Kemeny–Young of 20 options', atMost(times.kemeny20.median, 150)],
    ['a question, 200 ballots × 10 options, 5,000 resamples', atMost(times.question.median, 300)],
  ]);
  printTable('A method from a tally, ms', [
    ['options', ...METHOD_NAMES],
    ...[5, 10, 15, 20, 50, 200, 1000].map((options) => {
      const tally = tallyOf(options);
      return [
        String(options),
        ...METHOD_NAMES.map((name) => {
          const { run } = timeTasks({ run: () => orderBy(name, tally, 'share') }, 3, 1);
          return orderBy(name, tally, 'share').value === null ? '–' : ms(run.median);
        }),
      ];
    }),
  ]);
}

/** How the tally's cost grows with ballots and with options. */
export function benchGrowth(): void {
  const time = (options: number, count: number): string[] => {
    const ballots = writeBallots(options, count, evenRows(options, count));
    const rounds = count > 1e5 ? 9 : 60;
    const { run } = timeTasks({ run: () => tallyBallots(ballots) }, rounds, rounds);
    return [
      ms(run.median),
      `${((run.median * 1e6) / (count * options)).toFixed(1)} ns a ballot and option`,
    ];
  };
  printTable('Growth with ballots, 10 options, complete', [
    ['ballots', 'ms', 'each'],
    ...[1e3, 1e4, 1e5, 1e6].map((count) => [count.toLocaleString('en'), ...time(10, count)]),
  ]);
  printTable('Growth with options, 100,000 ballots, complete', [
    ['options', 'ms', 'each'],
    ...[4, 6, 8, 10, 12, 14, 16, 18, 20].map((options) => [String(options), ...time(options, 1e5)]),
  ]);
}
