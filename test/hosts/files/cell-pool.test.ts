import fc from 'fast-check';
import type { Cell } from '../../../src/cells/sheet';
import {
  CellPool,
  MOST_CELLS,
  PooledCells,
  type FilledCell,
} from '../../../src/hosts/files/cell-pool';

const PLACE = { file: 'a.xlsx', sheet: 'S' };
/** What a piece of work throws. */
function thrown(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}
const pooled = (): PooledCells => new PooledCells(new CellPool('a.xlsx'), PLACE);

describe('cells in a pool', () => {
  it('give back what was put in, and nothing elsewhere', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.string(),
      fc.boolean(),
      fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
    );
    const cell = fc.record({ column: fc.nat(40), value });
    const row = fc.uniqueArray(cell, { selector: ({ column }) => column, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), fc.array(row), fc.nat(9), (numbers, filled, cut) => {
        const rows = numbers
          .sort((a, b) => a - b)
          .map((number, index): [number, readonly FilledCell[]] => {
            const cells = filled[index] ?? [];
            return [number, cells.sort((a, b) => a.column - b.column)];
          });
        const cells = pooled();
        cells.add(rows.slice(0, cut));
        cells.add(rows.slice(cut));
        const found: [number, readonly FilledCell[]][] = [];
        for (let at = 60; at >= 0; at -= 1) {
          const columns = Array.from({ length: 41 }, (_, column) => column);
          const there = columns.flatMap((column) => {
            const value = cells.cell(at, column);
            return value === null ? [] : [{ column, value }];
          });
          if (there.length > 0) found.unshift([at, there]);
        }
        expect(found).toEqual(rows.filter(([, there]) => there.length > 0));
      }),
      { numRuns: 50 },
    );
  });

  it('know the rectangle that they fill', () => {
    const cells = pooled();
    expect(cells.used).toBeNull();
    cells.add([
      [3, [{ column: 5, value: 'x' }]],
      [9, []],
      [
        1_048_575,
        [
          { column: 2, value: 1 },
          { column: 16_383, value: 2 },
        ],
      ],
    ]);
    const used = { firstRow: 3, firstColumn: 2, lastRow: 1_048_575, lastColumn: 16_383 };
    expect(cells.used).toEqual(used);
    const far: Cell[] = [cells.cell(1_048_575, 16_383), cells.cell(9, 2), cells.cell(3, 16_383)];
    expect(far).toEqual([2, null, null]);
  });

  it('have shared strings by their numbers, and a fault where there is none', () => {
    const pool = new CellPool('a.xlsx');
    for (const text of ['A', 'B', 'A']) pool.share(text);
    const cells = new PooledCells(pool, PLACE);
    cells.add([[0, [0, 1, 2].map((column) => ({ column, value: { shared: 2 - column } }))]]);
    expect([0, 1, 2].map((column) => cells.cell(0, column))).toEqual(['A', 'B', 'A']);
    expect(() => pool.text(3)).toThrow('no text 3');
  });

  it.each([
    [1_048_576, 0, 'A1048577'],
    [0, 16_384, 'XFE1'],
  ])('end where a spreadsheet ends (row %d, column %d)', (row, column, cell) => {
    expect(thrown(() => pooled().add([[row, [{ column, value: 1 }]]]))).toMatchObject({
      code: 'sheet-too-large',
      place: PLACE,
      values: { cell },
    });
  });

  it('are refused above twenty million, and out of order', () => {
    const pool = new CellPool('a.xlsx');
    pool.count(MOST_CELLS);
    const cells = new PooledCells(pool, PLACE);
    expect(thrown(() => cells.add([[0, [{ column: 0, value: 1 }]]]))).toMatchObject({
      code: 'cells-too-many',
      values: { most: 20_000_000 },
    });
    const others = pooled();
    others.add([[5, [{ column: 0, value: 1 }]]]);
    expect(() => others.add([[5, [{ column: 0, value: 1 }]]])).toThrow('rows go back');
  });
});
