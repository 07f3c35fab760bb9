import { sheetOfRows, type Cell } from '../../src/cells/sheet';
import type { SheetDescription } from '../../src/cells/sheet-description';
import type { SheetAdder } from '../../src/hosts/workbook';
import { addRankingSheet, optionsInArea } from '../../src/jobs/new-ranking-sheet';
import { addReportSheet } from '../../src/jobs/new-report-sheet';

/** A workbook that only notes what it is given. */
function noting(): { readonly adder: SheetAdder; readonly added: SheetDescription[] } {
  const added: SheetDescription[] = [];
  const addSheet = (sheet: SheetDescription): Promise<string> => {
    added.push(sheet);
    return Promise.resolve(sheet.name);
  };
  return { adder: { addSheet }, added };
}

const textsOf = (sheet: SheetDescription | undefined): unknown[] =>
  sheet?.rows.flat().map(({ content }) => content) ?? [];

const cells = (...rows: Cell[][]) => sheetOfRows('Options', rows);
const WHOLE_COLUMN = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 0 };

describe('the options in an area of a sheet', () => {
  it('are its texts and numbers, row by row, without errors and gaps', () => {
    const sheet = cells(['Roads', 2027], [null, 'Water'], [{ error: '#N/A' }, 'Schools']);
    const area = { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 1 };
    expect(optionsInArea(sheet, area)).toEqual(['Roads', '2027', 'Water', 'Schools']);
  });

  it('are looked for only where a sheet is used', () => {
    expect(optionsInArea(cells(['Roads'], ['Water']), WHOLE_COLUMN)).toEqual(['Roads', 'Water']);
    expect(optionsInArea(cells(), WHOLE_COLUMN)).toEqual([]);
  });
});

describe('a ranking sheet that cannot be made', () => {
  it.each([
    ['options-too-few', { options: ['Roads', '  '] }],
    ['options-too-many', { options: Array.from({ length: 61 }, (_, at) => `Goal ${at}`) }],
    ['option-twice', { options: ['Roads', 'Water', 'ROADS '] }],
    ['members-out-of-range', { options: ['Roads', 'Water'], members: 0 }],
  ])('says why: %s', async (code, wishes) => {
    const { adder, added } = noting();
    await expect(addRankingSheet(adder, wishes)).rejects.toMatchObject({ code });
    expect(added).toEqual([]);
  });
});

describe('a report sheet', () => {
  const answers = sheetOfRows('Form1', [
    ['Goals'],
    ...['A;B;C;', 'B;A;C;', 'C;B;A;', 'A;C;B;'].map((list) => [list]),
  ]);

  it('has a figure for each question, read as the workbook wants it', async () => {
    const { adder, added } = noting();
    const date = '2026-11-25';
    await addReportSheet(adder, [answers], { date });
    const keys = [{ title: 'Goals', key: 'aims' }];
    await addReportSheet(adder, [answers], { date, reading: { keys } });
    expect(textsOf(added[0])).toContain('figure:goals');
    expect(textsOf(added[1])).toContain('figure:aims');
  });

  it('needs a language', async () => {
    const { adder } = noting();
    const report = addReportSheet(adder, [], { date: '2026-11-25', languages: [] });
    await expect(report).rejects.toMatchObject({ code: 'languages-none' });
  });
});
