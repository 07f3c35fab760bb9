import fc from 'fast-check';
import Papa from 'papaparse';
import { delimitedText } from '../../../src/hosts/files/delimited-text';

/** All cells, row by row. */
function cellsOf(text: string, delimiter = ','): string[][] {
  const { rowCount, width, cell } = delimitedText(text, delimiter);
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: width }, (_, column) => cell(row, column)).filter(
      (content) => content !== undefined,
    ),
  );
}

describe('delimited text', () => {
  it('has cells in quotes, with delimiters, line ends and doubled marks in them', () => {
    expect(cellsOf('a,"b,c"\r\n"d ""e""","f\r\ng",\n')).toEqual([
      ['a', 'b,c'],
      ['d "e"', 'f\ng', ''],
    ]);
  });

  it.each([
    ['of any kind', 'a\nb\rc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    ['that follow each other', 'a\n\n\nb\n\n', [['a'], [''], [''], ['b'], ['']]],
  ])('has line ends %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it.each([
    ['stand for themselves within a cell', 'a"b,c', [['a"b', 'c']]],
    ['stand for themselves when text follows', '"a" b",c', [['a" b', 'c']]],
    ['end a cell before spaces', '"a"  ,b', [['a', 'b']]],
    ['hold nothing', '"",b', [['', 'b']]],
    ['take the rest when they stay open', 'a,"b\nc,d', [['a', 'b\nc,d']]],
    ['take nothing when they open at the end', 'a,"', [['a', '']]],
  ])('has quotation marks that %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('says in which row a quotation mark stays open', () => {
    expect(delimitedText('a\n"b",c\n"d', ',').openQuoteRow).toBe(2);
    expect(delimitedText('a\n"b",c\n"d"', ',').openQuoteRow).toBeNull();
  });

  it('gives back what was written, with every line end within a cell as one sign', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '文', '"', ',', ';', '\n', '\r', ' '),
    });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (written, delimiter) => {
        const text = Papa.unparse(written, { delimiter, quotes: true, newline: '\r\n' });
        const kept = written.map((row) => row.map((content) => content.replace(/\r\n?/g, '\n')));
        expect(cellsOf(text, delimiter)).toEqual(kept);
      }),
    );
  });

  it('gives a cell far down in a long text, and one far up again', () => {
    const lines = Array.from({ length: 200_000 }, (_, row) => `${row},"x,${row}"`);
    const { rowCount, width, cell } = delimitedText(lines.join('\n'), ',');
    expect([rowCount, width]).toEqual([200_000, 2]);
    expect([199_999, 0, 100_000, 1].map((row) => [cell(row, 0), cell(row, 1)])).toEqual([
      ['199999', 'x,199999'],
      ['0', 'x,0'],
      ['100000', 'x,100000'],
      ['1', 'x,1'],
    ]);
    expect(cell(200_000, 0)).toBeUndefined();
  });
});
