import { read, utils, write } from '@e965/xlsx';
import type { Cell, Sheet } from '../../../src/cells/sheet';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { onlySheet, xlsxOf } from './support';

const ROWS = 12_000;
/** Some megabytes of cells of every kind, and as much of texts. */
const rows = Array.from({ length: ROWS }, (_, row) => [
  row,
  `Member ${row} & ×文 <c t="s">`,
  row % 7 === 0 ? null : row % 3 === 0,
  `A;B;${row % 5};`,
  row / 3,
]);

function bytesOf(bookSST: boolean): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows, { dense: true });
  sheet['!rows'] = Array.from({ length: ROWS }, (_, row) => ({ hidden: row % 1000 === 999 }));
  const data = sheet['!data'];
  if (data?.[10_000]) data[10_000][5] = { t: 'e', v: 0x2a };
  sheet['!ref'] = `A1:F${ROWS}`;
  const options = { bookType: 'xlsx', type: 'array', bookSST, compression: true } as const;
  const bytes: unknown = write(utils.book_new(sheet, 'S'), options);
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no bytes');
  return new Uint8Array(bytes);
}

const differing = (sheet: Sheet, expected: (row: number, column: number) => Cell): string[] => {
  const found: string[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const [is, wanted] = [sheet.cell(row, column), expected(row, column)];
      if (JSON.stringify(is) !== JSON.stringify(wanted)) found.push(`${row} ${column}`);
    }
  }
  return found;
};

describe('a sheet of several megabytes', () => {
  it.each([
    ['shared strings', true],
    ['texts in its cells', false],
  ])('with %s is what the library reads as a whole', async (_, bookSST) => {
    const bytes = bytesOf(bookSST);
    const whole = read(bytes, { type: 'array', dense: true }).Sheets.S?.['!data'] ?? [];
    const sheet = await onlySheet(bytes);
    expect(sheet.used).toEqual({ firstRow: 0, firstColumn: 0, lastRow: ROWS - 1, lastColumn: 5 });
    const value = (row: number, column: number): Cell => {
      const cell = whole[row]?.[column];
      if (cell?.t === 'e') return { error: '#N/A' };
      const of = cell?.v ?? null;
      return of instanceof Date ? null : of;
    };
    expect(differing(sheet, value)).toEqual([]);
    expect(differing(sheet, (row, column) => rows[row]?.[column] ?? null)).toEqual(['10000 5']);
    const hidden = Array.from({ length: ROWS }, (__, row) => row).filter((row) =>
      sheet.isRowHidden(row),
    );
    expect(hidden).toEqual(Array.from({ length: 12 }, (__, index) => 1000 * index + 999));
  });

  it('is read where its rows have no numbers', async () => {
    const xml = Array.from({ length: 100_000 }, (_, row) => `<row><c><v>${row}</v></c></row>`);
    const sheet = await onlySheet(xlsxOf(`<sheetData>${xml.join('')}</sheetData>`));
    expect(sheet.used?.lastRow).toBe(99_999);
    expect([0, 50_000, 99_999].map((row) => sheet.cell(row, 0))).toEqual([0, 50_000, 99_999]);
  });

  it('is damaged when its cells do not end', async () => {
    const xml = Array.from({ length: 100_000 }, (_, row) => `<row><c><v>${row}</v></c></row>`);
    await expect(onlySheet(xlsxOf(`<sheetData>${xml.join('')}`))).rejects.toMatchObject({
      code: 'file-damaged',
      place: { part: 'xl/worksheets/sheet1.xml' },
    });
  });

  it('says how far it is after each megabyte, and stops there when it is told to', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const reading = openWorkbook(bytesOf(true), 'survey.xlsx', {
      signal: stop.signal,
      progress: (share) => {
        shares.push(share);
        if (shares.length === 3) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(shares).toHaveLength(3);
    expect(shares.at(-1)).toBeLessThan(0.9);
  });
});
