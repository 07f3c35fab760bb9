import type { Tally } from './tally';

/** A tally that is still being counted. */
export type TallyDraft = { -readonly [K in keyof Tally]: Tally[K] };
