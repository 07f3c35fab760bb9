import { agreementOf } from './agreement';
import type { Ballots } from './ballots';
import { claimsOf } from './claims';
import { completeBallots } from './complete-ballots';
import { firmnessOf } from './firmness';
import { effectiveBallots } from './effective-ballots';
import { groupOrders } from './groups';
import { pairwise } from './pairwise';
import { alternativeOf, rankTally } from './rank-tally';
import type { MethodName, RankedQuestion, UnrankedPolicy } from './ranked-question';
import { finish, type Steps } from './steps';
import type { BallotTally } from './tally';
import { tallyBallots } from './tally-ballots';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds';

/** What a person may decide about a ranking. */
export interface QuestionSettings {
  /** Mean rank unless said otherwise. */
  readonly method?: MethodName;
  /** `share` unless said otherwise. */
  readonly unranked?: UnrankedPolicy;
  /** 5,000 resamples with seed 1 unless said otherwise; `null` for none, and no leave-one-out. */
  readonly confidence?: { readonly resamples: number; readonly seed: number } | null;
  readonly thresholds?: Partial<Thresholds>;
}

/** A question with its ballots, ready to be ranked. */
export interface QuestionInput {
  readonly key: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly ballots: Ballots;
  /** The group of each ballot; `null` for none. */
  readonly groups?: readonly (string | null)[];
  readonly settings?: QuestionSettings;
}

const DEFAULT_CONFIDENCE = { resamples: 5000, seed: 1 };

/**
 * Ranks a question: everything that is known of it once its ballots are counted. With the policy
 * `exclude` only the complete ballots count and the tally is theirs. Throws a RangeError when the
 * options or groups are not as many as the ballots say.
 */
export function rankQuestion(input: QuestionInput): RankedQuestion {
  return finish(rankQuestionSteps(input));
}

/** The same in steps of a few milliseconds, for a caller that must not stand still. */
export function* rankQuestionSteps(input: QuestionInput): Steps<RankedQuestion> {
  checkSizes(input);
  const { key, title, options, ballots: all, groups, settings = {} } = input;
  const thresholds = { ...DEFAULT_THRESHOLDS, ...settings.thresholds };
  const confidence = settings.confidence === undefined ? DEFAULT_CONFIDENCE : settings.confidence;
  const excludes = settings.unranked === 'exclude';
  const ballots = excludes ? completeBallots(all) : all;
  const tally = tallyBallots(ballots);
  const weighted = ballots.weights !== null;
  const ranked = rankTally(tally, { ...settings, weighted });
  const { method, unranked, order, meanRanks, condorcetWinner } = ranked;
  const firmness =
    confidence === null
      ? null
      : yield* firmnessOf(ballots, tally, order, { method, unranked, ...confidence });
  const seed = (confidence ?? DEFAULT_CONFIDENCE).seed;
  return {
    key,
    title,
    options,
    ...ranked,
    agreement: agreementOf(tally, { ballots, weighted, seed, thresholds }),
    alternative: excludes ? alternativeOf(tallyBallots(all), order, ranked) : ranked.alternative,
    confidence: firmness?.confidence ?? null,
    claims: claimsOf({
      order,
      meanRanks,
      condorcetWinner,
      ballots: effectiveBallots(ballots),
      above: effectivePairs(ballots, tally, unranked),
      bootstrap: firmness?.resampled ?? null,
      thresholds,
    }),
    groups:
      groups === undefined
        ? []
        : groupOrders(all, groups, {
            method,
            unranked,
            meanRanks,
            fewestInGroup: thresholds.fewestInGroup,
          }),
  };
}

/**
 * Option × option: as how many ballots of equal weight those count that put the row's option
 * above the column's. For each pair the ballots that tell it apart are scaled to (Σw)² ÷ Σw².
 */
function effectivePairs(
  ballots: Ballots,
  tally: BallotTally,
  unranked: UnrankedPolicy,
): Float64Array {
  const above = pairwise(tally, unranked);
  const { weights } = ballots;
  if (weights === null) return above;
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const squared = weights.map((weight) => (weight / largest) ** 2);
  const squares = pairwise(tallyBallots({ ...ballots, weights: squared }), unranked);
  return above.map((weight, at) => {
    const reverse = (at % tally.options) * tally.options + Math.floor(at / tally.options);
    const sum = weight + (above[reverse] ?? 0);
    const squareSum = (squares[at] ?? 0) + (squares[reverse] ?? 0);
    return squareSum === 0 ? 0 : ((weight / largest) * (sum / largest)) / squareSum;
  });
}

function checkSizes({ options, ballots, groups }: QuestionInput): void {
  if (options.length !== ballots.options) {
    throw new RangeError(`${options.length} options named, ${ballots.options} on the ballots`);
  }
  if (groups !== undefined && groups.length !== ballots.count) {
    throw new RangeError(`${groups.length} groups for ${ballots.count} ballots`);
  }
}
