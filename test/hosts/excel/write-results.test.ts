import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { RankedQuestion } from '../../../src/ranking/ranked-question';
import { resultSheet } from '../../../src/report/result-sheets';
import type { Refusal } from '../../office-host/quirks';
import { goals, objectives, question } from '../../report/support/questions';
import { validate } from '../../support/validator';
import { asPerson, openExcel, problemOf, type OpenExcel } from './support';

const sheetsOf = (...questions: readonly RankedQuestion[]) =>
  questions.map((each) => resultSheet(each, 'en'));

/** The rows of a sheet as another program reads them from the saved file. */
function savedRows({ host }: OpenExcel, sheet: string): unknown[][] {
  const file = read(host.save());
  return utils.sheet_to_json(file.Sheets[sheet] ?? {}, { header: 1, blankrows: true });
}

/** The parts of the saved file as text, without those that change with every save. */
function savedParts({ host }: OpenExcel): Map<string, string> {
  const parts = Object.entries(unzipSync(host.save()));
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The order of the objectives turned round. */
const turned = objectives({ order: [[0], [1], [2], [3]], meanRanks: [1, 2, 3, 4] });

/** The objectives with one more. */
const withFive = question({
  key: 'objectives',
  title: 'Rank the objectives',
  options: ['A', 'B', 'C', 'D', 'E'],
  order: [[0], [1], [2], [3], [4]],
});

describe('results in Excel', () => {
  it('have a sheet a question, behind the sheets that are there, in two round trips', async () => {
    const open = await openExcel({ Sheet1: [['Ballots']] });
    const names = await open.workbook.writeResults(sheetsOf(objectives(), goals()));
    expect(names).toEqual(['Results – objectives', 'Results – goals']);
    expect(open.host.counters.current.roundTrips).toBe(2);
    expect(open.host.heldReferences).toBe(0);
    expect(read(open.host.save()).SheetNames).toEqual(['Sheet1', ...names]);
    expect(savedRows(open, 'Results – objectives').slice(0, 8)).toEqual([
      ['Priority order of the objectives'],
      ['The order is by mean rank; 34 ballots were counted.'],
      [],
      ['Rank', 'Objective', 'Mean rank', 'First choice', 'Last choice'],
      [1, 'D.4 Inclusive information society', 1, 34, 0],
      [2, 'D.3 Enabling environment', 2, 0, 0],
      [3, 'D.2 Modern and secure infrastructure', 3, 0, 0],
      [4, 'D.1 Coordination', 4, 0, 34],
    ]);
  });

  it('make a file that Microsoft’s validator takes', async () => {
    const open = await openExcel({ Sheet1: [['Ballots']] });
    await open.workbook.writeResults([...sheetsOf(objectives()), resultSheet(goals(), 'ar')]);
    expect(await validate(open.host.save(), 'xlsx')).toEqual([]);
  });

  it('keep text that looks like a formula, a number or a date', async () => {
    const names = ['=1+1', '+A1', '-', '@SUM(A1)', "'quoted", '1-2', '2026-11-25', '12', 'TRUE'];
    const order = names.map((_, option) => [option]);
    const asked = question({ key: 'topics', title: '=HYPERLINK("x")', options: names, order });
    const open = await openExcel();
    await open.workbook.writeResults(sheetsOf(asked));
    const rows = savedRows(open, 'Results – topics');
    expect(rows.slice(4, 13).map((row) => row[1])).toEqual(names);
    const sheet = read(open.host.save(), { cellFormula: true }).Sheets['Results – topics'] ?? {};
    expect(Object.values(sheet).filter((cell: unknown) => hasFormula(cell))).toEqual([]);
  });

  it('leave the other sheets as they are', async () => {
    const open = await openExcel({ Sheet1: [['Ballots', 1]] });
    open.host.edit('Sheet1', 'C1', 2, '=B1*2');
    const before = savedParts(open);
    await open.workbook.writeResults(sheetsOf(objectives()));
    const after = savedParts(open);
    for (const part of ['xl/worksheets/sheet1.xml', 'docProps/core.xml']) {
      expect(after.get(part)).toBe(before.get(part));
    }
    expect(await open.workbook.activeSheet()).toBe('Sheet1');
  });

  it('take another name when theirs is taken', async () => {
    const open = await openExcel({ 'results – objectives': [['mine']] });
    const names = await open.workbook.writeResults(sheetsOf(objectives()));
    expect(names).toEqual(['Results – objectives (2)']);
    expect(savedRows(open, 'results – objectives')).toEqual([['mine']]);
  });
});

describe('results that are written again', () => {
  async function written(): Promise<OpenExcel> {
    const open = await openExcel({ Sheet1: [['Ballots']] });
    await open.workbook.writeResults(sheetsOf(objectives()));
    return open;
  }

  it('are updated in their place, in three round trips, whatever a person did around them', async () => {
    const open = await written();
    await asPerson(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem('Results – objectives');
      sheet.name = 'Our order';
      sheet.position = 0;
      sheet.getRange('G5').values = [['a note']];
      sheet.getRange('B5').format.fill.color = '#FFFF00';
      const chart = sheet.charts.getItem('concord.objectives');
      chart.legend.position = 'Bottom';
      chart.left = 400;
      chart.series.getItemAt(0).format.fill.setSolidColor('#FF0000');
      sheet.charts.add('ColumnClustered', sheet.getRange('B4:C8'), 'Columns').name = 'Mine';
    });
    const before = savedParts(open);
    open.host.counters.reset();
    const names = await open.workbook.writeResults(sheetsOf(turned));
    expect(open.host.counters.current.roundTrips).toBe(3);
    expect(names).toEqual(['Our order']);
    expect(read(open.host.save()).SheetNames).toEqual(['Our order', 'Sheet1']);
    expect(savedRows(open, 'Our order').slice(4, 6)).toEqual([
      [1, 'D.1 Coordination', 1, 34, 0, undefined, 'a note'],
      [2, 'D.2 Modern and secure infrastructure', 2, 0, 0],
    ]);
    const after = savedParts(open);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.get('xl/drawings/drawing1.xml')).toBe(before.get('xl/drawings/drawing1.xml'));
    expect(after.get('xl/styles.xml')).toBe(before.get('xl/styles.xml'));
    const chart = after.get('xl/charts/chart1.xml') ?? '';
    expect(chart).toContain('<c:legendPos val="b"/>');
    expect(chart).toContain('FF0000');
  });

  it('take the language that is asked for, and its direction', async () => {
    const open = await written();
    await open.workbook.writeResults([resultSheet(objectives(), 'ar')]);
    await open.workbook.writeResults([resultSheet(objectives(), 'fr')]);
    const rows = savedRows(open, 'Results – objectives');
    expect(rows[3]).toEqual(['Rang', 'Objectif', 'Rang moyen', 'Premier choix', 'Dernier choix']);
    expect(savedParts(open).get('xl/worksheets/sheet2.xml')).not.toContain('mergeCell');
    expect(await validate(open.host.save(), 'xlsx')).toEqual([]);
  });

  it('grow with their question, and their chart with them', async () => {
    const open = await written();
    open.host.counters.reset();
    await open.workbook.writeResults(sheetsOf(withFive));
    expect(open.host.counters.current.roundTrips).toBe(4);
    const rows = savedRows(open, 'Results – objectives');
    expect(rows.slice(4, 9).map((row) => row[1])).toEqual(['A', 'B', 'C', 'D', 'E']);
    const parts = savedParts(open);
    expect([...parts.keys()].filter((name) => name.startsWith('xl/charts/'))).toHaveLength(1);
    expect(parts.get('xl/charts/chart1.xml')?.match(/<c:ser>/g)).toHaveLength(5);
    expect(await validate(open.host.save(), 'xlsx')).toEqual([]);
  });

  it('shrink, and leave nothing of the larger ones behind', async () => {
    const open = await openExcel();
    await open.workbook.writeResults(sheetsOf(withFive));
    await open.workbook.writeResults(sheetsOf(objectives()));
    const fresh = await openExcel();
    await fresh.workbook.writeResults(sheetsOf(objectives()));
    const [shrunk, asNew] = [open, fresh].map((each) => savedRows(each, 'Results – objectives'));
    expect(shrunk).toEqual(asNew);
  });

  it('do not grow over what a person wrote', async () => {
    const open = await written();
    const size = resultSheet(objectives(), 'en').rows.length;
    open.host.edit('Results – objectives', `C${size + 2}`, 'mine');
    const before = savedParts(open);
    await expect(open.workbook.writeResults(sheetsOf(withFive))).rejects.toMatchObject({
      code: 'results-in-the-way',
      place: { sheet: 'Results – objectives' },
      values: { cells: `C${size + 2}` },
    });
    expect(savedParts(open)).toEqual(before);
  });

  it('are found where a person moved their cells', async () => {
    const open = await written();
    const { rows: lines, widths } = resultSheet(objectives(), 'en');
    await asPerson(({ workbook: { worksheets, names } }) => {
      // What Excel does with the name when three rows are inserted above.
      const sheet = worksheets.getItem('Results – objectives');
      names.getItem('concord.objectives').delete();
      names.add('concord.objectives', sheet.getRangeByIndexes(3, 0, lines.length, widths.length));
    });
    await open.workbook.writeResults(sheetsOf(turned));
    const rows = savedRows(open, 'Results – objectives');
    expect(rows[3 + 4]?.slice(0, 2)).toEqual([1, 'D.1 Coordination']);
  });

  it('are written anew when a person deleted their sheet, or their chart', async () => {
    const open = await written();
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Results – objectives').charts.getItem('concord.objectives').delete();
    });
    await open.workbook.writeResults(sheetsOf(objectives()));
    expect([...savedParts(open).keys()].filter((name) => /charts\/chart/.test(name))).toHaveLength(
      1,
    );
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Results – objectives').delete();
    });
    expect(await open.workbook.writeResults(sheetsOf(objectives()))).toEqual([
      'Results – objectives',
    ]);
    expect(await validate(open.host.save(), 'xlsx')).toEqual([]);
  });

  it('have their chart whole again when a person deleted one of its series', async () => {
    const open = await written();
    await asPerson(({ workbook: { worksheets } }) => {
      const chart = worksheets.getItem('Results – objectives').charts.getItem('concord.objectives');
      chart.series.getItemAt(1).delete();
    });
    await open.workbook.writeResults(sheetsOf(turned));
    expect(
      savedParts(open)
        .get('xl/charts/chart1.xml')
        ?.match(/<c:ser>/g),
    ).toHaveLength(4);
  });

  it('are not written to a protected sheet', async () => {
    const open = await written();
    await asPerson(({ workbook: { worksheets } }) => {
      worksheets.getItem('Results – objectives').protection.protect();
    });
    const before = savedParts(open);
    const writing = open.workbook.writeResults(sheetsOf(turned, goals()));
    await expect(writing).rejects.toMatchObject({
      code: 'excel-sheet-protected',
      place: { sheet: 'Results – objectives' },
    });
    expect(savedParts(open)).toEqual(before);
  });
});

