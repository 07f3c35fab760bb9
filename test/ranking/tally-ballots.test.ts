import fc from 'fast-check';
import { addTallies } from '../../src/ranking/add-tallies';
import { BallotWriter } from '../../src/ranking/ballot-writer';
import type { Ballots } from '../../src/ranking/ballots';
import { emptyTally } from '../../src/ranking/empty-tally';
import { meanRanks } from '../../src/ranking/mean-ranks';
import { positionShares } from '../../src/ranking/position-shares';
import { UNRANKED_POLICIES } from '../../src/ranking/ranked-question';
import { seededRandom } from '../../src/ranking/seeded-random';
import { selectBallots } from '../../src/ranking/select-ballots';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { weighBallots } from '../../src/ranking/weigh-ballots';
import { anyBallots } from './support/arbitrary';
import { ballotsOf } from './support/letters';
import { expectSameTally, tallyByDefinition } from './support/reference';

/** Many ballots: of each hundred so many have ties or unranked options, or a random part of them. */
function manyBallots(options: number, count: number, tiedPercent: number): Ballots {
  const random = seededRandom(options * 1000 + count);
  const writer = new BallotWriter(options, count);
  while (writer.ballots().count < count) {
    const ranks = Array.from({ length: options }, (_, at) => at + 1);
    for (let last = options - 1; last > 0; last--) {
      const other = random(last + 1);
      [ranks[last], ranks[other]] = [ranks[other] ?? 0, ranks[last] ?? 0];
    }
    const tied = random(100) < tiedPercent;
    const ranked = tied && random(2) === 0 ? 1 + random(options) : options;
    ranks.forEach((rank, option) => {
      if (rank > ranked) return;
      writer.put(option, tied && random(2) === 0 ? Math.ceil(rank / 2) : rank);
    });
    writer.end();
  }
  return writer.ballots();
}

