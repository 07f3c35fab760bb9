import type { BallotTally } from './tally';

/** A tally that is still being counted. */
export type TallyDraft = { -readonly [K in keyof BallotTally]: BallotTally[K] };
