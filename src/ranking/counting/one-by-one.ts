import { unrankedMark, type Ballots } from '../ballots';
import type { TallyDraft } from '../tally-draft';

/** One ballot, its options put in order. */
interface Reading {
  /** Ranked options first, best first; unranked options after them. */
  readonly placed: Int32Array;
  /** The tier of the ranked option at each place. */
  readonly tiers: Int32Array;
  ranked: number;
}

/**
 * Counts the ballots from `from` up to `to` into the tally, one after the other. Takes ballots of
 * every kind: weighted, tied, partial, of any number of options. Ballots of weight 0 say nothing
 * and are passed over. Cost: ballots × options².
 */
export function countOneByOne(ballots: Ballots, from: number, to: number, into: TallyDraft): void {
  const { options, weights } = ballots;
  const reading: Reading = {
    placed: new Int32Array(options),
    tiers: new Int32Array(options),
    ranked: 0,
  };
  const places = new Int32Array(options + 2);
  for (let ballot = from; ballot < to; ballot++) {
    const weight = weights === null ? 1 : (weights[ballot] ?? 0);
    if (weight === 0) continue;
    into.ballots += 1;
    into.weight += weight;
    read(ballots, ballot, places, reading);
    addRanked(reading, weight, into);
    addUnranked(reading, weight, into);
  }
}

/** Sorts the options of a ballot by tier, by counting; `places` is scratch. */
function read(ballots: Ballots, ballot: number, places: Int32Array, reading: Reading): void {
  const { options, columns } = ballots;
  const { placed, tiers } = reading;
  const unranked = unrankedMark(options);
  places.fill(0);
  let ranked = 0;
  for (let option = 0; option < options; option++) {
    const tier = columns[option]?.[ballot] ?? unranked;
    if (tier === unranked) continue;
    places[tier + 1] = (places[tier + 1] ?? 0) + 1;
    ranked++;
  }
  for (let tier = 1; tier <= options; tier++) {
    places[tier] = (places[tier] ?? 0) + (places[tier - 1] ?? 0);
  }
  let behind = ranked;
  for (let option = 0; option < options; option++) {
    const tier = columns[option]?.[ballot] ?? unranked;
    if (tier === unranked) {
      placed[behind++] = option;
      continue;
    }
    const place = places[tier] ?? 0;
    places[tier] = place + 1;
    placed[place] = option;
    tiers[place] = tier;
  }
  reading.ranked = ranked;
}

function addRanked({ placed, tiers, ranked }: Reading, weight: number, into: TallyDraft): void {
  const { options, positions } = into;
  const { above } = into.pairs;
  for (let start = 0, end = 0; start < ranked; start = end) {
    const tier = tiers[start];
    while (end < ranked && tiers[end] === tier) end++;
    const size = end - start;
    into.tieTerm += weight * (size ** 3 - size);
    for (let place = start; place < end; place++) {
      const row = (placed[place] ?? 0) * options;
      for (let at = row + start; at < row + end; at++) {
        positions[at] = (positions[at] ?? 0) + weight / size;
      }
      for (let below = end; below < ranked; below++) {
        const at = row + (placed[below] ?? 0);
        above[at] = (above[at] ?? 0) + weight;
      }
    }
  }
}

function addUnranked({ placed, ranked }: Reading, weight: number, into: TallyDraft): void {
  const { options, leftOver, unranked } = into;
  const { aboveUnranked } = into.pairs;
  const size = options - ranked;
  into.tieTerm += weight * (size ** 3 - size);
  for (let place = ranked; place < options; place++) {
    const option = placed[place] ?? 0;
    unranked[option] = (unranked[option] ?? 0) + weight;
    for (let at = option * options + ranked; at < (option + 1) * options; at++) {
      leftOver[at] = (leftOver[at] ?? 0) + weight / size;
    }
    for (let better = 0; better < ranked; better++) {
      const at = (placed[better] ?? 0) * options + option;
      aboveUnranked[at] = (aboveUnranked[at] ?? 0) + weight;
    }
  }
}