describe('a tally', () => {
  it('has mid-ranks for ties and the positions left over for unranked options', () => {
    const tally = tallyBallots(ballotsOf(4, { 'A>BC': 2, D: 1 }));
    expect(tally).toEqual({
      options: 4,
      ballots: 3,
      weight: 3,
      positions: Float64Array.of(2, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0),
      leftOver: Float64Array.of(
        ...[0, 1 / 3, 1 / 3, 1 / 3],
        ...[0, 1 / 3, 1 / 3, 1 / 3],
        ...[0, 1 / 3, 1 / 3, 1 / 3],
        ...[0, 0, 0, 2],
      ),
      unranked: Float64Array.of(1, 1, 1, 2),
      pairs: {
        above: Float64Array.of(0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        aboveUnranked: Float64Array.of(0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 1, 1, 0),
      },
      tieTerm: 2 * 6 + 24,
    });
  });

  it('is what its definitions say, for any ballots', () => {
    fc.assert(
      fc.property(anyBallots(), (ballots) => {
        expectSameTally(tallyBallots(ballots), tallyByDefinition(ballots));
      }),
    );
  });

  it('adds up with another of the same question', () => {
    fc.assert(
      fc.property(anyBallots(), fc.integer({ min: 0, max: 12 }), (ballots, at) => {
        const first = selectBallots(ballots, (ballot) => ballot < at);
        const second = selectBallots(ballots, (ballot) => ballot >= at);
        const sum = addTallies(tallyBallots(first), tallyBallots(second));
        expectSameTally(sum, tallyBallots(ballots));
      }),
    );
  });

  it('does not add up with one of another question', () => {
    expect(() => addTallies(emptyTally(3), emptyTally(4))).toThrow(RangeError);
  });

  it('counts a ballot of weight 2 as two', () => {
    fc.assert(
      fc.property(anyBallots(), fc.integer(), (ballots, seed) => {
        const random = seededRandom(seed);
        const weights = Array.from({ length: ballots.count }, () => 1 + random(2));
        const twice = weights.flatMap((weight, ballot) => Array<number>(weight).fill(ballot));
        const weighted = tallyBallots(weighBallots(ballots, weights));
        const repeated = tallyBallots(selectBallots(ballots, twice));
        expectSameTally({ ...weighted, ballots: repeated.ballots }, repeated);
      }),
    );
  });

  it('does not count ballots of weight 0', () => {
    const ballots = ballotsOf(3, { 'A>B>C': 1, 'C>B': 1 });
    const tally = tallyBallots(weighBallots(ballots, [0, 3]));
    expectSameTally(
      { ...tally, weight: 3 },
      {
        ...tallyBallots(weighBallots(ballotsOf(3, { 'C>B': 1 }), [3])),
      },
    );
    expect(tally.ballots).toBe(1);
  });

  it.each([
    [2, 1001, 0],
    [3, 5003, 0],
    [4, 4002, 0],
    [5, 1600, 0],
    [10, 17003, 0],
    [16, 2000, 0],
    [17, 2000, 0],
    [40, 1500, 0],
    [126, 1100, 0],
    [2, 1003, 30],
    [3, 5001, 100],
    [9, 2600, 50],
    [10, 3000, 100],
    [16, 2500, 60],
    [17, 1200, 60],
    [130, 1010, 50],
  ])(
    'of %d options and %d ballots, %d %% of them tied, is counted in bulk as one by one',
    (options, count, tied) => {
      const ballots = manyBallots(options, count, tied);
      expectSameTally(tallyBallots(ballots), tallyByDefinition(ballots));
    },
  );

  it('may begin with strict ballots and go on with tied ones', () => {
    const strict = manyBallots(6, 20000, 0);
    const tied = manyBallots(6, 5001, 100);
    const writer = new BallotWriter(6, 25001);
    for (const part of [strict, tied]) {
      for (let ballot = 0; ballot < part.count; ballot++) {
        part.columns.forEach((column, option) => {
          const tier = column[ballot] ?? 0;
          if (tier < 127) writer.put(option, tier);
        });
        writer.end();
      }
    }
    const both = addTallies(tallyByDefinition(strict), tallyByDefinition(tied));
    expectSameTally(tallyBallots(writer.ballots()), both);
  });
});

describe('the positions of a tally', () => {
  it('sum to whole ballots over an option and, with what is left over, over a position', () => {
    fc.assert(
      fc.property(anyBallots(), (ballots) => {
        const tally = tallyBallots(ballots);
        const { options, weight } = tally;
        const shares = positionShares(tally, 'share');
        for (let row = 0; row < options; row++) {
          const own = shares.subarray(row * options, (row + 1) * options);
          expect(own.reduce((sum, share) => sum + share, 0)).toBeCloseTo(weight, 9);
          const at = shares.filter((_, cell) => cell % options === row);
          expect(at.reduce((sum, share) => sum + share, 0)).toBeCloseTo(weight, 9);
          const ranked = tally.positions.subarray(row * options, (row + 1) * options);
          const sum = ranked.reduce((total, share) => total + share, tally.unranked[row] ?? 0);
          expect(sum).toBeCloseTo(weight, 9);
        }
      }),
    );
  });

  it('give the mean rank: the sum of position × share', () => {
    fc.assert(
      fc.property(anyBallots(), (ballots) => {
        const tally = tallyBallots(ballots);
        const { options, weight } = tally;
        if (weight === 0) return;
        for (const policy of UNRANKED_POLICIES) {
          const shares = positionShares(tally, policy === 'no-opinion' ? policy : 'share');
          meanRanks(tally, policy).forEach((rank, option) => {
            const own = shares.subarray(option * options, (option + 1) * options);
            const sum = own.reduce((total, share, at) => total + share * (at + 1), 0);
            const without = policy === 'no-opinion' ? (tally.unranked[option] ?? 0) : 0;
            expect(rank).toBeCloseTo((sum + without * (options + 1)) / weight, 9);
          });
        }
      }),
    );
  });
});
