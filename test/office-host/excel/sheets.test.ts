import { validate } from '../../support/validator';
import { failureOf } from '../boot/failures';
import { openInJest } from '../boot/jest';
import { ExcelHost } from './excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await openInJest(new ExcelHost({ fileName: 'survey.xlsx' }));
});

describe('the sheets of a workbook', () => {
  it('are added, moved, hidden and deleted', async () => {
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const results = worksheets.add('Results');
      const notes = worksheets.add();
      notes.visibility = 'Hidden';
      results.position = 0;
      results.activate();
      worksheets.load('items/name,items/position,items/visibility');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      context.workbook.load('name');
      await context.sync();
      notes.delete();
      const count = worksheets.getCount();
      await context.sync();
      return {
        file: context.workbook.name,
        sheets: worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]),
        active: active.name,
        left: count.value,
      };
    });
    expect(seen).toEqual({
      file: 'survey.xlsx',
      sheets: [
        ['Results', 0, 'Visible'],
        ['Sheet1', 1, 'Visible'],
        ['Sheet3', 2, 'Hidden'],
      ],
      active: 'Results',
      left: 2,
    });
  });

  it('tell of being added, activated and deleted', async () => {
    const heard: string[] = [];
    const hear = (event: { readonly type: string }) => {
      heard.push(event.type);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onDeleted.add(hear);
      await context.sync();
      const sheet = worksheets.add('Results');
      sheet.tabColor = '#1F77B4';
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['WorksheetAdded', 'WorksheetActivated', 'WorksheetDeleted']);
  });

  it.each(['Sheet1', 'sheet1'])('cannot share the name %s', async (name) => {
    const { code } = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(code).toBe('ItemAlreadyExists');
  });

  it.each(['a/b', 'x'.repeat(32), "'quoted'"])('cannot be called %s', async (name) => {
    const { code } = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('are null objects when they are asked for by a name that none has', async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('the selection', () => {
  it('is what the add-in or the user has selected', async () => {
    host.select('Sheet1', 'B2:C3');
    const address = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('D4').select();
      await context.sync();
      return range.address;
    });
    expect([address, host.selection]).toEqual(['Sheet1!B2:C3', 'Sheet1!D4']);
  });
});

describe('tables, names, protection and validation', () => {
  beforeEach(() => {
    host.fill('Sheet1', [
      ['Option', 'Rank', 'Rank'],
      ['Access', 1, 1],
      ['Skills', 2, 2],
    ]);
  });

  it('are saved in a file that the Open XML SDK finds valid', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Order';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      context.workbook.names.add('options', sheet.getRange('A2:A3'));
      const cells = sheet.getRange('E2:E9');
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: '=options' } };
      cells.dataValidation.prompt = { message: 'Choose', title: 'Rank', showPrompt: true };
      cells.format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
    expect(await validate(host.save(), 'xlsx')).toEqual([]);
  });

  it('a table makes its headers unique and gives its parts', async () => {
    const seen = await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C3', true);
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      table.load('name');
      table.columns.load('items/name');
      header.load('values');
      body.load('address');
      await context.sync();
      return [table.name, table.columns.items.map((one) => one.name), header.values, body.address];
    });
    expect(seen).toEqual([
      'Table1',
      ['Option', 'Rank', 'Rank2'],
      [['Option', 'Rank', 'Rank2']],
      'Sheet1!A2:C3',
    ]);
  });

  it('a name leads to its range, also after the file was opened again', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('options', sheet.getRange('A2:A3'));
      await context.sync();
    });
    await openInJest(new ExcelHost({ file: host.save() }));
    const address = await Excel.run(async (context) => {
      const range = context.workbook.names.getItem('options').getRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A2:A3');
  });

  it('a protected sheet refuses values in locked cells only', async () => {
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [['x']];
        await context.sync();
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('E1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await write('E1');
    expect((await failureOf(write('A1'))).code).toBe('AccessDenied');
  });
});

describe('custom XML parts and settings of a workbook', () => {
  const xml = '<survey xmlns="urn:concord:survey:1"><method>schulze</method></survey>';

  it('are found by namespace after the file was saved and opened', async () => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    const bytes = host.save();
    expect(await validate(bytes, 'xlsx')).toEqual([]);
    await openInJest(new ExcelHost({ file: bytes }));
    const found = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:concord:survey:1');
      const part = parts.getOnlyItemOrNullObject();
      await context.sync();
      const before = part.getXml();
      part.setXml(xml.replace('schulze', 'copeland'));
      const after = part.getXml();
      await context.sync();
      part.delete();
      const count = parts.getCount();
      await context.sync();
      return [before.value, after.value, count.value];
    });
    expect(found).toEqual([xml, xml.replace('schulze', 'copeland'), 0]);
  });

  it('share the settings of both APIs', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('concord', { seen: true });
      await context.sync();
    });
    expect(Object.fromEntries(host.settings)).toEqual({ concord: '{"seen":true}' });
  });
});
