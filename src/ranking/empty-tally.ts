import type { TallyDraft } from './tally-draft';

/** The tally of no ballots, for a question with so many options. */
export function emptyTally(options: number): TallyDraft {
  return {
    options,
    ballots: 0,
    weight: 0,
    positions: new Float64Array(options * options),
    leftOver: new Float64Array(options * options),
    unranked: new Float64Array(options),
    pairs: {
      above: new Float64Array(options * options),
      aboveUnranked: new Float64Array(options * options),
    },
    tieTerm: 0,
  };
}
