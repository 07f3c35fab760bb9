import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { validate } from '../../support/validator';
import { openInJest } from '../boot/jest';
import { ExcelHost } from './excel-host';

/** A workbook of an exporting program: shared strings, dates, two sheets. */
const SAMPLE = readFileSync(resolve(__dirname, '../../../assets/samples/member-survey.xlsx'));

describe('a workbook from a file', () => {
  it('gives the same values as another reader', async () => {
    await openInJest(new ExcelHost({ file: SAMPLE }));
    const values = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Form1').getUsedRange(true);
      used.load('values');
      await context.sync();
      return used.values;
    });
    const sheet = read(SAMPLE).Sheets.Form1;
    const expected =
      sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1, defval: '', raw: true });
    expect(values).toEqual(expected);
  });

  it('shows dates as their number formats say', async () => {
    await openInJest(new ExcelHost({ file: SAMPLE }));
    const read = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Form1').getRange('B2');
      cell.load('values,text,numberFormat');
      await context.sync();
      return [cell.values, cell.text, cell.numberFormat];
    });
    // 46266.35 is 1 September 2026, 8.24 in the morning.
    expect(read).toEqual([[[46266.35]], [['9/1/26 8:24:00']], [['m/d/yy h:mm:ss']]]);
  });

  it('keeps every part that it does not model, byte for byte', async () => {
    const host = await openInJest(new ExcelHost({ file: SAMPLE }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Form1').getRange('A1').values = [['Number']];
      await context.sync();
    });
    const bytes = host.save();
    const [before, after] = [unzipSync(SAMPLE), unzipSync(bytes)];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
    );
    const written =
      /\[Content_Types\]|\.rels$|workbook\.xml|styles\.xml|sharedStrings|sheet\d\.xml/;
    expect(changed.filter((name) => !written.test(name))).toEqual([]);
    expect(await validate(bytes, 'xlsx')).toEqual([]);
  });

  it('keeps what the model does not know of a sheet that is written to', async () => {
    const host = await openInJest(new ExcelHost({ file: SAMPLE }));
    host.edit('Form1', 'A1', 'Number');
    const sheet = new TextDecoder().decode(unzipSync(host.save())['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<cols>');
    expect(sheet).toContain('Number');
    expect(sheet.match(/<row /g)).toHaveLength(35);
  });
});

describe('the limits of Excel', () => {
  it('values of more cells than the limit read as null, without an error', async () => {
    const host = await openInJest(new ExcelHost({ quirks: { cellLimit: 10 } }));
    host.fill('Sheet1', [[1, 2, 3]]);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [small, large] = [sheet.getRange('A1:C1'), sheet.getRange('A1:C9')];
      small.load('values');
      large.load('values,cellCount');
      await context.sync();
      return [small.values, large.values, large.cellCount];
    });
    expect(read).toEqual([[[1, 2, 3]], null, 27]);
  });
});
