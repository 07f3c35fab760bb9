import {
  isWeight,
  MOST_OPTIONS_IN_BYTES,
  MOST_WEIGHT,
  unrankedMark,
  type Ballots,
  type TierColumn,
} from './ballots';

/** Tier numbers up to this are made dense by counting, beyond it by sorting. */
const MOST_TIERS_COUNTED = 1024;

/** The most options whose tiers and mark of "unranked" fit a word with a free top bit. */
const MOST_OPTIONS = 32766;

/**
 * Writes ballots into columns, one ballot after the other. For each ballot call `put` for every
 * option that it ranks, then `end`. Nothing is allocated for a ballot; the columns grow by half
 * when they are full, so give the expected number of ballots where it is known.
 */
export class BallotWriter {
  private columns: TierColumn[];
  private weights: Float64Array | null = null;
  private capacity: number;
  private count = 0;
  /** The tier of each option in the ballot at hand, as it was put; 0 for not ranked. */
  private readonly tiers: Float64Array;
  /** The options put in the ballot at hand, each once. */
  private readonly ranked: Int32Array;
  private rankedCount = 0;
  private readonly denseTiers = new Uint16Array(MOST_TIERS_COUNTED + 1);

  /**
   * @param options how many options the question has, 1 to 32766
   * @param expected how many ballots will come, if known
   */
  constructor(
    private readonly options: number,
    expected = 1024,
  ) {
    if (!Number.isInteger(options) || options < 1 || options > MOST_OPTIONS) {
      throw new RangeError(`a question has 1 to ${MOST_OPTIONS} options, not ${options}`);
    }
    this.capacity = Math.max(4, Math.ceil(expected));
    this.tiers = new Float64Array(options);
    this.ranked = new Int32Array(options);
    this.columns = Array.from({ length: options }, () => this.newColumn());
  }

  /**
   * Puts an option of the ballot at hand in a tier. Any positive numbers do, with gaps and ties
   * (`3,3,1,2,2` or `1,3`): only which is lower counts. An option put twice keeps the last tier.
   * Throws a RangeError for an option that the question has not, or a tier that is not positive.
   */
  put(option: number, tier: number): void {
    const before = this.tiers[option];
    if (before === undefined) throw new RangeError(`no option ${option} among ${this.options}`);
    if (!(tier > 0 && tier < Infinity)) throw new RangeError(`a tier is positive, not ${tier}`);
    if (before === 0) this.ranked[this.rankedCount++] = option;
    this.tiers[option] = tier;
  }

  /** Forgets what was put since the last `end`. */
  discard(): void {
    for (let at = 0; at < this.rankedCount; at++) this.tiers[this.ranked[at] ?? 0] = 0;
    this.rankedCount = 0;
  }

  /**
   * Ends the ballot at hand. Gives `blank`, and keeps nothing, when the ballot says nothing: no
   * option ranked, all options in a single tier, or weight 0. Throws a RangeError for a weight
   * that is negative, not a number, or above 10¹²; the ballot is then forgotten.
   */
  end(weight = 1): 'counted' | 'blank' {
    if (!isWeight(weight)) {
      this.discard();
      throw new RangeError(`a weight is a number from 0 to ${MOST_WEIGHT}, not ${weight}`);
    }
    if (this.saysNothing() || weight === 0) {
      this.discard();
      return 'blank';
    }
    if (this.count === this.capacity) this.grow();
    if (!this.writeByCounting()) this.writeBySorting();
    this.writeWeight(weight);
    this.count++;
    this.discard();
    return 'counted';
  }

  /** The ballots written so far. Call it once, at the end: they share memory with the writer. */
  ballots(): Ballots {
    return {
      options: this.options,
      count: this.count,
      columns: this.columns.map((column) => column.subarray(0, this.count)),
      weights: this.weights?.subarray(0, this.count) ?? null,
    };
  }

  private saysNothing(): boolean {
    if (this.rankedCount < this.options) return this.rankedCount === 0;
    const first = this.tiers[0];
    return this.tiers.every((tier) => tier === first);
  }

  /** Writes the tiers as 1, 2, 3 …; gives false when they are not small whole numbers. */
  private writeByCounting(): boolean {
    const { tiers, ranked, rankedCount, denseTiers, columns, count } = this;
    let highest = 0;
    for (let at = 0; at < rankedCount; at++) {
      const tier = tiers[ranked[at] ?? 0] ?? 0;
      if (tier > MOST_TIERS_COUNTED || !Number.isInteger(tier)) {
        denseTiers.fill(0);
        return false;
      }
      denseTiers[tier] = 1;
      if (tier > highest) highest = tier;
    }
    let dense = 0;
    for (let tier = 1; tier <= highest; tier++) {
      if (denseTiers[tier] === 1) denseTiers[tier] = ++dense;
    }
    for (let at = 0; at < rankedCount; at++) {
      const option = ranked[at] ?? 0;
      const column = columns[option];
      if (column !== undefined) column[count] = denseTiers[tiers[option] ?? 0] ?? 0;
    }
    denseTiers.fill(0, 1, highest + 1);
    return true;
  }

  private writeBySorting(): void {
    const { tiers, columns, count } = this;
    const options = this.ranked.subarray(0, this.rankedCount);
    const distinct = new Float64Array(new Set(Array.from(options, (o) => tiers[o] ?? 0))).sort();
    const dense = new Map(Array.from(distinct, (tier, at) => [tier, at + 1]));
    for (const option of options) {
      const column = columns[option];
      if (column !== undefined) column[count] = dense.get(tiers[option] ?? 0) ?? 0;
    }
  }

  private writeWeight(weight: number): void {
    if (this.weights === null) {
      if (weight === 1) return;
      this.weights = new Float64Array(this.capacity).fill(1);
    }
    this.weights[this.count] = weight;
  }

  private newColumn(): TierColumn {
    const mark = unrankedMark(this.options);
    return this.options > MOST_OPTIONS_IN_BYTES
      ? new Uint16Array(this.capacity).fill(mark)
      : new Uint8Array(this.capacity).fill(mark);
  }

  private grow(): void {
    this.capacity = Math.ceil(this.capacity * 1.5);
    this.columns = this.columns.map((column) => {
      const wider = this.newColumn();
      wider.set(column);
      return wider;
    });
    if (this.weights !== null) {
      const wider = new Float64Array(this.capacity).fill(1);
      wider.set(this.weights);
      this.weights = wider;
    }
  }
}
