import fc from 'fast-check';
import { BallotWriter } from '../../src/ranking/ballot-writer';
import { UNRANKED_BYTE, UNRANKED_WORD } from '../../src/ranking/ballots';
import { rankRows } from './support/arbitrary';

function columnsOf(writer: BallotWriter): number[][] {
  return writer.ballots().columns.map((column) => Array.from(column));
}

function put(writer: BallotWriter, ranks: readonly (number | null)[]): 'counted' | 'blank' {
  ranks.forEach((rank, option) => {
    if (rank !== null) writer.put(option, rank);
  });
  return writer.end();
}

describe('a ballot that is written', () => {
  it.each([
    ['ranks with ties out of sequence', [3, 3, 1, 2, 2], [3, 3, 1, 2, 2]],
    ['gaps', [7, 2, 1, 7, 7], [3, 2, 1, 3, 3]],
    ['ranks that are not whole', [2.5, 1, 2.5, 4, 0.5], [3, 2, 3, 4, 1]],
    ['very large ranks', [9e15, 2000, 1, 3000, 2000], [4, 2, 1, 3, 2]],
  ])('has dense tiers from %s', (_, ranks, tiers) => {
    const writer = new BallotWriter(5);
    expect(put(writer, ranks)).toBe('counted');
    expect(columnsOf(writer)).toEqual(tiers.map((tier) => [tier]));
  });

  it('closes its gap and marks what it leaves unranked: 1, 3, blank', () => {
    const writer = new BallotWriter(3);
    put(writer, [1, 3, null]);
    expect(columnsOf(writer)).toEqual([[1], [2], [UNRANKED_BYTE]]);
  });

  it('keeps the last tier of an option that is put twice', () => {
    const writer = new BallotWriter(2);
    writer.put(0, 1);
    writer.put(1, 2);
    writer.put(0, 3);
    writer.end();
    expect(columnsOf(writer)).toEqual([[2], [1]]);
  });

  it('is forgotten when it is discarded', () => {
    const writer = new BallotWriter(2);
    writer.put(0, 1);
    writer.discard();
    put(writer, [2, 1]);
    expect(columnsOf(writer)).toEqual([[2], [1]]);
  });

  it('is one of words when there are more than 126 options', () => {
    const writer = new BallotWriter(127);
    writer.put(126, 5);
    writer.put(0, 9);
    writer.end();
    const { columns } = writer.ballots();
    expect(columns[0]).toEqual(Uint16Array.of(2));
    expect(columns[1]).toEqual(Uint16Array.of(UNRANKED_WORD));
    expect(columns[126]).toEqual(Uint16Array.of(1));
  });
});

describe('a ballot that says nothing', () => {
  it.each([
    ['ranks no option', [null, null, null], 1],
    ['ties all options', [4, 4, 4], 1],
    ['has weight 0', [1, 2, 3], 0],
  ])('is blank and not kept when it %s', (_, ranks, weight) => {
    const writer = new BallotWriter(3);
    ranks.forEach((rank, option) => {
      if (rank !== null) writer.put(option, rank);
    });
    expect(writer.end(weight)).toBe('blank');
    put(writer, [1, 2, null]);
    expect(columnsOf(writer)).toEqual([[1], [2], [UNRANKED_BYTE]]);
  });

  it('is not one that ties some options and leaves others unranked', () => {
    expect(put(new BallotWriter(3), [1, 1, null])).toBe('counted');
  });

  it('is every ballot of a question with one option', () => {
    expect(put(new BallotWriter(1), [1])).toBe('blank');
  });
});

describe('the weight of a ballot', () => {
  it('is kept when any is not 1', () => {
    const writer = new BallotWriter(2, 1);
    for (const weight of [1, 1, 0.5, 3]) {
      writer.put(0, 1);
      writer.end(weight);
    }
    expect(writer.ballots().weights).toEqual(Float64Array.of(1, 1, 0.5, 3));
  });

  it('is not kept when all are 1', () => {
    const writer = new BallotWriter(2);
    put(writer, [1, 2]);
    expect(writer.ballots().weights).toBeNull();
  });

  it.each([-1, Number.NaN, Infinity, 1e13])('may not be %d', (weight) => {
    const writer = new BallotWriter(2);
    writer.put(0, 1);
    expect(() => writer.end(weight)).toThrow(RangeError);
    put(writer, [null, 1]);
    expect(columnsOf(writer)).toEqual([[UNRANKED_BYTE], [1]]);
  });
});

describe('what cannot be written', () => {
  it.each([0, -1, 2.5, Number.NaN, 40000])('is a question of %d options', (options) => {
    expect(() => new BallotWriter(options)).toThrow(RangeError);
  });

  it.each([-1, 3, 0.5])('is option %d of three', (option) => {
    expect(() => {
      new BallotWriter(3).put(option, 1);
    }).toThrow(RangeError);
  });

  it.each([0, -2, Number.NaN, Infinity])('is tier %d', (tier) => {
    expect(() => {
      new BallotWriter(3).put(0, tier);
    }).toThrow(RangeError);
  });
});

it('writes any ballots as dense tiers that keep which option is above which', () => {
  fc.assert(
    fc.property(rankRows(5), fc.integer({ min: 1, max: 20 }), (rows, expected) => {
      const options = rows[0]?.length ?? 0;
      const writer = new BallotWriter(options, expected);
      const kept = rows.filter((row) => put(writer, row) === 'counted');
      const { columns, count } = writer.ballots();
      expect(count).toBe(kept.length);
      kept.forEach((row, ballot) => {
        const tiers = columns.map((column) => column[ballot] ?? 0);
        const ranked = tiers.filter((tier) => tier !== UNRANKED_BYTE);
        const distinct = [...new Set(ranked)].sort((a, b) => a - b);
        expect(distinct).toEqual(distinct.map((_, at) => at + 1));
        row.forEach((rank, a) => {
          row.forEach((other, b) => {
            if (rank === null || other === null) return;
            expect(Math.sign((tiers[a] ?? 0) - (tiers[b] ?? 0))).toBe(Math.sign(rank - other));
          });
          expect(tiers[a] === UNRANKED_BYTE).toBe(rank === null);
        });
      });
    }),
  );
});
