import { cellText } from '../cell-text';
import { countIn, numberIn, sharesIn } from './count-values';
import { countCells, type FoundCounts } from './found-counts';
import { columnSums, mostFrequent, sumOf } from './number-lists';

/** Rounding may take the shares of a place this far above the whole. */
const MOST_SHARE = 1.05;

/**
 * Whether a table shows by its numbers that it counts the places of a ranking:
 * - `counts`: most options have the same number of ballots, and those take no place more often
 *   than there are ballots; or each place is taken equally often (the first three of ten, say). And
 *   the numbers cannot be ranks: there is a 0, or one above the number of options.
 * - `shares`: the same in percentages.
 * - `unsure`: the headers are words for places, but the numbers show nothing for sure.
 * - `nothing`: it is no such table, or not more like one than ratings and ballots with ranks are.
 */
export type CountsEvidence = 'counts' | 'shares' | 'unsure' | 'nothing';

export function countsEvidence(found: FoundCounts): CountsEvidence {
  if (!areNamed(found) || found.places.length > found.options.length) return 'nothing';
  if (areShares(found)) return 'shares';
  const values = countCells(found).map(({ cell }) => countIn(cell));
  const readable = values.filter((value) => typeof value === 'number');
  if (2 * readable.length <= values.length || readable.every((count) => count === 0)) {
    return 'nothing';
  }
  if (cannotBeRanks(found) && (mostAgree(found) || placesAgree(found))) return 'counts';
  return found.places.every(({ cell }) => /\p{L}/u.test(cellText(cell))) ? 'unsure' : 'nothing';
}

function areNamed({ options }: FoundCounts): boolean {
  return options.every(({ name }) => /\p{L}/u.test(name));
}

function areShares({ options }: FoundCounts): boolean {
  const shares = options.flatMap(({ counts }) => {
    const row = sharesIn(counts.map(({ cell }) => cell));
    return row === null ? [] : [row];
  });
  return 2 * shares.length > options.length && columnSums(shares).every((sum) => sum <= MOST_SHARE);
}

function cannotBeRanks(found: FoundCounts): boolean {
  return countCells(found).some(({ cell }) => {
    const number = numberIn(cell);
    return number === 0 || (number !== null && number > found.options.length);
  });
}

/** The counts of the options that can be read, with what they leave unranked. */
function wholeRows({ options }: FoundCounts): { counts: number[]; total: number }[] {
  return options.flatMap(({ counts, unranked }) => {
    const numbers = counts
      .map(({ cell }) => countIn(cell))
      .filter((one) => typeof one === 'number');
    const left = countIn(unranked?.cell ?? null);
    if (numbers.length < counts.length || typeof left !== 'number') return [];
    return [{ counts: numbers, total: sumOf(numbers) + left }];
  });
}

function mostAgree(found: FoundCounts): boolean {
  const rows = wholeRows(found);
  const usual = mostFrequent(rows.map(({ total }) => total));
  const agreeing = rows.filter(({ total }) => total === usual);
  return (
    2 * agreeing.length > found.options.length &&
    columnSums(agreeing.map(({ counts }) => counts)).every((sum) => sum <= usual)
  );
}

function placesAgree(found: FoundCounts): boolean {
  const rows = wholeRows(found);
  if (rows.length < found.options.length || found.options.some(({ unranked }) => unranked)) {
    return false;
  }
  const [first = 0, ...others] = columnSums(rows.map(({ counts }) => counts));
  return others.every((sum) => sum === first) && rows.every(({ total }) => total <= first);
}
