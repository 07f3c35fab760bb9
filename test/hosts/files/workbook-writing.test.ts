import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { WorkbookWriting } from '../../../src/hosts/files/workbook-writing';
import { writeResultsWorkbook } from '../../../src/jobs/results-workbook';
import { newRankingSheet } from '../../../src/survey/new-ranking-sheet';
import { validate } from '../../support/validator';
import { workbookBytes, xlsxOf } from './support';

const SAMPLE = new Uint8Array(readFileSync('assets/samples/member-survey.xlsx'));

const RANKING = newRankingSheet({
  options: ['Roads', 'Water'],
  title: '',
  members: 2,
  language: 'en',
});

async function withResults(bytes: Uint8Array, question?: string): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes, 'survey.xlsx');
  const copy = WorkbookWriting.copyOf(bytes, 'survey.xlsx');
  await writeResultsWorkbook(workbook, copy, question === undefined ? {} : { question }, 'en');
  return copy.bytes();
}

/** The workbook with some of its parts changed as text. */
function changed(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

const RESULT_SHEETS = [
  'Results – objectives',
  'Ballots – objectives',
  'Results – goals',
  'Ballots – goals',
];

describe('a copy of a workbook with results', () => {
  it('keeps every other part byte for byte', async () => {
    const before = unzipSync(SAMPLE);
    const after = unzipSync(await withResults(SAMPLE));
    const touched = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
    );
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('has two sheets a question behind the others, with a native chart, and is valid', async () => {
    const bytes = await withResults(SAMPLE);
    expect(await validate(bytes, 'xlsx')).toEqual([]);
    expect(read(bytes).SheetNames).toEqual([...read(SAMPLE).SheetNames, ...RESULT_SHEETS]);
    const charts = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('/charts/'));
    expect(charts.map(([name]) => name)).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
    const chart = strFromU8(charts[0]?.[1] ?? new Uint8Array());
    expect(chart).toContain("'Results – objectives'!$B$");
    expect(chart).toContain('<c:grouping val="percentStacked"/>');
  });

  it('replaces its sheets when it is made again, and adds none', async () => {
    const once = await withResults(SAMPLE);
    const twice = await withResults(once);
    expect(Object.keys(unzipSync(twice)).sort()).toEqual(Object.keys(unzipSync(once)).sort());
    expect(unzipSync(twice)).toEqual(unzipSync(once));
    expect(await validate(twice, 'xlsx')).toEqual([]);
  });

  it('replaces one question and leaves the results of the others', async () => {
    const once = await withResults(SAMPLE);
    const again = await withResults(once, 'goals');
    expect(read(again).SheetNames).toEqual(read(once).SheetNames);
  });

  it('finds its sheets again under a name that a person gave them', async () => {
    const rename = (xml: string): string =>
      xml.replaceAll('Results – goals', 'Goals &amp; aims').replaceAll('Ballots – goals', 'Data');
    const renamed = changed(await withResults(SAMPLE), { 'xl/workbook.xml': rename });
    const again = await withResults(renamed);
    const names = read(SAMPLE).SheetNames;
    expect(read(again).SheetNames).toEqual([
      ...names,
      ...RESULT_SHEETS.slice(0, 2),
      ...['Goals & aims', 'Data'],
    ]);
    const sheet = strFromU8(unzipSync(again)['xl/worksheets/sheet5.xml'] ?? new Uint8Array());
    expect(sheet).toContain("INDEX('Data'!$E$5:$I$5,MATCH(1,'Data'!");
  });

  it('lets a sheet of a person keep its name', async () => {
    const rows = [
      ['Member', 'A', 'B', 'C'],
      ['x', 1, 2, 3],
      ['y', 3, 2, 1],
    ];
    const bytes = workbookBytes({ Goals: rows, 'results – goals': [['mine']] });
    expect(read(await withResults(bytes)).SheetNames).toEqual([
      ...['Goals', 'results – goals', 'Results – goals (2)', 'Ballots – goals'],
    ]);
  });

  it('takes away the list of formulas that Excel made, once it replaces sheets', async () => {
    const withChain = changed(await withResults(SAMPLE), {
      'xl/calcChain.xml': () => '<calcChain/>',
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="chain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
    });
    const parts = unzipSync(await withResults(withChain));
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())).not.toContain(
      'calcChain',
    );
  });

  it('knows a workbook with macros', () => {
    const withMacros = changed(SAMPLE, {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
    });
    expect(WorkbookWriting.copyOf(withMacros, 'a.xlsm').hasMacros).toBe(true);
    expect(WorkbookWriting.copyOf(SAMPLE, 'a.xlsx').hasMacros).toBe(false);
  });

  it('refuses a strict workbook, and what is no workbook', () => {
    const strict = changed(SAMPLE, {
      'xl/workbook.xml': (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    });
    const code = (bytes: Uint8Array): unknown => {
      try {
        return WorkbookWriting.copyOf(bytes, 'a.xlsx');
      } catch (error) {
        return error instanceof Error && 'code' in error ? error.code : error;
      }
    };
    expect(code(strict)).toBe('workbook-strict');
    expect(code(zipSync({ 'a.txt': strToU8('a') }))).toBe('file-not-a-spreadsheet');
    expect(code(strToU8('a,b'))).toBe('file-damaged');
    expect(code(changed(SAMPLE, { 'xl/styles.xml': () => '<styleSheet' }))).toBe('file-damaged');
  });
});

