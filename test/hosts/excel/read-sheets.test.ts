import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell, Sheet } from '../../../src/cells/sheet';
import { ON_THE_WEB } from '../../office-host/quirks';
import { asPerson, openExcel, problemOf } from './support';

const rowsOf = (count: number, width: number, cell: (row: number) => Cell): Cell[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: width }, () => cell(row)));

/** Every cell of a sheet's used area. */
function cellsOf(sheet: Sheet): Cell[][] {
  if (sheet.used === null) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = sheet.used;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (__, across) =>
      sheet.cell(firstRow + down, firstColumn + across),
    ),
  );
}

describe('sheets that are read from Excel', () => {
  it('hold numbers, text, truth values and nothing; dates are serial numbers', async () => {
    const rows = [
      ['Name', 3, true],
      [null, 0.5, 'A;B;C'],
    ];
    const { workbook } = await openExcel({ Sheet1: rows });
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Sheet1').getRange('A2').values = [['2026-11-25']];
    });
    const [sheet] = await workbook.sheets();
    // 25 November 2026 is day 46351 from 31 December 1899, with Excel's 29 February 1900.
    expect(sheet && cellsOf(sheet)).toEqual([
      ['Name', 3, true],
      [46351, 0.5, 'A;B;C'],
    ]);
  });

  it('tell an error from a text that looks like one', async () => {
    const { workbook } = await openExcel({ Sheet1: [[{ error: '#N/A' }, '#N/A']] });
    const [sheet] = await workbook.sheets();
    expect(sheet && cellsOf(sheet)).toEqual([[{ error: '#N/A' }, '#N/A']]);
  });

  it('count from A1, wherever the used area begins', async () => {
    const { workbook } = await openExcel({ Sheet1: [[], [null, null, 'C2'], [null, null, 'C3']] });
    const [sheet] = await workbook.sheets();
    expect(sheet?.used).toEqual({ firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 2 });
    expect(sheet?.cell(2, 2)).toBe('C3');
    expect(sheet?.cell(0, 0)).toBeNull();
    expect(sheet?.cell(9, 9)).toBeNull();
  });

  it('are those that a person can see, in the workbook’s order', async () => {
    const { workbook } = await openExcel({
      Sheet1: [['a']],
      Hidden: [['b']],
      Empty: [],
      Last: [['c']],
    });
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Hidden').visibility = 'Hidden';
      worksheets.getItem('Last').position = 0;
    });
    const sheets = await workbook.sheets();
    expect(sheets.map(({ name }) => name)).toEqual(['Last', 'Sheet1', 'Empty']);
    expect(sheets[2]?.used).toBeNull();
  });

  it('know their hidden rows, also when rows are read in several blocks', async () => {
    const { workbook, host } = await openExcel({ Sheet1: rowsOf(3_000, 40, (row) => row) });
    await asPerson(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem('Sheet1');
      for (const rows of ['3:4', '1500:1500', '2999:3000']) sheet.getRange(rows).rowHidden = true;
    });
    host.counters.reset();
    const [sheet] = await workbook.sheets();
    const hidden = Array.from({ length: 3_000 }, (_, row) => row).filter((row) =>
      sheet?.isRowHidden(row),
    );
    expect(hidden).toEqual([2, 3, 1499, 2998, 2999]);
    // 120,000 cells in blocks of 50,000.
    expect(host.counters.current.roundTrips).toBe(2 + 3);
  });

  it('know that all rows are hidden', async () => {
    const { workbook } = await openExcel({ Sheet1: rowsOf(3, 1, (row) => row) });
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Sheet1').getRange('1:3').rowHidden = true;
    });
    const [sheet] = await workbook.sheets();
    expect([0, 1, 2, 3].map((row) => sheet?.isRowHidden(row))).toEqual([true, true, true, false]);
  });

  it('know their tables, without the totals', async () => {
    const { host } = await openExcel({ Sheet1: rowsOf(6, 3, (row) => row), Other: [['a']] });
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Sheet1').tables.add('A2:B5', true);
    });
    const plain = await openExcel({}, { file: host.save() });
    const [first, second] = await plain.workbook.sheets();
    expect(first?.tables).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 1 }]);
    expect(second?.tables).toEqual([]);
    const withTotals = await openExcel({}, { file: withTotalsRow(host.save()) });
    const [totalled] = await withTotals.workbook.sheets();
    expect(totalled?.tables).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 3, lastColumn: 1 }]);
  });
});

