import { BallotWriter } from '../../../src/ranking/ballot-writer';
import type { Ballots } from '../../../src/ranking/ballots';
import type { Order } from '../../../src/ranking/ranked-question';

/** The letter of an option: A, B, C … */
export function letter(option: number): string {
  return String.fromCharCode(65 + option);
}

/** The option of a letter. */
export function optionOf(of: string): number {
  return of.charCodeAt(0) - 65;
}

/** An order as letters: `B>AC>D`, the letters of a tier in the alphabet's sequence. */
export function letters(order: Order | null): string | null {
  if (order === null) return null;
  return order.map((tier) => tier.map(letter).sort().join('')).join('>');
}

/** An order from its letters. */
export function orderOf(text: string): Order {
  return text.split('>').map((tier) => Array.from(tier, optionOf));
}

/** Ballots from letters, each so many times: `{ 'B>AC': 2 }`; letters left out are unranked. */
export function ballotsOf(options: number, counts: Readonly<Record<string, number>>): Ballots {
  const writer = new BallotWriter(options);
  for (const [ballot, times] of Object.entries(counts)) {
    for (let time = 0; time < times; time++) {
      if (ballot !== '') putOrder(writer, orderOf(ballot));
      writer.end();
    }
  }
  return writer.ballots();
}

/** Ballots from ranks, one row a ballot; `null` is unranked. */
export function ballotsOfRanks(
  rows: readonly (readonly (number | null)[])[],
  weights: readonly number[] = [],
): Ballots {
  const writer = new BallotWriter(rows[0]?.length ?? 1);
  rows.forEach((row, at) => {
    row.forEach((rank, option) => {
      if (rank !== null) writer.put(option, rank);
    });
    writer.end(weights[at] ?? 1);
  });
  return writer.ballots();
}

function putOrder(writer: BallotWriter, order: Order): void {
  order.forEach((tier, at) => {
    for (const option of tier) writer.put(option, at + 1);
  });
}
