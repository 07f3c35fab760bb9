import type { Ballots } from './ballots';
import { chiSquareTail } from './distributions';
import { effectiveBallots } from './effective-ballots';
import { kendallW } from './kendall-w';
import { permutationP } from './permutation-test';
import type { Agreement, AgreementGap } from './ranked-question';
import type { Tally } from './tally';
import type { Thresholds } from './thresholds';

/** What a test of agreement is computed from besides the tally. */
export interface AgreementSource {
  /** `null` when only the tally is known: then p is that of χ² for any number of ballots. */
  readonly ballots: Ballots | null;
  readonly weighted: boolean;
  readonly seed: number;
  readonly thresholds: Thresholds;
}

/**
 * How far the ballots of a tally agree: Kendall's W, Friedman's χ² = ballots × (options − 1) × W
 * (both with the tie correction), and p. Weighted ballots count for as many as they are worth
 * (see `effectiveBallots`). What is undefined is `null`, with the reason; nothing is ever NaN.
 */
export function agreementOf(tally: Tally, source: AgreementSource): Agreement {
  const w = kendallW(tally);
  const gap = gapOf(tally, w);
  if (w === null || gap !== null) return without(gap ?? 'nothing-told-apart');
  const { ballots, thresholds } = source;
  const degreesOfFreedom = tally.options - 1;
  const count = countFor(tally, source);
  const partial = { kendallW: w, degreesOfFreedom, chiSquare: null, p: null, pMethod: null };
  if (count === null) return { ...partial, reason: 'weights-not-known' };
  const chiSquare = count * degreesOfFreedom * w;
  if (count < thresholds.fewestForTest) {
    return { ...partial, chiSquare, reason: 'too-few-ballots-for-a-test' };
  }
  const test = { kendallW: w, degreesOfFreedom, chiSquare, reason: null };
  return ballots !== null && count < thresholds.fewestForChiSquare
    ? {
        ...test,
        p: permutationP(ballots, thresholds.permutations, source.seed),
        pMethod: 'permutation',
      }
    : { ...test, p: chiSquareTail(chiSquare, degreesOfFreedom), pMethod: 'chi-square' };
}

function gapOf(tally: Tally, w: number | null): AgreementGap | null {
  if (tally.ballots === 0) return 'no-ballots';
  if (tally.options === 1) return 'one-option';
  if (tally.ballots === 1) return 'one-ballot';
  if (tally.tieTerm === null) return 'ties-not-known';
  return w === null ? 'nothing-told-apart' : null;
}

function countFor(tally: Tally, { ballots, weighted }: AgreementSource): number | null {
  if (!weighted) return tally.ballots;
  return ballots === null ? null : effectiveBallots(ballots);
}

function without(reason: AgreementGap): Agreement {
  return {
    kendallW: null,
    chiSquare: null,
    degreesOfFreedom: null,
    p: null,
    pMethod: null,
    reason,
  };
}
