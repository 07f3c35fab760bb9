import { unrankedMark, type Ballots } from './ballots';
import type { PairComparisons } from './comparisons';
import type { Pairs } from './tally';

/** What one ballot, or several together, add to a buffer: where, and how much. */
export interface Addition {
  readonly at: Int32Array;
  readonly amounts: Float64Array;
}

/**
 * The comparisons of a tally in one array, so that ballots can be added and taken away by the
 * thousand. It is itself what a method computes an order from.
 */
export class ComparisonBuffer implements PairComparisons {
  readonly pairs: Pairs;
  readonly unranked: Float64Array;
  /** `above`, `aboveUnranked`, `unranked` and the weight, one behind the other. */
  private readonly all: Float64Array;

  constructor(readonly options: number) {
    const pairs = options ** 2;
    this.all = new Float64Array(2 * pairs + options + 1);
    this.pairs = {
      above: this.all.subarray(0, pairs),
      aboveUnranked: this.all.subarray(pairs, 2 * pairs),
    };
    this.unranked = this.all.subarray(2 * pairs, 2 * pairs + options);
  }

  get weight(): number {
    return this.all.at(-1) ?? 0;
  }

  clear(): void {
    this.all.fill(0);
  }

  copy(from: PairComparisons): void {
    this.pairs.above.set(from.pairs.above);
    this.pairs.aboveUnranked.set(from.pairs.aboveUnranked);
    this.unranked.set(from.unranked);
    this.all[this.all.length - 1] = from.weight;
  }

  /** Adds the same so many times; a negative number takes away. */
  add({ at, amounts }: Addition, times: number): void {
    const { all } = this;
    for (let entry = 0; entry < at.length; entry++) {
      const place = at[entry] ?? 0;
      all[place] = (all[place] ?? 0) + times * (amounts[entry] ?? 0);
    }
  }

  /** All that the buffer holds, as an addition to another. */
  toAddition(): Addition {
    const at = Int32Array.from(this.all.keys()).filter((place) => this.all[place] !== 0);
    return { at, amounts: Float64Array.from(at, (place) => this.all[place] ?? 0) };
  }
}

/** What a ballot adds to a buffer. Cost: options². */
export function additionOf(ballots: Ballots, ballot: number): Addition {
  const { options, columns, weights } = ballots;
  const mark = unrankedMark(options);
  const tiers = columns.map((column) => column[ballot] ?? mark);
  const at: number[] = [];
  for (let option = 0; option < options; option++) {
    const own = tiers[option] ?? mark;
    if (own === mark) at.push(2 * options ** 2 + option);
    for (let other = 0; other < options; other++) {
      const tier = tiers[other] ?? mark;
      if (own >= tier) continue;
      at.push((tier === mark ? options ** 2 : 0) + option * options + other);
    }
  }
  at.push(2 * options ** 2 + options);
  return {
    at: Int32Array.from(at),
    amounts: new Float64Array(at.length).fill(weights?.[ballot] ?? 1),
  };
}
