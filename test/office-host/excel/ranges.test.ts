import { failureOf } from '../boot/failures';
import { openInJest } from '../boot/jest';
import { ExcelHost } from './excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await openInJest(new ExcelHost());
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('values of a range', () => {
  it('come back as they were written, in one round trip', async () => {
    const read = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:C2');
      range.values = [
        ['Q', 'A', 'B'],
        ['x', 1, true],
      ];
      range.load('values,address,text');
      await context.sync();
      return [range.address, range.values, range.text];
    });
    expect(read).toEqual([
      'Sheet1!A1:C2',
      [
        ['Q', 'A', 'B'],
        ['x', 1, true],
      ],
      [
        ['Q', 'A', 'B'],
        ['x', '1', 'TRUE'],
      ],
    ]);
    expect(host.counters.current).toMatchObject({ roundTrips: 1, cellsRead: 12, cellsWritten: 6 });
  });

  it('become what Excel makes of typed text', async () => {
    const read = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:F1');
      range.values = [["'=text", '12', '2020-10-01', 'true', '#N/A', '007 ']];
      range.load('values,valueTypes,text');
      await context.sync();
      return [range.values, range.valueTypes, range.text];
    });
    // 44105 is 1 October 2020 as a serial number.
    expect(read).toEqual([
      [['=text', 12, 44105, true, '#N/A', 7]],
      [['String', 'Double', 'Double', 'Boolean', 'Error', 'Double']],
      [['=text', '12', '10/1/2020', 'TRUE', '#N/A', '7']],
    ]);
  });

  it('stay text in cells formatted as text', async () => {
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:D1');
      range.numberFormat = [['@', '@', '@', '@']];
      range.values = [['=1+1', '+A', '-B', '@C']];
      range.load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([[['=1+1', '+A', '-B', '@C']], [['=1+1', '+A', '-B', '@C']]]);
  });

  it('that begin with = + - or @ become formulas, which the host does not calculate', async () => {
    const formulas = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:D1');
      range.values = [['=1+1', '+A1', '-B1', '@C1']];
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['=1+1', '=+A1', '=-B1', '=C1']]);
    const { code } = await failureOf(
      Excel.run(async (context) => {
        sheetOf(context).getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotImplementedInTestHost');
  });

  it('of null leave the cell as it is, of "" empty it', async () => {
    host.fill('Sheet1', [[1, 2, 3]]);
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:C1');
      range.values = [[null, '', 9]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, '', 9]]);
  });

  it('of more than 1,500 cells arrive, though office.js cuts them up', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [row, `r${row}`, row / 2]);
    const last = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:C600');
      range.values = rows;
      const end = range.getLastRow();
      end.load('values');
      await context.sync();
      return end.values;
    });
    expect(last).toEqual([[599, 'r599', 299.5]]);
    expect(host.counters.current.roundTrips).toBe(1);
  });

  it('of whole columns read as null and cannot be written', async () => {
    host.fill('Sheet1', [[1]]);
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A:C');
      range.load('values,address,isEntireColumn');
      await context.sync();
      return [range.values, range.address, range.isEntireColumn];
    });
    expect(values).toEqual([null, 'Sheet1!A:C', true]);
    const { code } = await failureOf(
      Excel.run(async (context) => {
        sheetOf(context).getRange('A:C').values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('the used range', () => {
  it('is null on an empty sheet, and else the rectangle around filled cells', async () => {
    const [empty, address] = await Excel.run(async (context) => {
      const none = sheetOf(context).getUsedRangeOrNullObject();
      await context.sync();
      sheetOf(context).getRange('B3').values = [['x']];
      sheetOf(context).getRange('D7').values = [['y']];
      const used = sheetOf(context).getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return [none.isNullObject, used.address];
    });
    expect([empty, address]).toEqual([true, 'Sheet1!B3:D7']);
  });

  it('counts formatted cells unless values only are asked for', async () => {
    host.fill('Sheet1', [['x']]);
    const addresses = await Excel.run(async (context) => {
      sheetOf(context).getRange('C5').format.fill.color = '#FF0000';
      const all = sheetOf(context).getUsedRange();
      const values = sheetOf(context).getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(addresses).toEqual(['Sheet1!A1:C5', 'Sheet1!A1']);
  });
});

describe('hidden rows', () => {
  beforeEach(() => {
    host.fill('Sheet1', [['a'], ['b'], ['c'], ['d']]);
    return Excel.run(async (context) => {
      sheetOf(context).getRange('A2:A3').rowHidden = true;
      await context.sync();
    });
  });

  it('are told of each row in one call', async () => {
    const rows = await Excel.run(async (context) => {
      const properties = sheetOf(context).getRange('A1:A4').getRowProperties({ rowHidden: true });
      await context.sync();
      return properties.value.map((row) => row.rowHidden);
    });
    expect(rows).toEqual([false, true, true, false]);
  });

  it('make a range of hidden and visible rows read null', async () => {
    const hidden = await Excel.run(async (context) => {
      const ranges = ['A2:A3', 'A1', 'A1:A4'].map((address) => sheetOf(context).getRange(address));
      ranges.forEach((range) => range.load('rowHidden'));
      await context.sync();
      return ranges.map((range) => range.rowHidden);
    });
    expect(hidden).toEqual([true, false, null]);
  });

  it('are left out of the visible view and of the visible cells', async () => {
    const seen = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:A4');
      const view = range.getVisibleView();
      view.load('values,rowCount');
      const cells = range.getSpecialCellsOrNullObject('Visible');
      cells.load('address');
      await context.sync();
      return [view.values, view.rowCount, cells.address];
    });
    expect(seen).toEqual([[['a'], ['d']], 2, 'Sheet1!A1,Sheet1!A4']);
  });
});

describe('a change of cells', () => {
  it('is told to the handlers of the sheet and of all sheets', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add((event) => {
        heard.push(`sheet ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`workbook ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.edit('Sheet1', 'B2', 5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.sort()).toEqual(['sheet B2', 'workbook B2']);
  });
});

describe('formats of a range', () => {
  it('come back, and read null where cells differ', async () => {
    const read = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.format.font.bold = true;
      range.format.fill.color = '#1F77B4';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.columnWidth = 96;
      sheetOf(context).getRange('B2').format.font.bold = false;
      range.format.load('wrapText,horizontalAlignment,columnWidth');
      range.format.font.load('bold,size');
      range.format.fill.load('color');
      await context.sync();
      const { format } = range;
      return [
        format.wrapText,
        format.horizontalAlignment,
        format.columnWidth,
        format.font.bold,
        format.font.size,
        format.fill.color,
      ];
    });
    expect(read).toEqual([true, 'Center', 96, null, 11, '#1F77B4']);
  });
});
