import { BallotWriter } from '../../src/ranking/ballot-writer';
import type { Ballots } from '../../src/ranking/ballots';
import { seededRandom, type RandomBelow } from '../../src/ranking/seeded-random';

/** The rank of every option on a ballot; `null` for unranked. */
export type Row = readonly (number | null)[];

/** Complete ballots without ties, every ranking as likely as any other. */
export function* evenRows(options: number, count: number, seed = 7): Generator<number[]> {
  const random = seededRandom(seed);
  for (let ballot = 0; ballot < count; ballot++) yield shuffled(options, random);
}

/** Ballots half of which have ties, half of which leave options unranked, or both. */
export function* unevenRows(options: number, count: number, seed = 7): Generator<Row> {
  const random = seededRandom(seed);
  for (let ballot = 0; ballot < count; ballot++) {
    const kind = random(4);
    const ranked = kind < 2 ? 1 + random(options) : options;
    yield shuffled(options, random).map((rank) => {
      if (rank > ranked) return null;
      return kind > 0 && random(2) === 0 ? Math.ceil(rank / 2) : rank;
    });
  }
}

/**
 * Complete ballots without ties whose options differ in strength, so that no two majorities and
 * no two mean ranks are equal: rules for ties then cannot tell methods or programs apart.
 */
export function* leaningRows(options: number, count: number, seed = 7): Generator<number[]> {
  const random = seededRandom(seed);
  for (let ballot = 0; ballot < count; ballot++) {
    const scores = Array.from(
      { length: options },
      (_, option) =>
        0.02 * option ** 1.3 - Math.log(-Math.log((random(2 ** 31) + 1) / (2 ** 31 + 1))),
    );
    const sequence = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const ranks: number[] = [];
    sequence.forEach((option, at) => {
      ranks[option] = at + 1;
    });
    yield ranks;
  }
}

/** Writes rows as ballots, straight into columns. */
export function writeBallots(options: number, count: number, rows: Iterable<Row>): Ballots {
  const writer = new BallotWriter(options, count);
  for (const row of rows) {
    for (let option = 0; option < options; option++) {
      const rank = row[option];
      if (rank !== null && rank !== undefined) writer.put(option, rank);
    }
    writer.end();
  }
  return writer.ballots();
}

function shuffled(options: number, random: RandomBelow): number[] {
  const ranks = Array.from({ length: options }, (_, at) => at + 1);
  for (let last = options - 1; last > 0; last--) {
    const other = random(last + 1);
    [ranks[last], ranks[other]] = [ranks[other] ?? 0, ranks[last] ?? 0];
  }
  return ranks;
}