describe('a sheet that is added to a file', () => {
  it('gets styles of its own where the file has none', async () => {
    const bare = xlsxOf('<sheetData/>', {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    });
    const copy = WorkbookWriting.copyOf(bare, 'bare.xlsx');
    expect(await copy.addSheet(RANKING)).toBe('Ranking');
    const bytes = copy.bytes();
    expect(read(bytes).SheetNames).toEqual(['S', 'Ranking']);
    expect(Object.keys(unzipSync(bytes))).toContain('xl/styles1.xml');
  });

  it('keeps the formats of the cells that are there', async () => {
    const copy = WorkbookWriting.copyOf(SAMPLE, 'survey.xlsx');
    await copy.addSheet(RANKING);
    const formats = (bytes: Uint8Array): string[] => {
      const xml = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
      return xml.split('<cellXfs')[1]?.match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    };
    const before = formats(SAMPLE).map((xf) => /numFmtId="\d+"/.exec(xf)?.[0]);
    const after = formats(copy.bytes()).map((xf) => /numFmtId="\d+"/.exec(xf)?.[0]);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await validate(copy.bytes(), 'xlsx')).toEqual([]);
  });

  it('gets a number behind a name that is taken, whatever its case', async () => {
    const copy = WorkbookWriting.copyOf(workbookBytes({ RANKING: [['mine']] }), 'a.xlsx');
    expect([await copy.addSheet(RANKING), await copy.addSheet(RANKING)]).toEqual([
      'Ranking (2)',
      'Ranking (3)',
    ]);
  });

  it('shows any text as it is, also what XML and Excel read otherwise', async () => {
    const odd = ['=1+1', '_x0041_', '<b>&"', 'a\u0001b', '-', "'quoted"];
    const workbook = WorkbookWriting.empty();
    await workbook.addSheet(
      newRankingSheet({ options: odd, title: '', members: 1, language: 'en' }),
    );
    const [sheet] = await (await openWorkbook(workbook.bytes(), 'odd.xlsx')).sheets();
    expect(odd.map((_, column) => sheet?.cell(3, column + 1))).toEqual([
      ...['=1+1', '_x0041_', '<b>&"', 'ab', '-', "'quoted"],
    ]);
    expect(await validate(workbook.bytes(), 'xlsx')).toEqual([]);
  });
});
