import { isClearlyAhead } from '../ranking/claims';
import type { Claim, Order, RankedQuestion } from '../ranking/ranked-question';
import type { Tier } from './order-words';

/** What may be said of pairs of options, because ranking's rules hold for them. */
export interface Claimed {
  readonly clearlyAhead: (better: number, worse: number) => boolean;
  readonly closelyFollowed: (better: number, worse: number) => boolean;
  readonly noDifference: (one: number, other: number) => boolean;
}

/** The claims of a question, to be asked by pair. */
export function claimed(claims: readonly Claim[]): Claimed {
  const has = (kind: Claim['kind'], better: number, worse: number): boolean =>
    claims.some(
      (claim) => claim.kind === kind && claim.options[0] === better && claim.options[1] === worse,
    );
  return {
    clearlyAhead: (better, worse) => isClearlyAhead(claims, better, worse),
    closelyFollowed: (better, worse) => has('closely-followed', better, worse),
    noDifference: (one, other) =>
      has('no-clear-difference', one, other) || has('no-clear-difference', other, one),
  };
}

/** True when the claim holds for every option of one tier and every option of another. */
function betweenTiers(
  holds: (better: number, worse: number) => boolean,
  upper: readonly Tier[],
  lower: readonly Tier[],
): boolean {
  return upper.flat().every((better) => lower.flat().every((worse) => holds(better, worse)));
}

/**
 * Where the order parts clearly: after how many tiers every option above is clearly ahead of
 * every option below.
 */
export function clearSplits(order: Order, { clearlyAhead }: Claimed): number[] {
  return order
    .map((_, tiers) => tiers)
    .slice(1)
    .filter((tiers) => betweenTiers(clearlyAhead, order.slice(0, tiers), order.slice(tiers)));
}

/**
 * The split into two groups of at least two options each where, for every pair across it, more
 * than half of the ballots' weight put the upper option above the lower: only then does the
 * report speak of `most respondents`. The split with the widest gap of mean ranks if there are
 * several, `null` if there is none.
 */
export function majoritySplit(question: RankedQuestion, splits: readonly number[]): number | null {
  const { order, options, tally, meanRanks } = question;
  const mostPrefer = (better: number, worse: number): boolean =>
    (tally.pairs?.above[better * options.length + worse] ?? 0) > tally.weight / 2;
  const gap = (tiers: number): number =>
    (meanRanks[order[tiers]?.[0] ?? 0] ?? 0) - (meanRanks[order[tiers - 1]?.[0] ?? 0] ?? 0);
  const candidates = splits.filter((tiers) => {
    const [upper, lower] = [order.slice(0, tiers), order.slice(tiers)];
    return (
      upper.flat().length > 1 && lower.flat().length > 1 && betweenTiers(mostPrefer, upper, lower)
    );
  });
  return candidates.reduce<number | null>(
    (widest, tiers) => (widest === null || gap(tiers) > gap(widest) ? tiers : widest),
    null,
  );
}

/**
 * How many tiers from the first on follow each other closely, counting the first: 1 when nothing
 * follows closely.
 */
export function closeRun(order: Order, { closelyFollowed }: Claimed): number {
  let tiers = 1;
  while (tiers < order.length && isCloseAt(order, tiers, closelyFollowed)) tiers++;
  return tiers;
}

function isCloseAt(
  order: Order,
  tiers: number,
  closelyFollowed: Claimed['closelyFollowed'],
): boolean {
  return betweenTiers(
    closelyFollowed,
    order.slice(tiers - 1, tiers),
    order.slice(tiers, tiers + 1),
  );
}

/**
 * Runs of neighbouring tiers of which no two options can be told apart, longest first come; runs
 * do not overlap. Only tiers from `from` on are looked at.
 */
export function runsWithoutDifference(
  order: Order,
  from: number,
  { noDifference }: Claimed,
): Tier[][] {
  const runs: Tier[][] = [];
  let start = from;
  while (start < order.length - 1) {
    let end = start + 1;
    while (
      end < order.length &&
      betweenTiers(noDifference, order.slice(start, end), order.slice(end, end + 1))
    ) {
      end++;
    }
    if (end - start > 1) runs.push(order.slice(start, end));
    start = end - start > 1 ? end : start + 1;
  }
  return runs;
}
