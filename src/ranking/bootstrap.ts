import type { Ballots } from './ballots';
import { additionOf, ComparisonBuffer, type Addition } from './comparison-buffer';
import { orderBy, stepsOf } from './methods/registry';
import type { MethodName, Order, UnrankedPolicy } from './ranked-question';
import { seededRandom, type RandomBelow } from './seeded-random';
import { selectBallots } from './select-ballots';
import type { Steps } from './steps';
import { tallyBallots } from './tally-ballots';

/** More ballots than this are dealt at random into so many batches, and batches are drawn. */
const MOST_UNITS = 1000;

/** With fewer resamples the shares would be too rough to say. */
const FEWEST_RESAMPLES = 200;

/** Elementary steps that all resamples together may take: a second or two. */
const WORK = 1e9;

/** Elementary steps between two yields: a few milliseconds. */
const WORK_A_STEP = 2e6;

export interface BootstrapSettings {
  readonly method: MethodName;
  readonly unranked: UnrankedPolicy;
  readonly resamples: number;
  readonly seed: number;
}

/** What came out of the resamples. All numbers are shares of them, 0 to 1. */
export interface Bootstrap {
  /** How many there were: fewer than asked for where many options make them slow. */
  readonly resamples: number;
  /** option × rank (from 0): a tie over k ranks gives 1/k at each. */
  readonly ranks: readonly Float64Array[];
  /** option × option, row by row: the row's option stood above the column's. */
  readonly above: Float64Array;
  /** For each option: it stood first, alone. */
  readonly first: Float64Array;
}

/**
 * How an order would vary with other ballots of the same kind: draws as many ballots as there are,
 * each from all of them, over and over, and ranks each draw by the method. The same seed gives the
 * same result. `null` when there are no two ballots, the method declines, or fewer than 200 draws
 * would fit the time of a person who waits.
 *
 * Source: B. Efron 1979. More than 1,000 ballots are dealt into 1,000 batches first; drawing
 * batches varies an order as drawing ballots does, for far less work.
 */
export function* bootstrap(ballots: Ballots, settings: BootstrapSettings): Steps<Bootstrap | null> {
  const { options, count } = ballots;
  const units = Math.min(count, MOST_UNITS);
  const work = workOf(settings.method, options, units, count > units);
  const asked = Math.floor(settings.resamples);
  const resamples = Math.min(asked, Math.floor(WORK / work));
  if (count < 2 || !(asked > 0) || resamples < Math.min(asked, FEWEST_RESAMPLES)) return null;
  const random = seededRandom(settings.seed);
  const additions = yield* additionsOf(ballots, units, random);
  const result = emptyResult(options, resamples);
  const drawn = new ComparisonBuffer(options);
  const times = new Int32Array(units);
  let worked = 0;
  for (let resample = 0; resample < resamples; resample++) {
    draw(drawn, additions, times, random);
    const { value: order } = orderBy(settings.method, drawn, settings.unranked);
    if (order === null) return null;
    record(order, result);
    worked += work;
    if (worked >= WORK_A_STEP) {
      worked = 0;
      yield (resample + 1) / resamples;
    }
  }
  return sharesOf(result);
}

/** About how many elementary steps one resample takes. */
function workOf(method: MethodName, options: number, units: number, batched: boolean): number {
  const pairs = options ** 2;
  const entries = batched ? 2 * pairs : pairs / 2;
  return units * entries + 4 * pairs + stepsOf(method, options);
}

/** What each ballot adds, or where there are too many each batch of ballots. */
function* additionsOf(ballots: Ballots, units: number, random: RandomBelow): Steps<Addition[]> {
  if (units === ballots.count) {
    return Array.from({ length: units }, (_, ballot) => additionOf(ballots, ballot));
  }
  const dealt = shuffled(ballots.count, random);
  const additions: Addition[] = [];
  for (let unit = 0; unit < units; unit++) {
    const from = Math.floor((unit * dealt.length) / units);
    const to = Math.floor(((unit + 1) * dealt.length) / units);
    const batch = new ComparisonBuffer(ballots.options);
    batch.copy(tallyBallots(selectBallots(ballots, dealt.subarray(from, to))));
    additions.push(batch.toAddition());
    if (unit % 8 === 7) yield 0;
  }
  return additions;
}

function shuffled(count: number, random: RandomBelow): Uint32Array {
  const sequence = Uint32Array.from({ length: count }, (_, at) => at);
  for (let last = count - 1; last > 0; last--) {
    const other = random(last + 1);
    const value = sequence[last] ?? 0;
    sequence[last] = sequence[other] ?? 0;
    sequence[other] = value;
  }
  return sequence;
}

/** Draws as many units as there are, with replacement, into the buffer; `times` is scratch. */
function draw(
  into: ComparisonBuffer,
  additions: readonly Addition[],
  times: Int32Array,
  random: RandomBelow,
): void {
  times.fill(0);
  for (let drawn = 0; drawn < times.length; drawn++) {
    const unit = random(times.length);
    times[unit] = (times[unit] ?? 0) + 1;
  }
  into.clear();
  additions.forEach((addition, unit) => {
    const drawn = times[unit] ?? 0;
    if (drawn > 0) into.add(addition, drawn);
  });
}

function emptyResult(options: number, resamples: number): Bootstrap {
  return {
    resamples,
    ranks: Array.from({ length: options }, () => new Float64Array(options)),
    above: new Float64Array(options ** 2),
    first: new Float64Array(options),
  };
}

/** The counts as shares: divided once, so that no rounding adds up. */
function sharesOf({ resamples, ranks, above, first }: Bootstrap): Bootstrap {
  const share = (count: number): number => count / resamples;
  return {
    resamples,
    ranks: ranks.map((row) => row.map(share)),
    above: above.map(share),
    first: first.map(share),
  };
}

/** Counts the order of one resample. */
function record(order: Order, { ranks, above, first }: Bootstrap): void {
  const options = first.length;
  let start = 0;
  for (const [at, tier] of order.entries()) {
    for (const option of tier) {
      const row = ranks[option] ?? first;
      for (let rank = start; rank < start + tier.length; rank++) {
        row[rank] = (row[rank] ?? 0) + 1 / tier.length;
      }
      for (let below = at + 1; below < order.length; below++) {
        for (const other of order[below] ?? []) {
          const pair = option * options + other;
          above[pair] = (above[pair] ?? 0) + 1;
        }
      }
    }
    start += tier.length;
  }
  const [top] = order;
  const [leader] = top ?? [];
  if (top?.length === 1 && leader !== undefined) first[leader] = (first[leader] ?? 0) + 1;
}
