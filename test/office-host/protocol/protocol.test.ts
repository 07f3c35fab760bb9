import { failureOf } from '../boot/failures';
import { openInJest } from '../boot/jest';
import { ExcelHost } from '../excel/excel-host';
import type { Quirks } from '../quirks';

let host: ExcelHost;
async function open(quirks: Partial<Quirks> = {}): Promise<void> {
  host = await openInJest(new ExcelHost({ quirks }));
}
beforeEach(() => open());

const write = (address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });

describe('what the model lacks', () => {
  it('fails loudly, and names the member', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').copyFrom('B1');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ApiNotImplementedInTestHost');
    expect(failure.message).toContain('Range.CopyFrom()');
  });

  it('fails when it is set, too', async () => {
    const { code } = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').standardWidth = 20;
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotImplementedInTestHost');
  });

  it('stays unloaded when everything is loaded', async () => {
    const { code } = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.load();
        await context.sync();
        expect(sheet.name).toBe('Sheet1');
        return sheet.standardWidth;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });
});

describe('a request', () => {
  it('keeps what it did before it failed, and names the statement', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['kept']];
        sheet.getRange('A1:B1').values = [['one', 'two', 'three']];
        await context.sync();
      }),
    );
    expect(failure.statement).toContain('values');
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([['kept']]);
  });

  it('takes null objects through properties, and refuses to act on them', async () => {
    const { code } = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
        sheet.charts.load('items/name');
        await context.sync();
        expect(sheet.charts.isNullObject).toBe(true);
        sheet.activate();
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidObjectPath');
  });

  it('holds no reference after a run', async () => {
    await write('A1', [[1]]);
    expect(host.heldReferences).toBe(0);
  });

  it('is counted with its bytes, cells and members', async () => {
    host.counters.reset();
    await write('A1:B1', [[1, 2]]);
    const { current, members } = host.counters;
    expect(current).toMatchObject({ roundTrips: 1, requests: 2, cellsWritten: 2, cellsRead: 0 });
    expect(current.bytesSent).toBeGreaterThan(300);
    expect(members.get('Range.Values=')).toBe(1);
  });
});

describe('quirks of a request', () => {
  it('refuse a member with a code, once or always', async () => {
    const refusal = { member: 'Range.Values=', code: 'NotAllowed' };
    await open({ refusals: [{ ...refusal, call: 2 }] });
    await write('A1', [[1]]);
    expect((await failureOf(write('A1', [[2]]))).code).toBe('NotAllowed');
    await write('A1', [[3]]);
    host.setQuirks({ refusals: [refusal] });
    expect((await failureOf(write('A1', [[4]]))).code).toBe('NotAllowed');
  });

  it('refuse requests and responses that are too large', async () => {
    await open({ payloadLimit: 2000 });
    const large = Array.from({ length: 100 }, (_, row) => [`text number ${row} of many`]);
    expect((await failureOf(write('A1:A100', large))).code).toBe('RequestPayloadSizeLimitExceeded');
    host.fill(
      'Sheet1',
      large.map(([text]) => [String(text)]),
    );
    const { code } = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A100').load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('make a protected workbook refuse to be written to', async () => {
    await open({ document: 'protected' });
    expect((await failureOf(write('A1', [[1]]))).code).toBe('AccessDenied');
  });

  it('make every request slow', async () => {
    await open({ delay: 50 });
    const before = performance.now();
    await write('A1', [[1]]);
    expect(performance.now() - before).toBeGreaterThan(49);
    // office.js releases its references behind the run.
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
});
