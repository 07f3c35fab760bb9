import type { Ballots } from '../../src/ranking/ballots';
import { wordsOf } from '../../src/ranking/counting/lanes';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { atMost, ms, printTable, timeTasks } from '../measure';
import { evenRows, unevenRows, writeBallots } from './profiles';

const BALLOTS = 1_000_000;
const OPTIONS = 10;

/** How many plain passes the count of complete ballots may take; ties may take 2.5 times that. */
const STRICT_PASSES = 8;

/** The tally of a million ballots against one plain pass over the same bytes. */
export function benchTally(): void {
  const strict = writeBallots(OPTIONS, BALLOTS, evenRows(OPTIONS, BALLOTS));
  const tied = writeBallots(OPTIONS, BALLOTS, unevenRows(OPTIONS, BALLOTS));
  const words = columnsOf(strict).map(wordsOf);
  const times = timeTasks(
    {
      pass: () => words.reduce((sum, column) => sum + sumOf(column), 0),
      strict: () => tallyBallots(strict),
      tied: () => tallyBallots(tied),
    },
    40,
    5,
  );
  const over = (name: 'strict' | 'tied', budget: number): string[] => [
    ms(times[name].median),
    ms(times[name].least),
    atMost(times[name].least / times.pass.least, budget),
  ];
  printTable(`Tally of ${BALLOTS.toLocaleString('en')} ballots × ${OPTIONS} options`, [
    ['', 'median ms', 'least ms', 'passes'],
    [
      'one plain pass over the columns as Int32 words',
      ms(times.pass.median),
      ms(times.pass.least),
      '1',
    ],
    ['complete, no ties', ...over('strict', STRICT_PASSES)],
    ['ties and unranked options', ...over('tied', 2.5 * STRICT_PASSES)],
    ['bytes a ballot and option', '', '', atMost(bytesEach(strict), 1)],
  ]);
}

function columnsOf(ballots: Ballots): Uint8Array[] {
  return ballots.columns.filter((column) => column instanceof Uint8Array);
}

function sumOf(words: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum = (sum + (words[at] ?? 0)) | 0;
  return sum;
}

/** The memory behind the columns, spare room included. */
function bytesEach({ columns, count, options }: Ballots): number {
  const bytes = columns.reduce((sum, column) => sum + column.buffer.byteLength, 0);
  return bytes / (count * options);
}
