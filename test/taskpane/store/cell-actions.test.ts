import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import type { Pane } from '../../../src/taskpane/store/pane';
import { openInJest } from '../../office-host/boot/jest';
import { ExcelHost } from '../../office-host/excel/excel-host';
import { nearlyRanked } from '../../journeys/workbooks';
import { SAMPLE } from '../../journeys/sample';
import { openWorkingPane } from '../support/in-process';
import { sampleFile } from '../support/pane';

let host: ExcelHost;

/** A pane beside a workbook in Excel, once it has read it. */
async function paneBeside(file: Uint8Array): Promise<Pane> {
  host = await openInJest(new ExcelHost({ file, fileName: 'survey.xlsx' }));
  const workbook = await ExcelWorkbook.open();
  const pane = await openWorkingPane({ environment: { kind: 'workbook', workbook } });
  await idle(pane);
  return pane;
}

/** Resolves when the pane is not busy any more. */
async function idle(pane: Pane): Promise<void> {
  while (pane.store.get().busy !== null) await new Promise((resolve) => setTimeout(resolve, 5));
}

const titles = (pane: Pane): readonly string[] | undefined =>
  pane.store.get().survey?.ranking.questions.map(({ title }) => title);

const CELLS = { sheet: 'Form1', shape: 'list', columns: 'I', header: 1 } as const;

describe('cells that a person takes for the ranking in Excel', () => {
  it('are ranked alone, and kept in the workbook until it is automatic again', async () => {
    const pane = await paneBeside(SAMPLE);
    expect(titles(pane)).toHaveLength(2);
    expect(await pane.cells.take(CELLS)).toBeNull();
    expect(titles(pane)).toEqual([
      'Please rank the five strategic goals, from first choice to last choice',
    ]);
    expect(pane.store.get().survey?.ranking.readings[0]?.format).toBe('chosen-columns');
    const workbook = await ExcelWorkbook.open();
    expect((await workbook.settings())?.mapping).toEqual(CELLS);

    const again = await paneBeside(host.save());
    expect(titles(again)).toHaveLength(1);
    await again.cells.release();
    expect(titles(again)).toHaveLength(2);
    expect((await (await ExcelWorkbook.open()).settings())?.mapping).toBeUndefined();
  });

  it('have faults that are said where they can be mended, and change nothing', async () => {
    const pane = await paneBeside(SAMPLE);
    expect(await pane.cells.take({ ...CELLS, columns: 'QQ' })).toMatchObject({
      code: 'no-such-column',
    });
    expect(await pane.cells.take({ ...CELLS, header: 900 })).toMatchObject({
      code: 'mapping-no-table',
    });
    expect(await pane.cells.take({ ...CELLS, sheet: 'Gone' })).toMatchObject({
      code: 'no-such-sheet',
    });
    expect(pane.store.get().outcome).toBeNull();
    expect(titles(pane)).toHaveLength(2);
    expect(await (await ExcelWorkbook.open()).settings()).toBeNull();
  });

  it('may lack the column of the weights, which no field of the cells can mend', async () => {
    const pane = await paneBeside(SAMPLE);
    await pane.survey.choose({ weights: 'ID' });
    expect(await pane.cells.take({ ...CELLS, sheet: 'Report', columns: 'C' })).not.toBeNull();
    const outside = { ...CELLS, header: 2 };
    expect(await pane.cells.take(outside)).toBeNull();
    expect(pane.store.get().outcome).toMatchObject({
      tone: 'problem',
      said: { code: 'no-such-column', values: { column: 'ID' } },
    });
  });

  it('are known from the selection, and so are the options in them', async () => {
    const pane = await paneBeside(nearlyRanked());
    host.select('Sheet1', 'A2:A4');
    expect((await pane.cells.selection())?.area).toMatchObject({ firstRow: 1, lastRow: 3 });
    expect(await pane.cells.selectedOptions()).toEqual(['Member 1', 'Member 2', 'Member 3']);
    host.setQuirks({
      refusals: [{ member: 'Workbook.GetSelectedRange', code: 'InvalidSelection' }],
    });
    expect(await pane.cells.selection()).toBeNull();
    expect(pane.store.get().outcome).toMatchObject({ said: { code: 'excel-selection' } });
  });
});

describe('a workbook in which no ranking is found for sure', () => {
  it('shows what comes nearest, which can be taken with one click', async () => {
    const pane = await paneBeside(nearlyRanked());
    const { survey, unranked, outcome } = pane.store.get();
    expect(survey).toBeNull();
    expect(outcome).toMatchObject({ tone: 'problem', said: { code: 'no-ranking' } });
    expect(unranked).toMatchObject({
      sheets: ['Sheet1'],
      candidates: [{ sheet: 'Sheet1', shape: 'list', columns: [1], headerRow: 0 }],
    });
    const cells = { sheet: 'Sheet1', shape: 'list', columns: 'B', header: 1 } as const;
    expect(await pane.cells.take(cells)).toBeNull();
    expect(pane.store.get().survey?.ranking.questions[0]?.tally.ballots).toBe(10);
    expect(pane.store.get().unranked).toBeNull();
  });

  it('can be a file in the browser', async () => {
    const pane = await openWorkingPane();
    await pane.survey.openFile(new File([nearlyRanked().slice()], 'near.xlsx'));
    expect(pane.store.get().unranked?.candidates).toHaveLength(1);
    await pane.survey.openFile(sampleFile());
    expect(pane.store.get().unranked).toBeNull();
    expect(await pane.cells.selection()).toBeNull();
    expect(await pane.cells.take(CELLS)).toBeNull();
    expect(titles(pane)).toHaveLength(1);
  });
});
