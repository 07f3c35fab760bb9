import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import type { WorkbookSettings } from '../../../src/hosts/workbook-settings';
import { resultSheet } from '../../../src/report/result-sheets';
import { goals, objectives } from '../../report/support/questions';
import { asPerson, openExcel, problemOf } from './support';

const SETTINGS: WorkbookSettings = {
  choices: { method: 'kemeny', visibleOnly: true },
  keys: [{ title: 'Rank "A" & <B>', key: 'topics' }],
  results: [],
};

describe('a workbook in Excel', () => {
  it('has the name of its file', async () => {
    const { workbook } = await openExcel();
    expect(workbook.name).toBe('survey.xlsx');
  });

  it('knows the sheet that the person looks at', async () => {
    const { workbook } = await openExcel({ Other: [['a']] });
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Other').activate();
    });
    expect(await workbook.activeSheet()).toBe('Other');
  });

  it('goes to a cell', async () => {
    const { workbook, host } = await openExcel({ "L'avis": [['a']] });
    await workbook.goTo("L'avis", 'B7');
    expect(await workbook.activeSheet()).toBe("L'avis");
    expect(host.selection).toContain('B7');
    expect(host.counters.current.roundTrips).toBe(2);
  });

  it('says where it cannot go', async () => {
    const { workbook } = await openExcel();
    await expect(workbook.goTo('Gone', 'B7')).rejects.toMatchObject({
      code: 'excel-missing',
      place: { file: 'survey.xlsx', sheet: 'Gone', cell: 'B7' },
    });
  });

  it('asks the person to finish a cell that is being edited', async () => {
    const refusals = [{ member: 'Range.Select', code: 'InvalidOperationInCellEditMode' }];
    const { workbook } = await openExcel({}, { quirks: { refusals } });
    expect(await problemOf(workbook.goTo('Sheet1', 'A1'))).toBe('excel-editing');
  });
});

describe('the settings that a workbook keeps', () => {
  it('are none at first', async () => {
    const { workbook } = await openExcel();
    expect(await workbook.settings()).toBeNull();
  });

  it('come back as they were written, from Excel and from the saved file', async () => {
    const { workbook, host } = await openExcel();
    await workbook.writeSettings(SETTINGS);
    expect(await workbook.settings()).toEqual(SETTINGS);
    const file = await openWorkbook(host.save(), 'saved.xlsx');
    expect(await file.settings()).toEqual(SETTINGS);
    const reopened = await openExcel({}, { file: host.save() });
    expect(await reopened.workbook.settings()).toEqual(SETTINGS);
  });

  it('stay in one part however often they are written, beside the parts of others', async () => {
    const { workbook, host } = await openExcel();
    await asPerson(({ workbook: { customXmlParts } }) => {
      customXmlParts.add('<mine xmlns="urn:someone-else"/>');
    });
    await workbook.writeSettings(SETTINGS);
    await workbook.writeSettings({ ...SETTINGS, choices: { method: 'copeland' } });
    const reopened = await openExcel({}, { file: host.save() });
    await reopened.workbook.writeSettings({ ...SETTINGS, choices: { method: 'schulze' } });
    const items = Object.entries(unzipSync(reopened.host.save()))
      .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes));
    expect(items).toHaveLength(2);
    expect(items.join()).toContain('urn:someone-else');
    expect(items.join()).toContain('method="schulze"');
  });

  it('may be given in any order, with characters that no file takes', async () => {
    const { workbook } = await openExcel();
    await workbook.writeSettings({
      ...SETTINGS,
      choices: { visibleOnly: false, weights: 'Votes\u0000', method: 'schulze' },
    });
    expect((await workbook.settings())?.choices).toEqual({
      method: 'schulze',
      weights: 'Votes',
      visibleOnly: false,
    });
  });

  it('cost one round trip to write once they were read', async () => {
    const { workbook, host } = await openExcel();
    await workbook.settings();
    host.counters.reset();
    await workbook.writeSettings(SETTINGS);
    await workbook.writeSettings(SETTINGS);
    expect(host.counters.current.roundTrips).toBe(2);
  });

  it('are written anew when the part was deleted meanwhile', async () => {
    const { workbook } = await openExcel();
    await workbook.writeSettings(SETTINGS);
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts
        .getByNamespace('urn:concord:survey:1')
        .getOnlyItem();
      part.delete();
      await context.sync();
    });
    await workbook.writeSettings(SETTINGS);
    expect(await workbook.settings()).toEqual(SETTINGS);
  });

  it('are refused when they are damaged', async () => {
    const { workbook } = await openExcel();
    await asPerson(({ workbook: { customXmlParts } }) => {
      customXmlParts.add('<survey xmlns="urn:concord:survey:1"><choices method="dice"/></survey>');
    });
    expect(await problemOf(workbook.settings())).toBe('settings-not-readable');
    await workbook.writeSettings(SETTINGS);
    expect(await workbook.settings()).toEqual(SETTINGS);
  });
});

describe('results in a workbook', () => {
  const results = [objectives(), goals()].map((question) => resultSheet(question, 'en'));

  it('are never read as ballots: not from Excel, not from the saved file', async () => {
    const { workbook, host } = await openExcel({ Sheet1: [['Ballots']] });
    await workbook.writeResults(results);
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Results – objectives').name = "The group's order";
    });
    const inExcel = await workbook.sheets();
    expect(inExcel.map(({ name }) => name)).toEqual(['Sheet1']);
    const inFile = await (await openWorkbook(host.save(), 'saved.xlsx')).sheets();
    expect(inFile.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('are not read from a copy that a person made of their sheet', async () => {
    const { workbook, host } = await openExcel({ Sheet1: [['Ballots']], Copy: [['Rank']] });
    await asPerson(({ workbook: { worksheets } }) => {
      // What Excel does with the name of the workbook when the sheet is copied.
      const copy = worksheets.getItem('Copy');
      copy.names.add('concord.objectives', copy.getRange('A1:F40'));
    });
    const inExcel = await workbook.sheets();
    expect(inExcel.map(({ name }) => name)).toEqual(['Sheet1']);
    const inFile = await (await openWorkbook(host.save(), 'saved.xlsx')).sheets();
    expect(inFile.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
