import type { Cell } from '../../src/cells/sheet';
import { rank } from '../../src/jobs/rank';
import { resultsAreCurrent, writeResults } from '../../src/jobs/write-results';
import { asPerson, openExcel } from '../hosts/excel/support';

const BALLOTS = ['A;B;C;', 'A;C;B;', 'B;A;C;', 'A;B;C;', 'C;B;A;', 'A;B;C;', 'B;A;C;'];

const FORM: readonly (readonly Cell[])[] = [
  ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Rank the objectives', 'Rank the goals'],
  ...BALLOTS.map((ballot, row) => [
    row + 1,
    46_000 + row,
    46_000.5 + row,
    'anonymous',
    `Member ${row + 1}`,
    ballot,
    ballot.split(';').reverse().join(';'),
  ]),
];

describe('writing results', () => {
  it('writes those of every question and remembers what they were computed from', async () => {
    const { workbook, host } = await openExcel({ Sheet1: FORM });
    const ranking = await rank(workbook, {});
    host.counters.reset();
    const sheets = await writeResults(workbook, ranking, 'en');
    expect(host.counters.current.roundTrips).toBeLessThanOrEqual(6);
    expect(sheets).toEqual(['Results – objectives', 'Results – goals']);
    expect(await resultsAreCurrent(workbook, ranking)).toBe(true);
    const kept = (await workbook.settings())?.results ?? [];
    expect(kept.map(({ key, sheet }) => [key, sheet])).toEqual([
      ['objectives', 'Results – objectives'],
      ['goals', 'Results – goals'],
    ]);
    expect(kept.every(({ hash }) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  });

  it('does not read its own results when it ranks again', async () => {
    const { workbook } = await openExcel({ Sheet1: FORM });
    const before = await rank(workbook, {});
    await writeResults(workbook, before, 'en');
    const again = await rank(workbook, {});
    expect(again.questions.map(({ key, sheet }) => [key, sheet])).toEqual([
      ['objectives', 'Sheet1'],
      ['goals', 'Sheet1'],
    ]);
    expect(await resultsAreCurrent(workbook, again)).toBe(true);
  });

  it('knows when a ballot has changed since, and when it has been written again', async () => {
    const { workbook, host } = await openExcel({ Sheet1: FORM });
    await writeResults(workbook, await rank(workbook, {}), 'en');
    host.edit('Sheet1', 'F2', 'C;B;A;');
    const changed = await rank(workbook, {});
    expect(await resultsAreCurrent(workbook, changed)).toBe(false);
    host.counters.reset();
    await writeResults(workbook, changed, 'en');
    expect(host.counters.current.roundTrips).toBeLessThanOrEqual(6);
    expect(await resultsAreCurrent(workbook, changed)).toBe(true);
  });

  it('knows when the method has changed since', async () => {
    const { workbook } = await openExcel({ Sheet1: FORM });
    await writeResults(workbook, await rank(workbook, {}), 'en');
    const other = await rank(workbook, { method: 'schulze' });
    expect(await resultsAreCurrent(workbook, other)).toBe(false);
  });

  it('has nothing current before anything was written, or for a question that was not', async () => {
    const { workbook } = await openExcel({ Sheet1: FORM });
    const ranking = await rank(workbook, {});
    expect(await resultsAreCurrent(workbook, ranking)).toBe(false);
    await writeResults(workbook, await rank(workbook, { question: 'goals' }), 'en');
    expect(await resultsAreCurrent(workbook, ranking)).toBe(false);
  });

  it('keeps the choices of the workbook and the results of other questions', async () => {
    const { workbook } = await openExcel({ Sheet1: FORM });
    await workbook.writeSettings({ choices: { method: 'copeland' }, keys: [], results: [] });
    await writeResults(workbook, await rank(workbook, { question: 'goals' }), 'en');
    await writeResults(workbook, await rank(workbook, { question: 'objectives' }), 'en');
    const settings = await workbook.settings();
    expect(settings?.choices).toEqual({ method: 'copeland' });
    expect(settings?.results.map(({ key }) => key)).toEqual(['goals', 'objectives']);
  });

  it('writes nothing when the settings of the workbook cannot be read', async () => {
    const { workbook } = await openExcel({ Sheet1: FORM });
    await asPerson(({ workbook: { customXmlParts } }) => {
      customXmlParts.add('<survey xmlns="urn:concord:survey:1"><result/></survey>');
    });
    const ranking = await rank(workbook, {});
    await expect(writeResults(workbook, ranking, 'en')).rejects.toMatchObject({
      code: 'settings-not-readable',
    });
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
