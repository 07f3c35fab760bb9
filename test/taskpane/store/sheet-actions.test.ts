import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { readReportSheet } from '../../../src/report/sheet';
import type { Pane } from '../../../src/taskpane/store/pane';
import { openInJest } from '../../office-host/boot/jest';
import { ExcelHost } from '../../office-host/excel/excel-host';
import { SAMPLE } from '../../journeys/sample';
import { openWorkingPane } from '../support/in-process';

const WISHES = { options: ['Roads', ' ', 'Water'], title: 'Works', members: 3 } as const;

async function paneBeside(file?: Uint8Array): Promise<{ host: ExcelHost; pane: Pane }> {
  const options = file === undefined ? {} : { file };
  const host = await openInJest(new ExcelHost(options));
  const workbook = await ExcelWorkbook.open();
  const pane = await openWorkingPane({ environment: { kind: 'workbook', workbook } });
  while (pane.store.get().busy !== null) await new Promise((resolve) => setTimeout(resolve, 5));
  return { host, pane };
}

describe('a new sheet beside an open workbook', () => {
  it('is added to it and shown, under a name that is free', async () => {
    const { host, pane } = await paneBeside();
    expect(await pane.sheets.make({ kind: 'ranking', wishes: WISHES })).toBeNull();
    expect(await pane.sheets.make({ kind: 'ranking', wishes: WISHES })).toBeNull();
    expect(pane.store.get().outcome).toEqual({
      tone: 'done',
      sentences: [{ key: 'ranking-sheet-added', values: { sheet: 'Ranking (2)' } }],
    });
    expect(host.selection).toMatch(/^'?Ranking \(2\)'?!/);
  });

  it('has a figure for each question that was read, in the languages that are wanted', async () => {
    const { host, pane } = await paneBeside(SAMPLE);
    const wishes = { date: '2026-11-25', languages: ['fr', 'ar'] } as const;
    expect(await pane.sheets.make({ kind: 'report', wishes })).toBeNull();
    const sheets = await (await openWorkbook(host.save(), 'saved.xlsx')).sheets();
    const report = readReportSheet(sheets.filter(({ name }) => name === 'Report (2)'));
    expect(report.findings).toEqual([]);
    expect(report.languages).toEqual(['fr', 'ar']);
    const figures = report.rows.filter(({ kind }) => kind === 'figure').map(({ key }) => key);
    expect(figures).toEqual(['objectives', 'goals']);
  });

  it('is not made of wishes that cannot be; what is wrong is said at their fields', async () => {
    const { host, pane } = await paneBeside();
    const before = host.save();
    const twice = { ...WISHES, options: ['Roads', 'roads'] };
    expect(await pane.sheets.make({ kind: 'ranking', wishes: twice })).toEqual({
      ...{ code: 'option-twice', values: { option: 'roads' } },
    });
    const none = { date: '2026-11-25', languages: [] } as const;
    expect(await pane.sheets.make({ kind: 'report', wishes: none })).toMatchObject({
      code: 'languages-none',
    });
    expect(pane.store.get().outcome).toBeNull();
    expect(host.save()).toEqual(before);
  });
});
