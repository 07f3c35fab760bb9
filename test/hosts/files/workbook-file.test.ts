import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookType } from '@e965/xlsx';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { writeSettingsPart } from '../../../src/hosts/settings-part';
import { cellsOf, onlySheet, workbookBytes, xlsxOf } from './support';

const ROWS = [
  ['Member & "friends"', 'Rank <1>', 'Ok'],
  ['Член', 'A;B;C;', true],
  ['成员', 1.5, false],
];

describe('an opened workbook', () => {
  it.each<[BookType, string]>([
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsx'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
  ])('gives the cells of .%s, told by its content', async (bookType, kind) => {
    const bytes = workbookBytes({ 'Form 1': ROWS }, bookType);
    const file = await openWorkbook(bytes, 'no ending');
    const [sheet] = await file.sheets();
    expect(file).toMatchObject({ name: 'no ending', kind, findings: [] });
    expect(sheet?.name).toBe('Form 1');
    expect(sheet === undefined ? [] : cellsOf(sheet)).toEqual(ROWS);
  });

  /**
   * Written by LibreOffice 7.4 from one workbook: a title merged over A1:D1, a formula, a moment
   * (6 May 2024, 9:10), an error value, a hidden row 5, a hidden sheet, spaces at the ends.
   */
  it.each(['xlsx', 'xls', 'ods'])('reads what LibreOffice writes as .%s', async (ending) => {
    const path = join(__dirname, '../../fixtures/files', `libreoffice.${ending}`);
    const file = await openWorkbook(readFileSync(path), `survey.${ending}`);
    const [sheet, ...others] = await file.sheets();
    expect(others).toEqual([]);
    expect(file.findings).toMatchObject([
      { code: 'sheet-hidden', severity: 'note', place: { sheet: 'Secret' } },
    ]);
    expect(sheet?.name).toBe('One > 1 & "q"');
    expect(sheet?.used).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 4 });
    expect(sheet?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 }]);
    expect([3, 4, 5].map((row) => sheet?.isRowHidden(row))).toEqual([false, true, false]);
    expect(sheet?.cell(3, 0)).toBe('A & <b>');
    expect(sheet?.cell(3, 4)).toBe(7);
    expect(sheet?.cell(4, 0)).toBe('é');
    expect(sheet?.cell(4, 2)).toBeCloseTo(45418.381944, 5);
    expect(sheet?.cell(4, 3)).toEqual({ error: '#N/A' });
    expect(sheet?.cell(5, 0)).toEqual(expect.stringMatching(/^ ?sp ace ?$/));
    expect(sheet?.cell(2, 7)).toBeNull();
    expect(sheet?.cell(99, 0)).toBeNull();
  });

  it('gives dates as the serial numbers that the file holds', async () => {
    const sheet = await onlySheet(
      xlsxOf('<sheetData><row r="2"><c r="C2" s="1"><v>45418.5</v></c></row></sheetData>'),
    );
    expect(sheet.used).toEqual({ firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 2 });
    expect(sheet.cell(1, 2)).toBe(45418.5);
  });

  it('takes the cached value of a formula and evaluates none', async () => {
    const sheet = await onlySheet(
      xlsxOf(
        '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>99</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>kept</v></c>' +
          '<c r="C1"><f>WEBSERVICE("http://example.org")</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
      ),
    );
    expect(cellsOf(sheet)).toEqual([[99, 'kept', null, { error: '#DIV/0!' }]]);
  });

  it('knows hidden rows, merged cells and tables without their totals', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const sheet = await onlySheet(
      xlsxOf(
        '<cols><col min="1" max="3" hidden="1"/></cols><sheetData>' +
          '<row r="1"><c r="A1" t="inlineStr"><is><t>hidden="1" r="7"</t></is></c></row>' +
          '<row r="3" spans="1:1" hidden="1"><c r="A3"><v>1</v></c></row>' +
          '<row hidden="true" r="4"><c r="A4"><v>2</v></c></row><row r="5" hidden="0"><c r="A5"><v>3</v></c></row>' +
          '</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
        {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="r1" Type="${type}/table" Target="../tables/table1.xml"/></Relationships>`,
          'xl/tables/table1.xml': '<table ref="A1:C5" totalsRowCount="1"/>',
        },
      ),
    );
    expect([0, 1, 2, 3, 4, 6].filter((row) => sheet.isRowHidden(row))).toEqual([2, 3]);
    expect(sheet.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }]);
    expect(sheet.tables).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 }]);
  });

  it('gives the settings that it keeps', async () => {
    const settings = {
      choices: { method: 'schulze', weights: 'Votes' },
      keys: [{ title: 'Rank the aims', key: 'aims' }],
      results: [],
    } as const;
    const bytes = xlsxOf('<sheetData/>', { 'customXml/item1.xml': writeSettingsPart(settings) });
    expect(await (await openWorkbook(bytes, 'a.xlsx')).settings()).toEqual(settings);
    const without = await openWorkbook(xlsxOf('<sheetData/>'), 'a.xlsx');
    expect(await without.settings()).toBeNull();
  });

  it('may have sheets without cells', async () => {
    expect((await onlySheet(xlsxOf('<sheetData/>'))).used).toBeNull();
    expect((await onlySheet(xlsxOf(''))).used).toBeNull();
  });
});

describe('an opened text table', () => {
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array(Uint16Array.from(text.split(''), (letter) => letter.charCodeAt(0)).buffer);

  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode('Nom;Rang\r\nÉlan;1\r\n')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffNom;Rang\r\nÉlan;1\r\n')],
    ['UTF-16', utf16('\ufeffNom;Rang\r\nÉlan;1\r\n')],
    ['UTF-16 without its mark', utf16('Nom;Rang\r\nÉlan;1\r\n')],
    ['code page 1252', Uint8Array.from('Nom;Rang\r\nÉlan;1\r\n', (c) => c.charCodeAt(0))],
  ])('is decoded from %s', async (_, bytes) => {
    const sheet = await onlySheet(bytes, 'folder/answers.of.may.csv');
    expect(sheet.name).toBe('answers.of.may');
    expect(cellsOf(sheet)).toEqual([
      ['Nom', 'Rang'],
      ['Élan', '1'],
    ]);
  });

  it('keeps cells as text and counts rows as Excel does', async () => {
    const text = 'sep=;\r\nID;Answer\r\n\r\n"1";"two\r\nlines; ""quoted"""\r\n007;1e5\r\n';
    const sheet = await onlySheet(new TextEncoder().encode(text), 'a.csv');
    expect(sheet.used).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 });
    expect(cellsOf(sheet)).toEqual([
      ['ID', 'Answer'],
      [null, null],
      ['1', 'two\nlines; "quoted"'],
      ['007', '1e5'],
    ]);
  });

  it('says where a quotation mark is never closed', async () => {
    const bytes = new TextEncoder().encode('ID,Answer\n1,"A\n2,B\n3,C\n');
    const { findings } = await openWorkbook(bytes, 'a.csv');
    expect(findings).toMatchObject([
      { code: 'text-quote-open', severity: 'warning', place: { file: 'a.csv', cell: 'A2' } },
    ]);
  });
});
