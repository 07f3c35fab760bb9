import fc from 'fast-check';
import { BallotWriter } from '../../src/ranking/ballot-writer';
import type { Ballots } from '../../src/ranking/ballots';
import { bootstrap, type Bootstrap } from '../../src/ranking/bootstrap';
import { holdsWithoutAnyOne } from '../../src/ranking/leave-one-out';
import { orderBy } from '../../src/ranking/methods/registry';
import { METHOD_NAMES, type MethodName } from '../../src/ranking/ranked-question';
import { selectBallots } from '../../src/ranking/select-ballots';
import { finish } from '../../src/ranking/steps';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { sameOrder } from '../../src/ranking/tiers';
import { weighBallots } from '../../src/ranking/weigh-ballots';
import { anyBallots } from './support/arbitrary';
import { ballotsOf } from './support/letters';
import { twentyMembers } from './support/survey';

function resample(
  ballots: Ballots,
  settings: Partial<Parameters<typeof bootstrap>[1]> = {},
): Bootstrap | null {
  return finish(
    bootstrap(ballots, {
      method: 'mean-rank',
      unranked: 'share',
      resamples: 2000,
      seed: 1,
      ...settings,
    }),
  );
}

function holds(ballots: Ballots, method: MethodName): boolean | null {
  const tally = tallyBallots(ballots);
  const order = orderBy(method, tally, 'share').value ?? [];
  return finish(holdsWithoutAnyOne(ballots, tally, order, { method, unranked: 'share' }));
}

describe('resampling', () => {
  it('gives the same shares for the same seed and others for another', () => {
    expect(resample(twentyMembers())).toEqual(resample(twentyMembers()));
    expect(resample(twentyMembers(), { seed: 2 })).not.toEqual(resample(twentyMembers()));
  });

  it('gives shares that sum to 1 over the ranks of an option and over the options of a rank', () => {
    const shares = resample(twentyMembers())?.ranks ?? [];
    expect(shares).toHaveLength(4);
    for (const at of [0, 1, 2, 3]) {
      expect(shares[at]?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(shares.reduce((sum, ranks) => sum + (ranks[at] ?? 0), 0)).toBeCloseTo(1, 9);
    }
  });

  it('finds the chance that two options change places: that of a sum of draws', () => {
    // 9 of 13 ballots put A above B. Of 13 draws at least 7 do with probability 0.9293
    // (binomial, n = 13, p = 9/13; scipy 1.17.1), and no draw ties them.
    const ballots = ballotsOf(2, { 'A>B': 9, 'B>A': 4 });
    const result = resample(ballots, { resamples: 20000 });
    expect(result?.first[0]).toBeCloseTo(0.9293, 2);
    expect(result?.above[1]).toBe(result?.first[0]);
  });

  it('shares the ranks of a tie, in which none is first alone', () => {
    const tied = resample(ballotsOf(3, { 'AB>C': 5 }));
    expect(tied?.ranks[0]?.[0]).toBeCloseTo(0.5, 9);
    expect(Array.from(tied?.first ?? [])).toEqual([0, 0, 0]);
  });

  it.each(METHOD_NAMES)('is certain by %s when all ballots are alike', (method) => {
    const result = resample(ballotsOf(3, { 'B>A>C': 8 }), { method, resamples: 50 });
    expect(
      result?.ranks.map((ranks) => ranks.map((share) => Math.round(share * 1e9) / 1e9)),
    ).toEqual([Float64Array.of(0, 1, 0), Float64Array.of(1, 0, 0), Float64Array.of(0, 0, 1)]);
  });

  it('draws ballots with their weights', () => {
    const ballots = weighBallots(ballotsOf(2, { 'A>B': 9, 'B>A': 4 }), [
      ...Array<number>(9).fill(1),
      ...Array<number>(4).fill(1000),
    ]);
    expect(resample(ballots)?.first[1]).toBeGreaterThan(0.97);
  });

  it('of thousands of ballots varies as much as drawing each of them would', () => {
    // 2,550 of 5,000 ballots put A above B; the share above one half has the probability
    // 0.921 (normal approximation of the binomial, z = 50 / sqrt(5000 × 0.51 × 0.49)).
    const writer = new BallotWriter(2, 5000);
    for (let ballot = 0; ballot < 5000; ballot++) {
      writer.put(ballot < 2550 ? 0 : 1, 1);
      writer.end();
    }
    expect(resample(writer.ballots(), { resamples: 5000 })?.first[0]).toBeCloseTo(0.921, 1);
  });

  it.each([
    ['no ballots', ballotsOf(3, {}), {}],
    ['one ballot', ballotsOf(3, { 'A>B>C': 1 }), {}],
    ['no resamples asked for', twentyMembers(), { resamples: 0 }],
  ])('is left out with %s', (_, ballots, settings) => {
    expect(resample(ballots, settings)).toBeNull();
  });

  it('is left out where it would take minutes', () => {
    const writer = new BallotWriter(300);
    for (let ballot = 0; ballot < 3; ballot++) {
      for (let option = 0; option < 300; option++)
        writer.put(option, ((option + ballot) % 300) + 1);
      writer.end();
    }
    expect(resample(writer.ballots(), { method: 'schulze', resamples: 5000 })).toBeNull();
  });

  it('yields on the way, so that others have their turn', () => {
    const steps = bootstrap(twentyMembers(), {
      method: 'mean-rank',
      unranked: 'share',
      resamples: 100000,
      seed: 1,
    });
    const first = steps.next();
    expect(first.done).toBe(false);
    expect(first.value).toBeGreaterThan(0);
    expect(first.value).toBeLessThan(0.5);
  });
});

describe('leaving one ballot out', () => {
  it.each([
    ['holds', { 'A>B': 5, 'B>A': 3 }, true],
    ['does not hold where the lead is one ballot', { 'A>B': 4, 'B>A': 3 }, false],
    ['does not hold where a tie would end', { 'A>B': 3, 'B>A': 3 }, false],
  ])('%s', (_, ballots, expected) => {
    expect(holds(ballotsOf(2, ballots), 'mean-rank')).toBe(expected);
  });

  it('cannot be tried with one ballot', () => {
    expect(holds(ballotsOf(2, { 'A>B': 1 }), 'mean-rank')).toBeNull();
  });

  it('gives what counting the other ballots again gives, by every method', () => {
    fc.assert(
      fc.property(
        anyBallots(5),
        fc.constantFrom(...METHOD_NAMES),
        fc.boolean(),
        (plain, method, weighted) => {
          fc.pre(plain.count > 1);
          const thirds = Array.from({ length: plain.count }, (_, ballot) => (ballot % 3) / 3 + 0.1);
          const ballots = weighted ? weighBallots(plain, thirds) : plain;
          const whole = orderBy(method, tallyBallots(ballots), 'share').value ?? [];
          const each = Array.from(
            { length: ballots.count },
            (_, left) =>
              orderBy(
                method,
                tallyBallots(selectBallots(ballots, (ballot) => ballot !== left)),
                'share',
              ).value ?? [],
          );
          expect(holds(ballots, method)).toBe(each.every((order) => sameOrder(order, whole)));
        },
      ),
    );
  });
});
