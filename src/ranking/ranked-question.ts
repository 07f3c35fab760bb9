import type { Tally } from './tally';

/** Options in tiers, best first, by their index in the question's list. Ties are kept. */
export type Order = readonly (readonly number[])[];

/** The rules that turn a tally into an order. */
export const METHOD_NAMES = ['mean-rank', 'copeland', 'schulze', 'ranked-pairs', 'kemeny'] as const;

export type MethodName = (typeof METHOD_NAMES)[number];

/** What an option that a ballot does not rank means. See docs/ranking.md. */
export const UNRANKED_POLICIES = ['share', 'no-opinion', 'exclude'] as const;

export type UnrankedPolicy = (typeof UNRANKED_POLICIES)[number];

/** Why a method gives no order. */
export type DeclineReason =
  | 'more-than-20-options'
  /** The method looks at pairs of options, and only the positions are known. */
  | 'only-position-counts';

/** A value, or `null` with the reason why there is none. */
export type Reasoned<T, Reason extends string = string> =
  { readonly value: T } | { readonly value: null; readonly reason: Reason };

/** Why a measure of agreement is missing. */
export type AgreementGap =
  | 'no-ballots'
  | 'one-ballot'
  | 'one-option'
  /** Only the positions are known, and they leave open whether ballots had ties. */
  | 'ties-not-known'
  /** Every ballot ties every option. */
  | 'nothing-told-apart'
  /** W is given, but there are too few ballots for a test of it. */
  | 'too-few-ballots-for-a-test'
  /** W is given, but a test needs the weights of the ballots, which a tally does not hold. */
  | 'weights-not-known';

/** How far the ballots agree. Any member is `null` where it is undefined; `reason` then says why. */
export interface Agreement {
  /** Kendall's coefficient of concordance with the tie correction, 0…1. */
  readonly kendallW: number | null;
  /** Friedman's statistic with the tie correction. */
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number | null;
  /** The χ² upper tail, or the seeded permutation p below 15 ballots; `null` below 6. */
  readonly p: number | null;
  readonly pMethod: 'chi-square' | 'permutation' | null;
  readonly reason: AgreementGap | null;
}

/** A sentence that may be said about a pair of options, because its rule holds. */
export interface Claim {
  readonly kind: 'clearly-ahead' | 'closely-followed' | 'no-clear-difference';
  /** The better option first. `clearly-ahead` of every other option names only the one. */
  readonly options: readonly number[];
}

/** How firm the order is. */
export interface Confidence {
  /** Fewer than asked for where the method takes long for that many options. */
  readonly resamples: number;
  readonly seed: number;
  /** option × rank: share of the resamples in which the option took that rank (ties share). */
  readonly rankProbabilities: readonly (readonly number[])[];
  /** `null` when there are too many different ballots to leave each out (docs/ranking.md). */
  readonly holdsWithoutAnyOneBallot: boolean | null;
}

/** The order of one group of ballots (a region, a sector). */
export interface GroupOrder {
  readonly name: string;
  readonly ballots: number;
  /** `null` for groups too small to show. */
  readonly order: Order | null;
  /** Kendall's tau-b between the group's mean ranks and everyone's; `null` where undefined. */
  readonly tauB: number | null;
}

/** Everything that is known of a question once its ballots are counted. Plain data. */
export interface RankedQuestion {
  readonly key: string;
  readonly title: string;
  /** Option names as first met; all indices point into this list. */
  readonly options: readonly string[];
  readonly tally: Tally;
  readonly weighted: boolean;
  /** The method of `order`: mean rank where the one asked for declines. */
  readonly method: MethodName;
  readonly unranked: UnrankedPolicy;
  readonly order: Order;
  /** The order by every method; `null` where a method declines, and why. */
  readonly orders: Readonly<Record<MethodName, Order | null>>;
  readonly declined: Readonly<Partial<Record<MethodName, DeclineReason>>>;
  /** Mean rank of every option under the policy; lower is better. */
  readonly meanRanks: readonly number[];
  readonly condorcetWinner: number | null;
  readonly agreement: Agreement;
  /** The order under the other policy for unranked options. */
  readonly alternative: {
    readonly unranked: UnrankedPolicy;
    readonly order: Order;
    readonly changed: boolean;
  };
  /** `null` with fewer than two ballots, when not asked for, or when it would take minutes. */
  readonly confidence: Confidence | null;
  readonly claims: readonly Claim[];
  readonly groups: readonly GroupOrder[];
}
