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
      ['d "e"', 'f\r\ng', ''],
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

  it('gives back what was written, as does another reader', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '文', '"', ',', ';', '\n', '\r', ' '),
    });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (written, delimiter) => {
        const text = Papa.unparse(written, { delimiter, quotes: true, newline: '\r\n' });
        expect(cellsOf(text, delimiter)).toEqual(written);
        expect(Papa.parse(text, { delimiter, newline: '\r\n' }).data).toEqual(written);
      }),
    );
  });

  it('reads text without quotation marks as another reader does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ',', ' ', '\n') });
    fc.assert(
      fc.property(text, (plain) => {
        const { data } = Papa.parse(`x\n${plain}`, { delimiter: ',', newline: '\n' });
        const ends = plain.endsWith('\n') || plain === '';
        expect(cellsOf(`x\n${plain}`)).toEqual(ends ? data.slice(0, -1) : data);
      }),
    );
  });
});
