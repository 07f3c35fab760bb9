import type { Ballots, TierColumn } from './ballots';
import { wordsOf } from './counting/lanes';
import { countOneByOne } from './counting/one-by-one';
import { countStrict } from './counting/strict';
import { countTied, MOST_OPTIONS_TIED } from './counting/tied';
import { emptyTally } from './empty-tally';
import type { BallotTally } from './tally';

/** With fewer ballots the tables of the fast counts cost more than they save. */
const FEWEST_AT_ONCE = 1000;

/**
 * Counts the ballots of a question. All numbers of the tally are sums of ballot weights; ballots
 * of weight 0 are not counted. Unweighted ballots are counted in whole numbers: the pairs of the
 * tally are exact, and the shares are as exact as a division is.
 *
 * Cost: ballots × options². Unweighted ballots are counted four at a time, those with ties or
 * unranked options up to 16 options; docs/performance.md has the measured times.
 */
export function tallyBallots(ballots: Ballots): BallotTally {
  const tally = emptyTally(ballots.options);
  const bytes = ballots.columns.filter(inBytes);
  if (
    ballots.weights !== null ||
    bytes.length < ballots.options ||
    ballots.count < FEWEST_AT_ONCE
  ) {
    countOneByOne(ballots, 0, ballots.count, tally);
    return tally;
  }
  const words = bytes.map((column) => wordsOf(column.subarray(0, ballots.count)));
  const strict = countStrict(words, tally);
  const counted = ballots.options > MOST_OPTIONS_TIED ? strict : ballots.count >> 2;
  if (counted > strict) countTied(words, strict, tally);
  countOneByOne(ballots, counted * 4, ballots.count, tally);
  return tally;
}

function inBytes(column: TierColumn): column is Uint8Array {
  return column instanceof Uint8Array;
}
