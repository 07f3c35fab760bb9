import { ROUNDING } from '../levelled';
import { pairwise } from '../pairwise';
import type { Order } from '../ranked-question';
import { tiersInCommon } from '../tiers';
import type { PairMethod } from './method';

/** Twice the time and memory for each option more: 8 MB and a tenth of a second at 20. */
const MOST_OPTIONS = 20;

/**
 * Kemeny–Young: the orders that contradict the ballots least, counting for each pair the weight
 * of the ballots that put it the other way round. Exact, by dynamic programming over the sets of
 * options that can stand first; declines above 20 options.
 *
 * Often several orders are best. The tiers are what all of them have in common: there is a
 * boundary between tiers only where every best order has it, so an option of a higher tier stands
 * before one of a lower tier in every best order.
 *
 * Source: J. G. Kemeny 1959, H. P. Young and A. Levenglick 1978;
 * https://en.wikipedia.org/wiki/Kemeny%E2%80%93Young_method. Cost: 2^options × options.
 */
export const kemeny: PairMethod = (tally, policy) => {
  const { options } = tally;
  if (options > MOST_OPTIONS) return { value: null, reason: 'more-than-20-options' };
  return { value: leastContradicted(pairwise(tally, policy), options).tiers };
};

/**
 * The tiers common to all best orders, and the score of a best order: the weight of the ballots
 * that agree with it, summed over its pairs. Takes the pairs of a tally, at most 20 options.
 */
export function leastContradicted(
  above: Float64Array,
  options: number,
): { readonly tiers: Order; readonly score: number } {
  const costs = costTables(above, options);
  const least = leastCosts(costs);
  const total = above.reduce((sum, weight) => sum + weight, 0);
  const before = everBefore(costs, least, ROUNDING * total);
  return {
    tiers: tiersInCommon(options, (a, b) => (((before[a] ?? 0) >>> b) & 1) === 0),
    score: total - (least.at(-1) ?? 0),
  };
}

/**
 * What it costs to put an option right behind a set of others: the weight that puts it above
 * them. The set is split in two halves, each with a table half set × option, so that the tables
 * stay small: the cost is the sum of two entries. An option in the set itself adds nothing.
 */
interface CostTables {
  readonly options: number;
  /** How many options are in the lower half. */
  readonly bits: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function costTables(above: Float64Array, options: number): CostTables {
  const bits = Math.ceil(options / 2);
  const table = (first: number, size: number): Float64Array => {
    const costs = new Float64Array(2 ** size * options);
    for (let set = 1; set < 2 ** size; set++) {
      const other = first + indexOfBit(set & -set);
      const smaller = (set & (set - 1)) * options;
      for (let option = 0; option < options; option++) {
        const weight = above[option * options + other] ?? 0;
        costs[set * options + option] = (costs[smaller + option] ?? 0) + weight;
      }
    }
    return costs;
  };
  return { options, bits, low: table(0, bits), high: table(bits, options - bits) };
}

/** For every set of options the least cost of an order of just these. */
function leastCosts({ options, bits, low, high }: CostTables): Float64Array {
  const least = new Float64Array(2 ** options);
  const lowMask = 2 ** bits - 1;
  for (let set = 1; set < least.length; set++) {
    const inLow = (set & lowMask) * options;
    const inHigh = (set >>> bits) * options;
    let best = Infinity;
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const last = indexOfBit(bit);
      const step = (low[inLow + last] ?? 0) + (high[inHigh + last] ?? 0);
      const cost = (least[set ^ bit] ?? 0) + step;
      if (cost < best) best = cost;
    }
    least[set] = best;
  }
  return least;
}

/**
 * For each option the set of options that stand before it in some best order. Goes back from the
 * full set along all steps that cost no more than they must.
 */
function everBefore(
  { options, bits, low, high }: CostTables,
  least: Float64Array,
  tolerance: number,
): Int32Array {
  const before = new Int32Array(options);
  const onBestOrder = new Uint8Array(least.length);
  const lowMask = 2 ** bits - 1;
  onBestOrder[least.length - 1] = 1;
  for (let set = least.length - 1; set > 0; set--) {
    if (onBestOrder[set] === 0) continue;
    const inLow = (set & lowMask) * options;
    const inHigh = (set >>> bits) * options;
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const last = indexOfBit(bit);
      const step = (low[inLow + last] ?? 0) + (high[inHigh + last] ?? 0);
      if ((least[set ^ bit] ?? 0) + step > (least[set] ?? 0) + tolerance) continue;
      onBestOrder[set ^ bit] = 1;
      before[last] = (before[last] ?? 0) | (set ^ bit);
    }
  }
  return before;
}

function indexOfBit(bit: number): number {
  return 31 - Math.clz32(bit);
}
