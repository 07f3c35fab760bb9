import { ROUNDING } from './levelled';
import type { CountedTally } from './tally';

/**
 * The tally of a question of which only a table of counts is known: for each option (a row) how
 * many ballots put it at each position, and how many left it unranked. There are as many ballots
 * as the fullest row has. Ties are known to be none where all counts are whole and every position
 * is taken once a ballot; otherwise the tie term is `null`.
 *
 * Counts do not say which positions a ballot left over for the options that it did not rank. They
 * are shared among these in proportion, which is exact if all ballots that leave options unranked
 * rank equally many, and what is to be expected if not.
 *
 * Throws a RangeError when the table has not as many positions as options, a number is negative
 * or not finite, a row sums to another number of ballots than the fullest, that number is not
 * whole, or a position is taken more often than there are ballots: then options were tied at it
 * without sharing it, and mean ranks would come out too good.
 */
export function countedTally(
  positions: readonly (readonly number[])[],
  unranked: readonly number[],
): CountedTally {
  const options = positions.length;
  checkShape(positions, unranked);
  const rows = positions.map((row, option) => sum(row) + (unranked[option] ?? 0));
  const most = Math.max(0, ...rows);
  const ballots = Math.round(most);
  const rounding = ROUNDING * most;
  const same = (total: number): boolean => Math.abs(total - ballots) <= rounding;
  const uneven = rows.findIndex((total) => !same(total));
  if (uneven >= 0) {
    throw new RangeError(`option ${uneven} has ${rows[uneven] ?? 0} ballots, another ${most}`);
  }
  const taken = positions.map((_, position) => sum(positions.map((row) => row[position] ?? 0)));
  const excess = taken.findIndex((total) => total > ballots + rounding);
  if (excess >= 0) {
    throw new RangeError(`position ${excess} is taken ${taken[excess] ?? 0} times of ${ballots}`);
  }
  const isWithoutTies = taken.every(same) && positions.flat().every(Number.isInteger);
  return {
    options,
    ballots,
    weight: ballots,
    positions: Float64Array.from(positions.flat()),
    leftOver: shared(
      taken.map((total) => ballots - total),
      unranked,
    ),
    unranked: Float64Array.from(unranked),
    pairs: null,
    tieTerm: isWithoutTies ? 0 : null,
  };
}

function checkShape(positions: readonly (readonly number[])[], unranked: readonly number[]): void {
  const options = positions.length;
  if (unranked.length !== options || positions.some((row) => row.length !== options)) {
    throw new RangeError(`the counts of ${options} options are not ${options} to an option`);
  }
  const wrong = [...positions.flat(), ...unranked].find(
    (count) => !(count >= 0 && count < Infinity),
  );
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a number of ballots`);
}

/** Option × position: the positions left over, to each option by how often it was unranked. */
function shared(left: readonly number[], unranked: readonly number[]): Float64Array {
  const total = sum(unranked);
  return Float64Array.from(
    unranked.flatMap((without) =>
      left.map((over) => (total === 0 ? 0 : (Math.max(0, over) * without) / total)),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
