import { orderBy } from './methods/registry';
import { pairwise } from './pairwise';
import { points } from './points';
import { positionShares } from './position-shares';
import { rankSums } from './rank-sums';
import { METHOD_NAMES, type MethodName, type Order, type RankedQuestion } from './ranked-question';
import { ranksOf } from './tiers';

/** How two options stand to each other, seen from the first. */
export type Standing = 'above' | 'level' | 'below';

/** What an explanation says of one of the two options. Weights of ballots. */
export interface OptionFacts {
  readonly option: number;
  readonly rank: number;
  readonly meanRank: number;
  readonly points: number;
  /** By position, first choice first, under the question's policy. */
  readonly positions: readonly number[];
  /** The weight of the ballots that did not rank it. */
  readonly unranked: number;
}

/** How many ballots put which of the two above the other, as weights of ballots. */
export interface PairFacts {
  readonly firstAbove: number;
  readonly secondAbove: number;
  /** Ballots that tie the two, or say nothing about them. */
  readonly neither: number;
}

/** Why two options stand as they do: numbers only, the words are the reader's. */
export interface Explanation {
  readonly first: OptionFacts;
  readonly second: OptionFacts;
  /** By the question's order. */
  readonly standing: Standing;
  /** The two compared in each ballot; `null` where only positions are known. */
  readonly pairwise: PairFacts | null;
  /** What each method says; `null` where it declines. */
  readonly methods: readonly { readonly method: MethodName; readonly standing: Standing | null }[];
  /** What would turn it round. */
  readonly change: {
    /**
     * How many ballots of weight 1 would have to exchange the two, standing next to each other,
     * for the mean ranks to be the other way round; `null` when they are equal.
     */
    readonly meanRank: number | null;
    /** The same for the pairwise count; `null` too where that is not known. */
    readonly pairwise: number | null;
  };
}

/**
 * Why one option stands above, level with or below another in a ranked question. Throws a
 * RangeError when one of them is not an option of it, or when they are the same.
 */
export function explain(question: RankedQuestion, first: number, second: number): Explanation {
  const { tally, unranked, order } = question;
  const { options } = tally;
  if (first === second || !isOption(first, options) || !isOption(second, options)) {
    throw new RangeError(`options ${first} and ${second} of ${options} cannot be compared`);
  }
  const pair = pairOf(question, first, second);
  const sums = rankSums(tally, unranked);
  return {
    first: factsOf(question, first),
    second: factsOf(question, second),
    standing: standing(order, first, second),
    pairwise: pair,
    methods: METHOD_NAMES.map((method) => {
      const { value } = orderBy(method, tally, unranked);
      return { method, standing: value && standing(value, first, second) };
    }),
    change: {
      meanRank: exchanges((sums[second] ?? 0) - (sums[first] ?? 0)),
      pairwise: pair && exchanges(pair.firstAbove - pair.secondAbove),
    },
  };
}

function pairOf(
  { tally, unranked }: RankedQuestion,
  first: number,
  second: number,
): PairFacts | null {
  if (tally.pairs === null) return null;
  const above = pairwise(tally, unranked);
  const firstAbove = above[first * tally.options + second] ?? 0;
  const secondAbove = above[second * tally.options + first] ?? 0;
  return {
    firstAbove,
    secondAbove,
    neither: Math.max(0, tally.weight - firstAbove - secondAbove),
  };
}

function isOption(option: number, options: number): boolean {
  return Number.isInteger(option) && option >= 0 && option < options;
}

function factsOf(question: RankedQuestion, option: number): OptionFacts {
  const { tally, unranked, order, meanRanks } = question;
  const { options } = tally;
  const shares = positionShares(tally, unranked);
  return {
    option,
    rank: ranksOf(order)[option] ?? 0,
    meanRank: meanRanks[option] ?? 0,
    points: points(tally, unranked)[option] ?? 0,
    positions: Array.from(shares.subarray(option * options, (option + 1) * options)),
    unranked: tally.unranked[option] ?? 0,
  };
}

function standing(order: Order, first: number, second: number): Standing {
  const ranks = ranksOf(order);
  const difference = (ranks[first] ?? 0) - (ranks[second] ?? 0);
  if (difference === 0) return 'level';
  return difference < 0 ? 'above' : 'below';
}

/** One exchange of neighbours moves a difference by two; it must pass zero. */
function exchanges(difference: number): number | null {
  return difference === 0 ? null : Math.floor(Math.abs(difference) / 2) + 1;
}
