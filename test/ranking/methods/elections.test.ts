import { points } from '../../../src/ranking/points';
import { meanRanks } from '../../../src/ranking/mean-ranks';
import { copeland } from '../../../src/ranking/methods/copeland';
import { kemeny, leastContradicted } from '../../../src/ranking/methods/kemeny';
import { meanRank } from '../../../src/ranking/methods/mean-rank';
import { rankedPairs } from '../../../src/ranking/methods/ranked-pairs';
import { schulze, strongestPaths } from '../../../src/ranking/methods/schulze';
import { pairwise } from '../../../src/ranking/pairwise';
import { tallyBallots } from '../../../src/ranking/tally-ballots';
import {
  castIn,
  electionBallots,
  ELECTIONS,
  type Answers,
  type Election,
} from '../support/elections';
import { letter, letters, optionOf } from '../support/letters';

/** What our methods say, in the form of the fixture. */
type OurAnswers = Required<Omit<Answers, 'order' | 'winners' | 'kemeny_orders'>> & {
  readonly kemeny: string | null;
};

const computed = new Map<string, OurAnswers>();

function answersOf(of: Election): OurAnswers {
  const answers = computed.get(of.id) ?? computeAnswers(of);
  computed.set(of.id, answers);
  return answers;
}

function computeAnswers(of: Election): OurAnswers {
  const tally = tallyBallots(electionBallots(of));
  const above = pairwise(tally, of.unranked);
  const silent = ballotsThatTieAll(of);
  const perBlank = (of.options + 1) / 2;
  const cast = tally.ballots + silent + (castIn(of)[''] ?? 0);
  const byLetter = <T>(value: (option: number) => T): Record<string, T> =>
    Object.fromEntries(
      Array.from({ length: of.options }, (_, option) => [letter(option), value(option)]),
    );
  const matrix = (values: Float64Array): Record<string, Record<string, number>> =>
    byLetter((row) =>
      Object.fromEntries(
        Object.entries(byLetter((column) => values[row * of.options + column] ?? 0)).filter(
          ([column]) => column !== letter(row),
        ),
      ),
    );
  const balance = (option: number): number =>
    Array.from({ length: of.options }, (_, other) =>
      Math.sign(
        (above[option * of.options + other] ?? 0) - (above[other * of.options + option] ?? 0),
      ),
    ).reduce((sum, sign) => sum + sign, 0);
  const given = points(tally, of.unranked);
  const means = meanRanks(tally, of.unranked);
  return {
    pairwise: matrix(above),
    // The sources count ballots that tie all options, which we leave out: the same for every one.
    borda_n_to_1: byLetter((option) => (given[option] ?? 0) + silent * perBlank),
    mean_rank: byLetter((option) => {
      const sum = (means[option] ?? 0) * tally.ballots + (cast - tally.ballots) * perBlank;
      return Math.round((sum / cast) * 1e6) / 1e6;
    }),
    borda_order: letters(meanRank(tally, of.unranked).value) ?? '',
    copeland_balance: byLetter(balance),
    copeland_order: letters(copeland(tally, of.unranked).value) ?? '',
    schulze_winning: letters(schulze(tally, of.unranked).value) ?? '',
    schulze_winning_paths: matrix(strongestPaths(tally, of.unranked)),
    ranked_pairs: letters(rankedPairs(tally, of.unranked).value) ?? '',
    kemeny_score: leastContradicted(above, of.options).score,
    kemeny: letters(kemeny(tally, of.unranked).value),
  };
}

function ballotsThatTieAll(of: Election): number {
  return Object.entries(castIn(of)).reduce(
    (sum, [ballot, times]) =>
      ballot.length === of.options && !ballot.includes('>') ? sum + times : sum,
    0,
  );
}

