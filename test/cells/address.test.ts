import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  parseArea,
} from '../../src/cells/address';

describe('a cell address', () => {
  it('counts columns in letters from A to Excel’s last, XFD', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });

  it('counts rows from 1', () => {
    expect(cellAddress(0, 0)).toBe('A1');
    expect(cellAddress(11, 27)).toBe('AB12');
  });

  it('finds the column of letters again', () => {
    fc.assert(
      fc.property(fc.nat(16383), (column) => columnIndex(columnLetters(column)) === column),
    );
  });
});

describe('an area', () => {
  it('is written as a single cell when it is one', () => {
    expect(areaAddress({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 })).toBe('B2');
  });

  it('is read with dollar signs, small letters and corners in any order', () => {
    const area = { firstRow: 1, firstColumn: 1, lastRow: 8, lastColumn: 3 };
    expect(parseArea('$B$2:d9')).toEqual(area);
    expect(parseArea('D9:B2')).toEqual(area);
  });

  it('is not read from other text', () => {
    expect(['', 'B', '2', 'B2:', 'Sheet1!B2', 'ABCD1'].map(parseArea)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
