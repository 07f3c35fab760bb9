import { ROUNDING } from '../levelled';
import { pairwise } from '../pairwise';
import type { Order } from '../ranked-question';
import { tiersInCommon } from '../tiers';
import type { Method } from './method';

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
export const kemeny: Method = (tally, policy) => {
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
  const least = leastCosts(costs, options);
  const total = above.reduce((sum, weight) => sum + weight, 0);
  const before = everBefore(costs, least, options, ROUNDING * total);
  return {
    tiers: tiersInCommon(options, (a, b) => (((before[a] ?? 0) >>> b) & 1) === 0),
    score: total - (least.at(-1) ?? 0),
  };
}

/**
 * What it costs to put an option right behind a set of others: the weight that puts it above
 * them. The set is split in two halves, so that the tables stay small.
 */
interface CostTables {
  readonly bits: number;
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
}

function costTables(above: Float64Array, options: number): CostTables {
  const bits = Math.ceil(options / 2);
  const table = (option: number, first: number): Float64Array => {
    const sums = new Float64Array(2 ** bits);
    for (let set = 1; set < sums.length; set++) {
      const lowest = 31 - Math.clz32(set & -set);
      const other = first + lowest;
      const weight = other < options ? (above[option * options + other] ?? 0) : 0;
      sums[set] = (sums[set & (set - 1)] ?? 0) + weight;
    }
    return sums;
  };
  const all = Array.from({ length: options }, (_, option) => option);
  return { bits, low: all.map((o) => table(o, 0)), high: all.map((o) => table(o, bits)) };
}

/** For every set of options the least cost of an order of just these. */
function leastCosts({ bits, low, high }: CostTables, options: number): Float64Array {
  const least = new Float64Array(2 ** options).fill(Infinity);
  const lowBits = 2 ** bits - 1;
  least[0] = 0;
  for (let set = 0; set < least.length; set++) {
    const sofar = least[set] ?? 0;
    const inLow = set & lowBits;
    const inHigh = set >>> bits;
    for (let option = 0; option < options; option++) {
      const bit = 1 << option;
      if ((set & bit) !== 0) continue;
      const cost = sofar + (low[option]?.[inLow] ?? 0) + (high[option]?.[inHigh] ?? 0);
      if (cost < (least[set | bit] ?? 0)) least[set | bit] = cost;
    }
  }
  return least;
}

/**
 * For each option the set of options that stand before it in some best order. Goes back from the
 * full set along all steps that cost no more than they must.
 */
function everBefore(
  { bits, low, high }: CostTables,
  least: Float64Array,
  options: number,
  tolerance: number,
): Int32Array {
  const before = new Int32Array(options);
  const onBestOrder = new Uint8Array(least.length);
  const lowBits = 2 ** bits - 1;
  onBestOrder[least.length - 1] = 1;
  for (let set = least.length - 1; set > 0; set--) {
    if (onBestOrder[set] === 0) continue;
    for (let option = 0; option < options; option++) {
      const rest = set & ~(1 << option);
      if (rest === set) continue;
      const step = (low[option]?.[rest & lowBits] ?? 0) + (high[option]?.[rest >>> bits] ?? 0);
      if ((least[rest] ?? 0) + step > (least[set] ?? 0) + tolerance) continue;
      onBestOrder[rest] = 1;
      before[option] = (before[option] ?? 0) | rest;
    }
  }
  return before;
}
