import type { Order } from './ranked-question';

/** True when the first option stands above the second. */
export type IsAbove = (option: number, other: number) => boolean;

/** Tiers by a number for each option, the lowest first; equal numbers tie. */
export function tiersByScore(scores: ArrayLike<number>): Order {
  const options = optionsBy(scores.length, (option) => scores[option] ?? 0);
  const tiers: number[][] = [];
  let before: number | undefined;
  for (const option of options) {
    const score = scores[option];
    if (score === before) tiers.at(-1)?.push(option);
    else tiers.push([option]);
    before = score;
  }
  return tiers;
}

/**
 * Tiers of a relation that may leave pairs open (a partial order): first all options with none
 * above them, then all that have only options of earlier tiers above them, and so on. No two
 * options of a tier stand above one another.
 */
export function tiersFromTop(options: number, isAbove: IsAbove): Order {
  const above = new Int32Array(options);
  for (let option = 0; option < options; option++) {
    for (let other = 0; other < options; other++) {
      if (other !== option && isAbove(other, option)) above[option] = (above[option] ?? 0) + 1;
    }
  }
  let tier = indices(options).filter((option) => above[option] === 0);
  const tiers: number[][] = [];
  while (tier.length > 0) {
    tiers.push(tier);
    const next: number[] = [];
    for (let option = 0; option < options; option++) {
      if ((above[option] ?? 0) === 0) continue;
      const freed = tier.filter((better) => isAbove(better, option)).length;
      above[option] = (above[option] ?? 0) - freed;
      if (above[option] === 0) next.push(option);
    }
    tier = next;
  }
  return tiers;
}

/**
 * Tiers of a partial order with a boundary only where every option before it stands above every
 * option behind it: the finest tiers in which an option never stands before another without
 * being above it.
 */
export function tiersInCommon(options: number, isAbove: IsAbove): Order {
  const below = indices(options).map(
    (option) => indices(options).filter((other) => isAbove(option, other)).length,
  );
  // An option is above all behind a boundary, so at a boundary the counts of those before it are
  // at least the number behind it, and sorting by the counts finds every boundary.
  const sequence = optionsBy(options, (option) => -(below[option] ?? 0));
  const tiers: number[][] = [];
  let tier: number[] = [];
  sequence.forEach((option, at) => {
    tier.push(option);
    const behind = sequence.slice(at + 1);
    if (tier.every((better) => behind.every((worse) => isAbove(better, worse)))) {
      tiers.push(tier.sort((a, b) => a - b));
      tier = [];
    }
  });
  return tiers;
}

/** The rank of every option, 1 for the best; options of a tier share the rank of its first. */
export function ranksOf(order: Order): number[] {
  const ranks: number[] = [];
  let rank = 1;
  for (const tier of order) {
    for (const option of tier) ranks[option] = rank;
    rank += tier.length;
  }
  return ranks;
}

/** True when two orders have the same tiers. */
export function sameOrder(a: Order, b: Order): boolean {
  const inA = ranksOf(a);
  return ranksOf(b).every((rank, option) => rank === inA[option]);
}

function indices(options: number): number[] {
  return Array.from({ length: options }, (_, option) => option);
}

function optionsBy(options: number, score: (option: number) => number): number[] {
  return indices(options).sort((a, b) => score(a) - score(b) || a - b);
}