describe('results that Excel refuses', () => {
  const refusing = (member: string, more: Partial<Refusal> = {}) => ({
    refusals: [{ member, code: 'NotAllowed', ...more }],
  });

  it.each([
    'ChartCollection.Add',
    'Range.Values=',
    'NamedItemCollection.Add',
    'ChartSeries.GapWidth=',
  ])('leave no sheet behind when it refuses %s', async (member) => {
    const open = await openExcel({ Sheet1: [['Ballots']] });
    const before = savedParts(open);
    open.host.setQuirks(refusing(member));
    const writing = open.workbook.writeResults(sheetsOf(objectives(), goals()));
    expect(await problemOf(writing)).toBe('excel-not-allowed');
    expect(read(open.host.save()).SheetNames).toEqual(['Sheet1']);
    expect(savedParts(open).get('xl/workbook.xml')).toBe(before.get('xl/workbook.xml'));
  });

  it('leave a sheet alone that someone else added under the same name', async () => {
    const open = await openExcel();
    open.host.setQuirks(refusing('WorksheetCollection.Add', { call: 2, code: 'AccessDenied' }));
    const writing = open.workbook.writeResults(sheetsOf(objectives(), goals()));
    expect(await problemOf(writing)).toBe('excel-protected');
    expect(read(open.host.save()).SheetNames).toEqual(['Sheet1']);
  });

  it('are said to be half written when they were there before', async () => {
    const open = await openExcel();
    await open.workbook.writeResults(sheetsOf(objectives()));
    open.host.setQuirks(refusing('ChartDataLabels.NumberFormat='));
    await expect(open.workbook.writeResults(sheetsOf(turned, goals()))).rejects.toMatchObject({
      code: 'results-half-written',
      values: { reason: 'NotAllowed', sheets: '"Results – objectives"' },
    });
    expect(read(open.host.save()).SheetNames).toEqual(['Sheet1', 'Results – objectives']);
  });

  it('name the sheets that cannot be taken away again', async () => {
    const open = await openExcel();
    open.host.setQuirks({
      refusals: [
        { member: 'ChartCollection.Add', code: 'GeneralException' },
        { member: 'Worksheet.Delete', code: 'AccessDenied' },
      ],
    });
    await expect(open.workbook.writeResults(sheetsOf(objectives()))).rejects.toMatchObject({
      code: 'results-left-over',
      values: { reason: 'GeneralException', sheets: '"Results – objectives"' },
    });
  });
});

function hasFormula(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && 'f' in cell;
}
