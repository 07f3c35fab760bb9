import { unrankedMark, type Ballots } from '../../../src/ranking/ballots';
import { emptyTally } from '../../../src/ranking/empty-tally';
import type { Tally } from '../../../src/ranking/tally';

/** The tally computed from its definitions, cell by cell, without any of the room's counting. */
export function tallyByDefinition(ballots: Ballots): Tally {
  const { options, columns, weights, count } = ballots;
  const mark = unrankedMark(options);
  const tally = emptyTally(options);
  const add = (matrix: Float64Array, at: number, amount: number): void => {
    matrix[at] = (matrix[at] ?? 0) + amount;
  };
  for (let ballot = 0; ballot < count; ballot++) {
    const weight = weights?.[ballot] ?? 1;
    const tiers = columns.map((column) => column[ballot] ?? 0);
    tally.ballots += 1;
    tally.weight += weight;
    tiers.forEach((tier, a) => {
      const first = tiers.filter((other) => other < tier).length;
      const size = tiers.filter((other) => other === tier).length;
      const matrix = tier === mark ? tally.leftOver : tally.positions;
      for (let at = first; at < first + size; at++) add(matrix, a * options + at, weight / size);
      if (tier === mark) add(tally.unranked, a, weight);
      // Every option of a tie of t adds t² − 1, together t³ − t.
      tally.tieTerm += weight * (size ** 2 - 1);
      tiers.forEach((other, b) => {
        if (tier >= other) return;
        const { above, aboveUnranked } = tally.pairs;
        add(other === mark ? aboveUnranked : above, a * options + b, weight);
      });
    });
  }
  return tally;
}

/** Expects two tallies to be the same: pairs exactly, shares but for rounding. */
export function expectSameTally(actual: Tally, expected: Tally): void {
  const { positions, leftOver, ...exact } = actual;
  expect({ ...exact }).toEqual({
    options: expected.options,
    ballots: expected.ballots,
    weight: expected.weight,
    unranked: expected.unranked,
    pairs: expected.pairs,
    tieTerm: expected.tieTerm,
  });
  expect(furthest(positions, expected.positions)).toBeLessThan(1e-9 * (1 + expected.weight));
  expect(furthest(leftOver, expected.leftOver)).toBeLessThan(1e-9 * (1 + expected.weight));
}

/** The largest difference between two arrays of the same length. */
export function furthest(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? NaN))), 0);
}
