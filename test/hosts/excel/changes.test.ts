import { resultSheet } from '../../../src/report/result-sheets';
import { objectives } from '../../report/support/questions';
import { asPerson, openExcel } from './support';

/** Waits until Excel has told of everything that happened so far. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

describe('changes of a workbook', () => {
  it('are told with the name that the sheet has now', async () => {
    const { workbook, host } = await openExcel({ Ballots: [['a']] });
    const seen: string[] = [];
    const stop = await workbook.onChanged((sheet) => seen.push(sheet));
    host.edit('Ballots', 'A2', 'b');
    await settled();
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Ballots').name = 'Answers';
    });
    host.edit('Answers', 'A3', 'c');
    await settled();
    await stop();
    expect(seen).toEqual(['Ballots', 'Answers']);
  });

  it('are no longer told once that is ended', async () => {
    const { workbook, host } = await openExcel();
    const seen: string[] = [];
    const stop = await workbook.onChanged((sheet) => seen.push(sheet));
    await stop();
    host.edit('Sheet1', 'A2', 'b');
    await settled();
    expect(seen).toEqual([]);
  });

  it('are not told of results that Concord itself writes, new or again', async () => {
    const { workbook, host } = await openExcel();
    const seen: string[] = [];
    const stop = await workbook.onChanged((sheet) => seen.push(sheet));
    await workbook.writeResults([resultSheet(objectives(), 'en')]);
    await settled();
    await workbook.writeResults([resultSheet(objectives(), 'fr')]);
    await settled();
    host.edit('Sheet1', 'A1', 'a ballot');
    await settled();
    await stop();
    expect(seen).toEqual(['Sheet1']);
  });

  it('are not told of results that were there when the workbook was opened', async () => {
    const first = await openExcel();
    await first.workbook.writeResults([resultSheet(objectives(), 'en')]);
    const { workbook, host } = await openExcel({}, { file: first.host.save() });
    await workbook.sheets();
    const seen: string[] = [];
    const stop = await workbook.onChanged((sheet) => seen.push(sheet));
    host.edit('Results – objectives', 'A1', 'Another title');
    await settled();
    await stop();
    expect(seen).toEqual([]);
  });

  it('are not told of a sheet that is gone', async () => {
    const { workbook, host } = await openExcel({ Gone: [['a']] });
    const seen: string[] = [];
    const stop = await workbook.onChanged((sheet) => seen.push(sheet));
    host.edit('Gone', 'A2', 'b');
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Gone').delete();
    });
    await settled();
    await stop();
    expect(seen).toEqual([]);
  });
});
