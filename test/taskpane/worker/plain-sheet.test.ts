import { sheetOfRows } from '../../../src/cells/sheet';
import { plainSheet, sheetFrom } from '../../../src/taskpane/worker/plain-sheet';

describe('a sheet without functions', () => {
  it('is the same sheet again after a message carried it', () => {
    const area = { firstRow: 4, firstColumn: 2, lastRow: 6, lastColumn: 3 };
    const source = {
      ...sheetOfRows('S', [['a'], [1, true], [{ error: '#N/A' }, 'b']], new Set([5])),
      used: area,
      cell: (row: number, column: number) => (row === 5 && column === 3 ? 'here' : row * column),
      merges: [area],
      tables: [{ ...area, lastRow: 5 }],
    };
    const copy = sheetFrom(structuredClone(plainSheet(source)));
    expect(copy).toMatchObject({ name: 'S', used: area, merges: [area] });
    expect(copy.tables).toEqual(source.tables);
    for (let row = 4; row <= 6; row++) {
      expect(copy.isRowHidden(row)).toBe(row === 5);
      for (let column = 2; column <= 3; column++) {
        expect(copy.cell(row, column)).toEqual(source.cell(row, column));
      }
    }
    expect(copy.cell(0, 0)).toBeNull();
    expect(copy.cell(7, 2)).toBeNull();
  });

  it('may be empty', () => {
    expect(sheetFrom(plainSheet(sheetOfRows('E', []))).used).toBeNull();
  });
});
