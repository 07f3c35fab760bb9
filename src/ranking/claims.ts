import type { Bootstrap } from './bootstrap';
import { nemenyiDistance } from './nemenyi';
import type { Claim, Order } from './ranked-question';
import { holm, signTest } from './sign-test';
import type { Thresholds } from './thresholds';

/** What claims are drawn from. Matrices are option × option, row by row. */
export interface ClaimSource {
  readonly order: Order;
  readonly meanRanks: readonly number[];
  readonly condorcetWinner: number | null;
  /** As how many ballots of equal weight the ballots count. */
  readonly ballots: number;
  /** As how many ballots those count that put the row's option above the column's. */
  readonly above: Float64Array;
  /** Without it nothing is clearly ahead. */
  readonly bootstrap: Bootstrap | null;
  readonly thresholds: Thresholds;
}

/** A pair of options, the better one of the order first, and the evidence for a difference. */
interface Pair {
  readonly better: number;
  readonly worse: number;
  /** The worse one is in the tier right behind the better one's. */
  readonly neighbours: boolean;
  readonly p: number;
  readonly adjusted: number;
}

/** The most options for which claims are made: as many as Nemenyi's distance is known for. */
export const MOST_OPTIONS_FOR_CLAIMS = 20;

/**
 * The sentences that may be said about an order, by the rules of docs/ranking.md:
 * - clearly ahead of all others: first alone, beats every other in pairs, each with an adjusted p
 *   below the significance, and first alone in the firm share of the resamples;
 * - clearly ahead of another: the same for the pair;
 * - closely followed: the next tier, not even half of Nemenyi's distance away, and no
 *   significant difference;
 * - no clear difference: the sign test of the pair does not reach the significance.
 * None below the fewest ballots for a test, and none above 20 options.
 */
export function claimsOf(source: ClaimSource): Claim[] {
  const { ballots, thresholds, order } = source;
  const options = source.meanRanks.length;
  if (ballots < thresholds.fewestForTest || options > MOST_OPTIONS_FOR_CLAIMS) return [];
  const pairs = pairsOf(order, source.above, options);
  const leader = clearLeader(source, pairs);
  const claims: Claim[] = leader === null ? [] : [{ kind: 'clearly-ahead', options: [leader] }];
  const distance = nemenyiDistance(options, ballots) ?? 0;
  for (const pair of pairs) {
    const both = [pair.better, pair.worse];
    const gap = (source.meanRanks[pair.worse] ?? 0) - (source.meanRanks[pair.better] ?? 0);
    const close = pair.neighbours && gap < thresholds.closeShare * distance;
    if (pair.better !== leader && isClear(source, pair)) {
      claims.push({ kind: 'clearly-ahead', options: both });
    } else if (pair.p >= thresholds.significance) {
      if (close) claims.push({ kind: 'closely-followed', options: both });
      claims.push({ kind: 'no-clear-difference', options: both });
    }
  }
  return claims;
}

/** True when the claims say that one option is clearly ahead of another, or of all. */
export function isClearlyAhead(claims: readonly Claim[], option: number, other: number): boolean {
  return claims.some(
    ({ kind, options: [better, worse] }) =>
      kind === 'clearly-ahead' && better === option && (worse === undefined || worse === other),
  );
}

function pairsOf(order: Order, above: Float64Array, options: number): Pair[] {
  const sequence = order.flatMap((tier, at) => tier.map((option) => ({ option, tier: at })));
  const pairs = sequence.flatMap((better, at) =>
    sequence.slice(at + 1).map((worse) => ({
      better: better.option,
      worse: worse.option,
      neighbours: worse.tier === better.tier + 1,
      p: signTest(
        above[better.option * options + worse.option] ?? 0,
        above[worse.option * options + better.option] ?? 0,
      ),
    })),
  );
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.map((pair, at) => ({ ...pair, adjusted: adjusted[at] ?? 1 }));
}

function clearLeader(source: ClaimSource, pairs: readonly Pair[]): number | null {
  const { order, condorcetWinner, bootstrap, thresholds } = source;
  const [leader] = order[0] ?? [];
  if (leader === undefined || order[0]?.length !== 1 || leader !== condorcetWinner) return null;
  const significant = pairs
    .filter(({ better }) => better === leader)
    .every(({ adjusted }) => adjusted < thresholds.significance);
  return significant && (bootstrap?.first[leader] ?? 0) >= thresholds.firmShare ? leader : null;
}

function isClear({ above, bootstrap, thresholds, meanRanks }: ClaimSource, pair: Pair): boolean {
  const at = pair.better * meanRanks.length + pair.worse;
  const reverse = pair.worse * meanRanks.length + pair.better;
  return (
    (above[at] ?? 0) > (above[reverse] ?? 0) &&
    pair.adjusted < thresholds.significance &&
    (bootstrap?.above[at] ?? 0) >= thresholds.firmShare
  );
}