/** True when an order only refines tiers: it puts nothing of a later tier before an earlier. */
function refines(order: string, tiers: string): boolean {
  const plain = order.replaceAll('>', '');
  let start = 0;
  return tiers.split('>').every((tier) => {
    const part = Array.from(plain.slice(start, start + tier.length))
      .sort()
      .join('');
    start += tier.length;
    return part === tier;
  });
}

/** The places at which all orders have the same options before them. */
function commonBoundaries(orders: readonly string[]): number {
  const plain = orders.map((order) => order.replaceAll('>', ''));
  const before = (order: string, at: number): string =>
    Array.from(order.slice(0, at)).sort().join('');
  const first = plain[0] ?? '';
  return Array.from({ length: first.length }, (_, at) => at + 1).filter((at) =>
    plain.every((order) => before(order, at) === before(first, at)),
  ).length;
}

/** The reference lists no more than six best orders. */
const MOST_LISTED = 6;

const KEYS = [
  'pairwise',
  'borda_n_to_1',
  'mean_rank',
  'borda_order',
  'copeland_balance',
  'copeland_order',
  'schulze_winning',
  'schulze_winning_paths',
  'ranked_pairs',
  'kemeny_score',
] as const;

describe.each(ELECTIONS.map((of) => [of.id, of] as const))('the election %s', (_, of) => {
  for (const by of ['published', 'computed'] as const) {
    const answers = of[by] ?? {};
    const known = KEYS.filter((key) => answers[key] !== undefined);
    if (known.length > 0) {
      it.each(known)(`has the ${by} %s (${of.source})`, (key) => {
        expect(answersOf(of)[key]).toEqual(answers[key]);
      });
    }
    const best = answers.kemeny_orders;
    if (best !== undefined) {
      it(`has as tiers by Kemeny what the ${by} best orders have in common`, () => {
        const tiers = answersOf(of).kemeny ?? '';
        expect(best.filter((order) => !refines(order, tiers))).toEqual([]);
        if (best.length < MOST_LISTED) {
          expect(tiers.split('>')).toHaveLength(commonBoundaries(best));
        }
      });
    }
  }
});

describe('the published order of a real election', () => {
  const byId = (id: string): Election | undefined => ELECTIONS.find((of) => of.id === id);

  it.each([
    'k8s-steering-2017',
    'k8s-steering-2022',
    'k8s-steering-2024',
    'debian-2006-implicit',
    'debian-2007-implicit',
    'debian-2020-implicit',
  ])('%s is the order by Schulze under the policy that its rules say', (id) => {
    const of = byId(id);
    expect(of && answersOf(of).schulze_winning).toBe(of?.published?.order);
  });

  it.each(['debian-2006-explicit', 'debian-2007-explicit', 'debian-2020-explicit'])(
    '%s, as the tests of Condorcet (PHP) have it by margins, is the order by Schulze',
    (id) => {
      const of = byId(id);
      expect(of && answersOf(of).schulze_winning).toBe(of?.published?.order);
    },
  );

  it.each(['k8s-coc-2023', 'k8s-gb-2025'])('%s has the published winners first', (id) => {
    const of = byId(id);
    const winners = Array.from(of?.published?.winners ?? '', optionOf);
    const tally = of && tallyBallots(electionBallots(of));
    const first = tally && schulze(tally, 'no-opinion').value?.flat().slice(0, winners.length);
    expect(first?.sort()).toEqual(winners);
  });

  it('k8s-coc-2025 is that of no method: Schulze ties D and E, which the page separates by a rule it does not name, and all but Schulze and ranked pairs separate A and C, which the page ties', () => {
    const of = byId('k8s-coc-2025');
    const ours = of && answersOf(of);
    expect(of?.published?.order).toBe('AC>E>D>B');
    expect(ours?.schulze_winning).toBe('AC>DE>B');
    expect(ours?.ranked_pairs).toBe('AC>DE>B');
    expect(ours?.borda_order).toBe('C>A>E>D>B');
    expect(ours?.copeland_order).toBe('C>A>E>D>B');
    expect(ours?.kemeny).toBe('ABCDE');
  });
});
