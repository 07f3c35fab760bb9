import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Sheet } from '../../../src/cells/sheet';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import type { WorkbookHost } from '../../../src/hosts/workbook';
import { rankSurveys } from '../../../src/jobs/rank';
import { readSurveys, type ReadOptions } from '../../../src/survey/read-survey';
import { FLOOR } from '../../office-host/external/app-context';
import { fixtureSheet } from '../../survey/support';
import { asPerson, openExcel, type OpenExcel } from './support';

const FIXTURES = join(__dirname, '../../fixtures/survey');
const LAYOUTS = readdirSync(FIXTURES).filter((name) => name.includes('.'));
const WORKBOOKS = readdirSync(join(FIXTURES, 'libreoffice')).filter((name) => /xlsx$/.test(name));

/** From this version on Excel tells merged areas; what comes before is in read-sheets.test.ts. */
const REQUIREMENTS = { requirements: { ...FLOOR.Excel, ExcelApi: '1.13' } };

/** Every cell of a sheet from A1 on. */
function rowsOf(sheet: Sheet): Cell[][] {
  const { lastRow, lastColumn } = sheet.used ?? { lastRow: -1, lastColumn: -1 };
  return Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, column) => sheet.cell(row, column)),
  );
}

/** What a reading takes from the sheets of a workbook, all of it plain data. */
async function reading(workbook: WorkbookHost, options: ReadOptions = {}): Promise<unknown> {
  const sheets = await workbook.sheets();
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, rows: rowsOf(sheet), hidden: hiddenRows(sheet) })),
    surveys: readSurveys(sheets, options),
    findings: (await rankSurveys(workbook, options)).findings,
  };
}

function hiddenRows(sheet: Sheet): number[] {
  const rows = Array.from({ length: (sheet.used?.lastRow ?? -1) + 1 }, (_, row) => row);
  return rows.filter((row) => sheet.isRowHidden(row));
}

/** What is read from the open workbook, and from the file in which it is saved now. */
async function liveAndSaved(
  { host, workbook }: OpenExcel,
  options: ReadOptions = {},
): Promise<readonly [unknown, unknown]> {
  const saved = await openWorkbook(host.save(), workbook.name);
  return [plain(await reading(workbook, options)), plain(await reading(saved, options))];
}

/** Without functions, which no two sheets share. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      part instanceof Map
        ? [...part]
        : ArrayBuffer.isView(part)
          ? [...new Uint8Array(part.buffer)]
          : part,
    ),
  );
}

describe('a survey that is open in Excel', () => {
  it.each(LAYOUTS)('is read as the file is: %s', async (name) => {
    const sheet = await fixtureSheet(name);
    const { workbook, host } = await openExcel({ Sheet1: rowsOf(sheet) }, REQUIREMENTS);
    const live = readSurveys(await workbook.sheets());
    expect(live).toEqual(readSurveys([{ ...sheet, name: 'Sheet1' }]));
    expect(live.flatMap(({ questions }) => questions).length).toBeGreaterThan(0);
    // Two to find the sheets, one for these few cells.
    expect(host.counters.current.roundTrips).toBe(3);
  });

  it.each(WORKBOOKS)('is read as the workbook of another program is: %s', async (name) => {
    const file = readFileSync(join(FIXTURES, 'libreoffice', name));
    const open = await openExcel({}, { ...REQUIREMENTS, file });
    const saved = await openWorkbook(file, 'survey.xlsx');
    expect(plain(await reading(open.workbook))).toEqual(plain(await reading(saved)));
  });
});

const NAMES = ['Access', 'Skills', 'Roads'];
const RANKS = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [3, 1, 2],
  [1, 2, 3],
  [2, 3, 1],
];

/** A title, a line that spans the options, their names, and six members below. */
const MERGED: Cell[][] = [
  ['Survey of members 2026', null, null, null, null],
  [],
  [null, 'Member', 'Please rank the objectives', null, null],
  [null, null, ...NAMES],
  ...RANKS.map((ranks, at) => [null, `M${at + 1}`, ...ranks]),
];

describe('a workbook with more than cells', () => {
  it('is read as it is saved: merged headers, hidden rows and columns', async () => {
    const open = await openExcel({ Sheet1: MERGED }, REQUIREMENTS);
    await asPerson(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('A1:E1').merge();
      sheet.getRange('C3:E3').merge();
      sheet.getRange('B3:B4').merge();
      sheet.getRange('6:7').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
    });
    for (const visibleOnly of [false, true]) {
      const [live, saved] = await liveAndSaved(open, { visibleOnly });
      expect(live).toEqual(saved);
    }
    const [survey] = readSurveys(await open.workbook.sheets(), { visibleOnly: true });
    // A hidden column counts; hidden rows do when a person does not ask for visible ones only.
    expect(survey?.questions[0]).toMatchObject({
      title: 'Please rank the objectives',
      options: NAMES,
      ballots: { count: 4 },
    });
    expect(survey?.findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['hidden-rows-left-out', 'B6'],
    ]);
  });

  it('is read as it is saved: an Excel table whose rows are filtered, beside other cells', async () => {
    const rows: Cell[][] = [
      ['Notes of the secretariat'],
      [],
      ['Member', 'Region', ...NAMES],
      ...RANKS.map((ranks, at) => [`M${at + 1}`, at % 2 === 0 ? 'North' : 'South', ...ranks]),
      [],
      ['Checked by', 'M1'],
    ];
    const open = await openExcel({ Sheet1: rows }, REQUIREMENTS);
    await asPerson(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem('Sheet1');
      sheet.tables.add('A3:E9', true);
      // A filter hides the rows that do not fit: here those of the South.
      for (const row of [5, 7, 9]) sheet.getRange(`${row}:${row}`).rowHidden = true;
    });
    const [live, saved] = await liveAndSaved(open, { groupBy: 'Region' });
    expect(live).toEqual(saved);
    const [survey] = readSurveys(await open.workbook.sheets());
    expect(survey?.questions[0]).toMatchObject({ ballots: { count: 6 } });
    expect(survey?.findings.map(({ code, place, values }) => [code, place.cell, values])).toEqual([
      ['hidden-rows-counted', 'A5', { count: 3 }],
    ]);
  });

  it('is read as it is saved: hidden sheets are named, errors, gaps and texts that are numbers', async () => {
    const odd: Cell[][] = [
      ['Member', ...NAMES],
      ...[...RANKS, ...RANKS].map((ranks, at) => [`M${at + 1}`, ...ranks]),
      ['M13', '1', '２', '3.0'],
      ['M14', { error: '#N/A' }, 1, 2],
      ['M15', '', null, true],
      ['M16', 1, 1, 1],
    ];
    const open = await openExcel({ Sheet1: odd, Old: [['x']], Older: [['y']] }, REQUIREMENTS);
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Old').visibility = 'Hidden';
      worksheets.getItem('Older').visibility = 'VeryHidden';
    });
    const [live, saved] = await liveAndSaved(open);
    expect(live).toEqual(saved);
    const { findings } = await rankSurveys(open.workbook, {});
    expect(findings.map(({ code, place: { sheet, cell } }) => [code, sheet, cell])).toEqual([
      ['sheet-hidden', 'Old', undefined],
      ['sheet-hidden', 'Older', undefined],
      ['cell-error', 'Sheet1', 'B15'],
      ['rank-unreadable', 'Sheet1', 'D16'],
      ['ballot-all-tied', 'Sheet1', 'B17'],
    ]);
  });
});
