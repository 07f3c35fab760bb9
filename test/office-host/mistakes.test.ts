import { failureOf } from './boot/failures';
import { openInJest } from './boot/jest';
import { ExcelHost } from './excel/excel-host';

/**
 * The 16 typical mistakes and 4 correct uses on which office-addin-mock 4.0.0 was measured: it
 * reports 2 of the mistakes. Those of plain JavaScript go through `Reflect`, because TypeScript
 * does not let them be written.
 */

type Snippet = (context: Excel.RequestContext) => Promise<unknown>;

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const corner = (context: Excel.RequestContext) => first(context).getRange('A1');

async function codeOf(snippet: Snippet): Promise<string> {
  return (await failureOf(Excel.run(snippet))).code;
}

beforeEach(async () => {
  const host = await openInJest(new ExcelHost());
  host.fill('Sheet1', [
    ['Q', 'A', 'B'],
    ['x', 1, 2],
  ]);
});

describe('a mistake of an add-in', () => {
  it('no load: the property is not loaded', async () => {
    const code = await codeOf(async (context) => {
      const range = corner(context);
      await context.sync();
      return range.values;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  it('load but no sync: the property is not loaded', async () => {
    const code = await codeOf((context) => {
      const range = corner(context);
      range.load('values');
      return Promise.resolve(range.values);
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  it('only another property loaded: the property is not loaded', async () => {
    const code = await codeOf(async (context) => {
      const range = corner(context);
      range.load('address');
      await context.sync();
      return range.values;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  it('a typo in load(): there is no such property', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        corner(context).load('valeus');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
    expect(failure.message).toContain("The property 'valeus' does not exist on Range");
  });

  it('a typo in the name of a method: there is no such method', async () => {
    const method = await Excel.run((context) =>
      Promise.resolve<unknown>(Reflect.get(first(context), 'getRnage')),
    );
    expect(method).toBeUndefined();
  });

  it('a property that does not exist, set: nobody sees it, only the TypeScript compiler', async () => {
    const seen = await Excel.run(async (context) => {
      Reflect.set(corner(context), 'colour', 'red');
      await context.sync();
      return 'no error';
    });
    expect(seen).toBe('no error');
  });

  it('the name of a sheet that is not there: the item is not found', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nope').getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemNotFound');
    expect(failure.statement).toContain('getItem');
  });

  it('an address that is none: the argument is invalid', async () => {
    const code = await codeOf(async (context) => {
      first(context).getRange('1A').load('values');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('values of another shape than the range: the argument is invalid', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        first(context).getRange('A1:B2').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
    expect(failure.message).toContain('number of rows or columns');
  });

  it('a read-only property, set: it cannot be', async () => {
    const code = await codeOf((context) => {
      Object.assign(corner(context), { text: [['x']] });
      return Promise.resolve();
    });
    expect(code).toBe('TypeError');
  });

  it('a chart from an address in place of a range: the argument is invalid', async () => {
    const code = await codeOf(async (context) => {
      const { charts } = first(context);
      Reflect.apply(charts.add.bind(charts), null, ['Line', 'A1:C2']);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('the value of a result before the sync: it is not loaded', async () => {
    const code = await codeOf((context) => {
      const chart = first(context).charts.add('Line', first(context).getRange('A1:C2'));
      return Promise.resolve(chart.getImage().value);
    });
    expect(code).toBe('ValueNotLoaded');
  });

  it('the items of a collection before they are loaded: not loaded', async () => {
    const code = await codeOf(async (context) => {
      const { worksheets } = context.workbook;
      await context.sync();
      return worksheets.items.length;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  it('a proxy used in a later run: its path does not work', async () => {
    const range = await Excel.run((context) => {
      const proxy = corner(context);
      return context.sync(proxy);
    });
    const code = await codeOf(async (context) => {
      range.load('values');
      first(context).charts.add('Line', range);
      await context.sync();
    });
    expect(code).toBe('InvalidObjectPath');
  });

  it('a batch that returns no promise: it must', async () => {
    const run: unknown = Reflect.apply(Excel.run, Excel, [() => undefined]);
    expect((await failureOf(Promise.resolve(run))).code).toBe('RunMustReturnPromise');
  });

  it('an API above the declared requirement set: it is not found', async () => {
    // getMergedAreasOrNullObject is ExcelApi 1.13; the floor is 1.9.
    const code = await codeOf(async (context) => {
      corner(context).getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });
});

describe('a correct use', () => {
  it('load, sync, read', async () => {
    const values = await Excel.run(async (context) => {
      const range = first(context).getRange('B2');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1]]);
  });

  it('a value written, then read back', async () => {
    const values = await Excel.run(async (context) => {
      const range = corner(context);
      range.values = [[9]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[9]]);
  });

  it('two ranges hold different values', async () => {
    const values = await Excel.run(async (context) => {
      const ranges = ['A1', 'C2'].map((address) => first(context).getRange(address));
      ranges.forEach((range) => range.load('values'));
      await context.sync();
      return ranges.map((range) => range.values);
    });
    expect(values).toEqual([[['Q']], [[2]]]);
  });

  it('load("items/name") of a collection', async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Sheet1']);
  });
});
