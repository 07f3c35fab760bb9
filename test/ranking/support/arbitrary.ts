import fc from 'fast-check';
import type { Ballots } from '../../../src/ranking/ballots';
import { ballotsOfRanks } from './letters';

/** One ballot's ranks: ties and gaps occur, `null` is unranked. */
type Ranks = readonly (number | null)[];

function rank(options: number, partial: boolean): fc.Arbitrary<number | null> {
  const number = fc.integer({ min: 1, max: options });
  return partial ? fc.option(number, { freq: 3, nil: null }) : number;
}

/** Rows of ranks with ties, of 2 to `most` options; with unranked options if `partial`. */
export function rankRows(most = 6, partial = true, fewest = 1): fc.Arbitrary<Ranks[]> {
  return fc.integer({ min: 2, max: most }).chain((options) =>
    fc.array(fc.array(rank(options, partial), { minLength: options, maxLength: options }), {
      minLength: fewest,
      maxLength: 12,
    }),
  );
}

/** Ballots with ties and unranked options. */
export function anyBallots(most = 6): fc.Arbitrary<Ballots> {
  return rankRows(most).map((rows) => ballotsOfRanks(rows));
}

/** Rows that rank every option and tie none. */
export function strictRows(most = 6, ballots = 15): fc.Arbitrary<number[][]> {
  return fc.integer({ min: 2, max: most }).chain((options) => {
    const ranks = Array.from({ length: options }, (_, at) => at + 1);
    return fc.array(fc.shuffledSubarray(ranks, { minLength: options, maxLength: options }), {
      minLength: 1,
      maxLength: ballots,
    });
  });
}

/** A new sequence of so many things. */
export function permutation(of: number): fc.Arbitrary<number[]> {
  const all = Array.from({ length: of }, (_, at) => at);
  return fc.shuffledSubarray(all, { minLength: of, maxLength: of });
}
