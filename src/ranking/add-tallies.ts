import type { Tally } from './tally';

/**
 * The tally of the ballots of both; what only one of them knows is not known of the sum. Throws a
 * RangeError when the two are not of one question, that is, differ in their number of options.
 */
export function addTallies(a: Tally, b: Tally): Tally {
  if (a.options !== b.options) {
    throw new RangeError(`cannot add a tally of ${b.options} options to one of ${a.options}`);
  }
  const positions = {
    options: a.options,
    ballots: a.ballots + b.ballots,
    weight: a.weight + b.weight,
    positions: sum(a.positions, b.positions),
    leftOver: sum(a.leftOver, b.leftOver),
    unranked: sum(a.unranked, b.unranked),
  };
  if (a.pairs === null || b.pairs === null) {
    const isKnown = a.tieTerm !== null && b.tieTerm !== null;
    return { ...positions, pairs: null, tieTerm: isKnown ? a.tieTerm + b.tieTerm : null };
  }
  return {
    ...positions,
    pairs: {
      above: sum(a.pairs.above, b.pairs.above),
      aboveUnranked: sum(a.pairs.aboveUnranked, b.pairs.aboveUnranked),
    },
    tieTerm: a.tieTerm + b.tieTerm,
  };
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value + (b[at] ?? 0));
}
