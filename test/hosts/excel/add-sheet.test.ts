import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { newReportSheet } from '../../../src/report/new-report-sheet';
import { newRankingSheet } from '../../../src/survey/new-ranking-sheet';
import { fileOf } from '../../support/filled-sheet';
import { validate } from '../../support/validator';
import { asPerson, openExcel, problemOf } from './support';

const ranking = newRankingSheet({
  options: ['=Roads', 'Water'],
  title: 'Goals',
  members: 3,
  language: 'en',
});

const report = newReportSheet({ questions: ['goals'], date: '2026-11-25', language: 'en' });

function valuesIn(bytes: Uint8Array, sheet: string): unknown[][] {
  return utils.sheet_to_json(read(bytes).Sheets[sheet] ?? {}, { header: 1, blankrows: true });
}

/** What a file says of a sheet beside its cells: rules, protection, merges, frozen rows. */
function surroundings(bytes: Uint8Array, part: string): string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return [...xml.matchAll(/<formula1>.*?<\/formula1>|<(?:mergeCell|pane|sheetProtection) [^>]*>/g)]
    .map(([text]) => text.replace(/ (?:topLeftCell|activePane|password)="[^"]*"/g, ''))
    .map((text) =>
      text
        .split(/(?=[ >])/)
        .sort()
        .join(''),
    )
    .sort();
}

describe('a sheet that is added in Excel', () => {
  it('holds what the same sheet in a file holds, in two round trips', async () => {
    const { host, workbook } = await openExcel({ Sheet1: [['Options']] });
    expect(await workbook.addSheet(ranking)).toBe('Ranking');
    expect(host.counters.current.roundTrips).toBe(2);
    expect(host.heldReferences).toBe(0);
    const saved = host.save();
    expect(await validate(saved, 'xlsx')).toEqual([]);
    const file = await fileOf(ranking);
    expect(valuesIn(saved, 'Ranking').slice(0, 4)).toEqual(valuesIn(file, 'Ranking').slice(0, 4));
    expect(surroundings(saved, 'xl/worksheets/sheet2.xml')).toEqual(
      surroundings(file, 'xl/worksheets/sheet1.xml'),
    );
  });

  it('holds its formulas and is shown to the person', async () => {
    const { host, workbook } = await openExcel();
    await workbook.addSheet(ranking);
    expect(await workbook.activeSheet()).toBe('Ranking');
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ranking').getRange('A4:D5');
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas[0]).toEqual(['Member', '=Roads', 'Water', 'Check']);
    expect(String(formulas[1]?.[3])).toMatch(/^=IF\(COUNTA\(\$B5:\$C5\)=0,"",/);
    expect(host.heldReferences).toBe(0);
  });

  it('lets a person fill in names and ranks, and nothing else', async () => {
    const { workbook } = await openExcel();
    await workbook.addSheet(ranking);
    const write = (address: string) =>
      asPerson((context) => {
        context.workbook.worksheets.getItem('Ranking').getRange(address).values = [[1]];
      });
    await write('B5');
    await expect(write('B4')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(write('D5')).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('gets a number behind a name that is taken', async () => {
    const { workbook } = await openExcel({ Sheet1: [], REPORT: [['mine']] });
    expect(await workbook.addSheet(report)).toBe('Report (2)');
    expect(await workbook.addSheet(report)).toBe('Report (3)');
  });

  it('is read as a report sheet and not as a survey', async () => {
    const { host, workbook } = await openExcel();
    await workbook.addSheet(report);
    expect(await validate(host.save(), 'xlsx')).toEqual([]);
    const [, sheet] = await workbook.sheets();
    expect([sheet?.cell(2, 0), sheet?.cell(3, 1)]).toEqual(['Block', 'title']);
  });

  it('is taken away again when Excel refuses in the middle', async () => {
    const { host, workbook } = await openExcel({ Sheet1: [['mine']] });
    host.setQuirks({ refusals: [{ member: 'WorksheetProtection.Protect', code: 'NotAllowed' }] });
    expect(await problemOf(workbook.addSheet(ranking))).toBe('excel-not-allowed');
    host.setQuirks({ refusals: [] });
    expect(read(host.save()).SheetNames).toEqual(['Sheet1']);
  });
});
