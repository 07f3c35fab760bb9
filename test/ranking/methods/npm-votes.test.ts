import fc from 'fast-check';
import { copeland } from '../../../src/ranking/methods/copeland';
import { kemeny } from '../../../src/ranking/methods/kemeny';
import { meanRank } from '../../../src/ranking/methods/mean-rank';
import { rankedPairs } from '../../../src/ranking/methods/ranked-pairs';
import { schulze, strongestPaths } from '../../../src/ranking/methods/schulze';
import { pairwise } from '../../../src/ranking/pairwise';
import { tallyBallots } from '../../../src/ranking/tally-ballots';
import { strictRows } from '../support/arbitrary';
import { ballotsOfRanks, letter, letters } from '../support/letters';
import { votes } from '../support/npm-votes';

const { Borda, Copeland, Kemeny, RankedPairs, Schulze, utils } = votes;

/*
 * npm `votes` 3.0.0 has its own rules for ties: it orders Schulze's relation by the number of
 * options beaten, ranked pairs by taking winners away, Kemeny's best orders by the sum of places.
 * So orders are compared where the rules cannot differ.
 */

/** The ballots in the form of `votes`. */
function forVotes(rows: readonly number[][]): { ranking: string[][]; weight: number }[] {
  return rows.map((row) => ({
    weight: 1,
    ranking: row.map((_, place) => [letter(row.indexOf(place + 1))]),
  }));
}

function both(rows: readonly number[][]) {
  const candidates = (rows[0] ?? []).map((_, option) => letter(option));
  const ballots = forVotes(rows);
  return {
    tally: tallyBallots(ballotsOfRanks(rows)),
    input: { candidates, ballots },
    matrix: utils.matrixFromBallots(ballots, candidates),
  };
}

const text = (ranking: string[][]): string =>
  ranking.map((tier) => [...tier].sort().join('')).join('>');

describe('on random complete ballots, npm votes gives the same', () => {
  it('order by points', () => {
    fc.assert(
      fc.property(strictRows(), (rows) => {
        const { tally, input } = both(rows);
        expect(text(new Borda(input).ranking())).toBe(letters(meanRank(tally, 'share').value));
      }),
    );
  });

  it('order by Copeland', () => {
    fc.assert(
      fc.property(strictRows(), (rows) => {
        const { tally, matrix } = both(rows);
        expect(text(new Copeland(matrix).ranking())).toBe(letters(copeland(tally, 'share').value));
      }),
    );
  });

  it('order by Schulze, where "level" is the same for all (if A is level with B and B with C, A is with C)', () => {
    fc.assert(
      fc.property(strictRows(), (rows) => {
        const { tally, matrix } = both(rows);
        const { options } = tally;
        const paths = strongestPaths(tally, 'share');
        const level = (a: number, b: number): boolean =>
          paths[a * options + b] === paths[b * options + a];
        const all = Array.from({ length: options }, (_, option) => option);
        fc.pre(
          all.every((a) =>
            all.every((b) => all.every((c) => !level(a, b) || !level(b, c) || level(a, c))),
          ),
        );
        expect(text(new Schulze(matrix).ranking())).toBe(letters(schulze(tally, 'share').value));
      }),
    );
  });

  it('order by ranked pairs, where no two majorities are equal', () => {
    fc.assert(
      fc.property(strictRows(4, 41), (rows) => {
        const { tally, matrix } = both(rows);
        const majorities = Array.from(pairwise(tally, 'share')).filter(
          (weight) => weight * 2 > tally.weight,
        );
        fc.pre(majorities.length === (tally.options * (tally.options - 1)) / 2);
        fc.pre(new Set(majorities).size === majorities.length);
        expect(text(new RankedPairs(matrix).ranking())).toBe(
          letters(rankedPairs(tally, 'share').value),
        );
      }),
    );
  });

  it('order by Kemeny–Young, where one order is best', () => {
    fc.assert(
      fc.property(strictRows(5), (rows) => {
        const { tally, matrix } = both(rows);
        const ours = kemeny(tally, 'share').value;
        fc.pre(ours?.length === tally.options);
        expect(text(new Kemeny(matrix).ranking())).toBe(letters(ours));
      }),
    );
  });
});
