import fc from 'fast-check';
import Papa from 'papaparse';
import { delimitedText, type DelimitedText } from '../../../src/hosts/files/delimited-text';
import type { RowLimits } from '../../../src/hosts/files/text-rows';

const LIMITS: RowLimits = {
  rows: 200_000,
  columns: 9,
  bytes: 1000,
  refuse: (beyond, row, column) => {
    throw new RangeError(`${beyond} ${row} ${column}`);
  },
};

function delimited(text: string, delimiter: string | null): DelimitedText {
  const bytes = new TextEncoder().encode(text);
  return delimitedText({ bytes, encoding: 'utf-8' }, delimiter, LIMITS);
}

/** All cells, row by row. */
function cellsOf(text: string, delimiter: string | null = ','): string[][] {
  const { rowCount, width, cell } = delimited(text, delimiter);
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
    expect(delimited('a\n"b",c\n"d', ',').openQuoteRow).toBe(2);
    expect(delimited('a\n"b",c\n"d"', ',').openQuoteRow).toBeNull();
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

  it('has the rows and cells that Papa Parse finds in any text', () => {
    const sign = fc.constantFrom('a', '文', '"', '"', ',', '\t', '\n', ' ');
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 30 }), (text) => {
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        // What follows the last line end is no row of its own.
        const rows = text.endsWith('\n') && data.at(-1)?.join() === '' ? data.slice(0, -1) : data;
        expect(cellsOf(text)).toEqual(rows);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a line a row without a delimiter, whatever stands in it', () => {
    expect(cellsOf('1: {1,2}\r\n"3,\n\nb"', null)).toEqual([['1: {1,2}'], ['"3,'], [''], ['b"']]);
  });

  it.each([
    ['rows', 'a\n'.repeat(200_001), 'cells 200000 0'],
    ['columns', 'a,b\n,,,,,,,,,', 'cells 1 9'],
    ['bytes in a row', `a\nb,${'x'.repeat(1000)}`, 'bytes 1 1'],
    ['bytes in quotes', `a\n"${'x\n'.repeat(1000)}`, 'bytes 1 0'],
  ])('is refused beyond the most %s', (_, text, problem) => {
    expect(() => delimited(text, ',')).toThrow(problem);
  });

  it('gives a cell far down in a long text, and one far up again', () => {
    const lines = Array.from({ length: 200_000 }, (_, row) => `${row},"x,${row}"`);
    const { rowCount, width, cell } = delimited(lines.join('\n'), ',');
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
