import { FLOOR } from '../../office-host/external/app-context';
import { asPerson, openExcel } from './support';

describe('a newer Excel than the oldest that Concord takes', () => {
  it('tells merged areas too, in the same number of round trips', async () => {
    const { workbook, host } = await openExcel(
      { Sheet1: [[], [null, 'Goals', null], [null, 'A', 'B']], Other: [['a']] },
      { requirements: { ...FLOOR.Excel, ExcelApi: '1.13' } },
    );
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Sheet1').getRange('B2:C2').merge();
    });
    host.counters.reset();
    const [merged, plain] = await workbook.sheets();
    expect(merged?.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }]);
    expect(plain?.merges).toEqual([]);
    expect(host.counters.current.roundTrips).toBe(3);
  });
});
