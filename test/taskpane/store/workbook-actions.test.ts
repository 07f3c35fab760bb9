import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import type { Pane } from '../../../src/taskpane/store/pane';
import { openInJest } from '../../office-host/boot/jest';
import { ExcelHost } from '../../office-host/excel/excel-host';
import { openWorkingPane } from '../support/in-process';

const SAMPLE = readFileSync(join(__dirname, '../../../assets/samples/member-survey.xlsx'));
const TURNED =
  'D.1 Coordination;D.2 Modern and secure infrastructure;D.3 Enabling environment;D.4 Inclusive information society;';

let host: ExcelHost;
let pane: Pane;

/** Resolves when the pane is not busy any more. */
async function idle(): Promise<void> {
  while (pane.store.get().busy !== null) await new Promise((resolve) => setTimeout(resolve, 5));
}

const meanRanks = (): number[] =>
  [...(pane.store.get().survey?.ranking.questions[0]?.meanRanks ?? [])].map(
    (mean) => Math.round(mean * 100) / 100,
  );

beforeEach(async () => {
  host = await openInJest(new ExcelHost({ file: SAMPLE, fileName: 'member-survey.xlsx' }));
  pane = await openWorkingPane({
    environment: { kind: 'workbook', workbook: await ExcelWorkbook.open() },
  });
  await idle();
});

describe('a pane beside an open workbook', () => {
  it('has read it at once', () => {
    expect(pane.store.get().survey).toMatchObject({ changed: false, results: 'none' });
    expect(meanRanks().sort()).toEqual([1.85, 2.12, 2.32, 3.71]);
  });

  it('inserts the results, and knows when they are out of date', async () => {
    await pane.survey.insertResults();
    expect(pane.store.get().survey?.results).toBe('current');
    expect(pane.store.get().survey?.changed).toBe(false);
    await pane.survey.choose({ method: 'copeland' });
    expect(pane.store.get().survey?.results).toBe('outdated');
    await pane.survey.insertResults();
    expect(pane.store.get().survey?.results).toBe('current');
  });

  it('stays marked as changed until the cells are read again', async () => {
    host.edit('Form1', 'H2', TURNED);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pane.store.get().survey?.changed).toBe(true);
    await pane.survey.choose({ method: 'schulze' });
    expect(pane.store.get().survey?.changed).toBe(true);
    await pane.survey.read('as-chosen');
    expect(pane.store.get().survey).toMatchObject({
      changed: false,
      choices: { method: 'schulze' },
    });
    expect(meanRanks().sort()).toEqual([1.94, 2.12, 2.26, 3.68]);
  });

  it('is not marked by a change of another sheet', async () => {
    host.edit('Report', 'C2', 'Another title');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pane.store.get().survey?.changed).toBe(false);
  });

  it('goes to a cell, and says so when it cannot', async () => {
    await pane.survey.goTo('Form1', 'H3');
    expect(host.selection).toBe('Form1!H3');
    await pane.survey.goTo('No such sheet', 'A1');
    expect(pane.store.get().outcome).toMatchObject({ tone: 'problem' });
  });
});
