import { asPerson, openExcel, problemOf } from './support';

const OPTIONS = [
  ['Options', null],
  ['Roads', 7],
  ['Water', null],
  [null, null],
  ['Schools', null],
];

describe('the cells that a person selected in Excel', () => {
  it('are known by their sheet and area in one round trip', async () => {
    const { host, workbook } = await openExcel({ Sheet1: [], 'Our options': OPTIONS });
    host.select('Our options', 'B3:D9');
    expect(await workbook.selection()).toEqual({
      sheet: 'Our options',
      area: { firstRow: 2, firstColumn: 1, lastRow: 8, lastColumn: 3 },
    });
    expect(host.counters.current.roundTrips).toBe(1);
    expect(host.heldReferences).toBe(0);
  });

  it('may be whole columns', async () => {
    const { host, workbook } = await openExcel({ Sheet1: OPTIONS });
    host.select('Sheet1', 'F:J');
    const { area } = await workbook.selection();
    expect(area).toEqual({ firstRow: 0, firstColumn: 5, lastRow: 1_048_575, lastColumn: 9 });
  });

  it('are asked for again in plain words when they are several blocks', async () => {
    const refusals = [{ member: 'Workbook.GetSelectedRange', code: 'InvalidSelection' }];
    const { workbook } = await openExcel({}, { quirks: { refusals } });
    expect(await problemOf(workbook.selection())).toBe('excel-selection');
  });
});

describe('the cells of an area in Excel', () => {
  it('are those that are used, in their places, in one round trip', async () => {
    const { host, workbook } = await openExcel({ Sheet1: OPTIONS });
    const area = { firstRow: 1, firstColumn: 0, lastRow: 1_048_575, lastColumn: 0 };
    const sheet = await workbook.cellsAt({ sheet: 'Sheet1', area });
    expect(sheet.used).toEqual({ firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 0 });
    expect([1, 2, 3, 4, 5].map((row) => sheet.cell(row, 0))).toEqual([
      'Roads',
      'Water',
      null,
      'Schools',
      null,
    ]);
    // Not part of the area, though Excel has something there.
    expect(sheet.cell(1, 1)).toBeNull();
    expect(host.counters.current.roundTrips).toBe(1);
  });

  it('may be none, or on a sheet that is gone', async () => {
    const { workbook } = await openExcel({ Sheet1: OPTIONS });
    const area = { firstRow: 20, firstColumn: 3, lastRow: 30, lastColumn: 3 };
    expect(await workbook.cellsAt({ sheet: 'Sheet1', area })).toMatchObject({ used: null });
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.add('Other').activate();
      worksheets.getItem('Sheet1').delete();
    });
    expect(await problemOf(workbook.cellsAt({ sheet: 'Sheet1', area }))).toBe('excel-missing');
  });

  it('are too many to be given at once beyond the limit of Excel', async () => {
    const { workbook } = await openExcel({ Sheet1: OPTIONS }, { quirks: { cellLimit: 3 } });
    const area = { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 0 };
    expect(await problemOf(workbook.cellsAt({ sheet: 'Sheet1', area }))).toBe('excel-too-much');
  });
});