/** The workbook with the last row of its table as its totals. */
function withTotalsRow(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const name = Object.keys(parts).find((part) => part.startsWith('xl/tables/')) ?? '';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [name]: strToU8(xml.replace('<table ', '<table totalsRowCount="1" ')),
  });
}

describe('reading from Excel', () => {
  it('takes three round trips for any number of small sheets', async () => {
    const { workbook, host } = await openExcel({ Sheet1: [['a']], B: [['b']], C: [['c']], D: [] });
    await workbook.sheets();
    expect(host.counters.current.roundTrips).toBe(3);
    expect(host.heldReferences).toBe(0);
  });

  it('asks again in halves when an answer would be larger than 5 MB', async () => {
    const text = 'x'.repeat(400);
    const { workbook, host } = await openExcel(
      { Sheet1: rowsOf(1_000, 20, (row) => `${row} ${text}`) },
      { quirks: ON_THE_WEB },
    );
    const [sheet] = await workbook.sheets();
    expect(sheet?.cell(0, 0)).toBe(`0 ${text}`);
    expect(sheet?.cell(999, 19)).toBe(`999 ${text}`);
    // 8 MB: one answer that is refused, then two halves.
    expect(host.counters.current.roundTrips).toBe(2 + 1 + 2);
  });

  it('asks again in halves when Excel gives null for too many cells, without an error', async () => {
    const { workbook, host } = await openExcel(
      { Sheet1: rowsOf(100, 10, (row) => row) },
      { quirks: { cellLimit: 300 } },
    );
    const [sheet] = await workbook.sheets();
    expect(sheet && cellsOf(sheet)).toEqual(rowsOf(100, 10, (row) => row));
    expect(host.counters.current.roundTrips).toBe(2 + 2 + 4);
  });

  it('says which row is too much for any answer', async () => {
    const { workbook } = await openExcel(
      { Sheet1: [['a'], ['x'.repeat(9_000)]] },
      { quirks: { payloadLimit: 8_000 } },
    );
    await expect(workbook.sheets()).rejects.toMatchObject({
      code: 'row-too-large',
      place: { sheet: 'Sheet1', cell: 'A2' },
    });
  });

  it('refuses a sheet whose used area is the whole grid, and says how large it is', async () => {
    const { workbook, host } = await openExcel({ Sheet1: [['a']] });
    host.edit('Sheet1', 'XFD1048576', 'stray');
    await expect(workbook.sheets()).rejects.toMatchObject({
      code: 'sheet-with-too-many-cells',
      place: { sheet: 'Sheet1' },
      values: { cells: 16_384 * 1_048_576 },
    });
    expect(host.counters.current.cellsRead).toBe(0);
  });

  it('reports how far it has come', async () => {
    const { workbook } = await openExcel({ Sheet1: rowsOf(4_000, 25, (row) => row) });
    const shares: number[] = [];
    await workbook.sheets({ progress: (share) => shares.push(share) });
    expect(shares).toEqual([0.5, 1, 1]);
  });

  it('stops when it is cancelled', async () => {
    const { workbook, host } = await openExcel({ Sheet1: rowsOf(4_000, 25, (row) => row) });
    const stop = new AbortController();
    const reading = workbook.sheets({ signal: stop.signal, progress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(host.counters.current.roundTrips).toBe(3);
  });

  it('turns what Excel reports into a problem', async () => {
    const refusals = [{ member: 'Worksheet.GetUsedRangeOrNullObject', code: 'GeneralException' }];
    const { workbook } = await openExcel({ Sheet1: [['a']] }, { quirks: { refusals } });
    expect(await problemOf(workbook.sheets())).toBe('excel-failed');
  });
});
