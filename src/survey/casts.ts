import { cellAddress } from '../cells/address';
import { Problem } from '../language/problem';
import type { Cast, FoundQuestion } from './shapes/found-question';
import type { Table } from './table';

/** One ballot, as a row without a number has it. */
export const CAST_ONCE: Cast = { times: 1, weight: 1 };

/** Ballots times options: some seconds of work, far beyond any survey. */
const MOST_RANKS = 20_000_000;

/**
 * How many ballots the rows of a question stand for. Throws the Problem `ballots-too-many`, which
 * names the row, when they are more than can be counted in a short time.
 */
export function castTotal(
  { sheet, lastRow }: Table,
  { options, cast, firstRow, columns: [column = 0] }: FoundQuestion,
): number {
  if (cast === undefined) return lastRow - firstRow + 1;
  const most = Math.floor(MOST_RANKS / Math.max(1, options.length));
  let total = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    total += cast(row)?.times ?? 0;
    if (total > most) {
      const place = { sheet: sheet.name, cell: cellAddress(row, column) };
      throw new Problem('ballots-too-many', place, { count: total, most });
    }
  }
  return total;
}
