/** @jest-environment jsdom */
import { ExcelHost } from '../excel/excel-host';
import { openInJest } from './jest';

/** Panes are tested in a document: office.js must load there too. */
describe('a test with a document', () => {
  it('runs office.js on the host', async () => {
    await openInJest(new ExcelHost());
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1, 2]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2]]);
    expect(document.querySelectorAll('script')).toHaveLength(1);
  });
});
