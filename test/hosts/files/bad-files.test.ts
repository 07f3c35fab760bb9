import { CFB } from '@e965/xlsx';
import { Problem } from '../../../src/language/problem';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { workbookBytes, xlsxOf, zipOf } from './support';

const ROWS = Array.from({ length: 500 }, (_, row) => [`Member ${row}`, 'A;B;C;', row]);

/** The problem that opening a file ends with. */
async function problemOf(bytes: Uint8Array): Promise<Problem> {
  try {
    await openWorkbook(bytes, 'survey.xlsx');
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the file was opened');
}

/** An Office file of 1997 to 2003, or a protected one, with these streams. */
function oleOf(...streams: readonly string[]): Uint8Array {
  const library: unknown = CFB;
  if (!isOleLibrary(library)) throw new Error('no library for OLE files');
  const container = library.utils.cfb_new();
  for (const name of streams) library.utils.cfb_add(container, name, new Uint8Array(5000));
  return Uint8Array.from(library.write(container, { type: 'array' }));
}

interface OleLibrary {
  readonly utils: {
    cfb_new(): object;
    cfb_add(container: object, name: string, content: Uint8Array): void;
  };
  write(container: object, options: { readonly type: 'array' }): ArrayLike<number>;
}

function isOleLibrary(library: unknown): library is OleLibrary {
  return typeof library === 'function' || (typeof library === 'object' && library !== null);
}

describe('a file that is no spreadsheet', () => {
  const bytes = (...start: number[]): Uint8Array =>
    Uint8Array.from({ length: 900 }, (_, at) => start[at] ?? 0);

  it.each<[string, Uint8Array]>([
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46)],
    ['a picture (PNG)', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['a picture (JPEG)', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['a Word document', zipOf({ 'word/document.xml': '<w:document/>' })],
    ['a PowerPoint presentation', zipOf({ 'ppt/presentation.xml': '<p/>' })],
    ['an Excel binary workbook (.xlsb)', zipOf({ 'xl/workbook.bin': 'x' })],
    [
      'an OpenDocument file without sheets',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ],
    ['a zip archive', zipOf({ 'a.txt': 'A;B' })],
    ['an old Office file', oleOf('WordDocument')],
    ['a file of an unknown kind', bytes(0x00, 0x01, 0x02, 0x7f)],
  ])('is called %s', async (kind, content) => {
    expect(await problemOf(content)).toMatchObject({
      code: 'file-not-a-spreadsheet',
      place: { file: 'survey.xlsx' },
      values: { kind },
    });
  });

  it.each([
    ['no bytes', ''],
    ['spaces and line ends', '\r\n \n\n'],
    ['a byte order mark', '\ufeff'],
  ])('is called empty with %s', async (_, text) => {
    expect(await problemOf(new TextEncoder().encode(text))).toMatchObject({ code: 'file-empty' });
  });
});

describe('a protected file', () => {
  it('says how to remove the password', async () => {
    const problem = await problemOf(oleOf('EncryptionInfo', 'EncryptedPackage'));
    expect(problem.code).toBe('file-protected');
    expect(problem.message).toContain('remove the password');
  });

  it('is known as .ods and as .zip', async () => {
    const ods = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml':
        '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      'content.xml': 'x',
    });
    expect(await problemOf(ods)).toMatchObject({ code: 'file-protected' });
    const zip = xlsxOf('<sheetData/>');
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await problemOf(zip)).toMatchObject({ code: 'file-protected' });
  });
});

describe('a damaged file', () => {
  const whole = workbookBytes({ S: ROWS });

  it.each([0.2, 0.5, 0.9, 0.99])('is known when only %d of it is left', async (share) => {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(await problemOf(cut)).toMatchObject({
      code: 'file-damaged',
      place: { file: 'survey.xlsx' },
    });
  });

  it('is known by a single wrong byte in its cells', async () => {
    const [start] = cellsPart(whole);
    for (const offset of [40, 200, 900, 2000]) {
      const broken = Uint8Array.from(whole);
      broken[start + offset] = (broken[start + offset] ?? 0) ^ 0x10;
      expect(await problemOf(broken)).toMatchObject({ code: 'file-damaged' });
    }
  });

  it('is known when a part is missing or its cells make no sense', async () => {
    const strings = '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>';
    expect(await problemOf(xlsxOf(strings))).toMatchObject({ code: 'file-damaged' });
    const parts = {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="none.xml"/></Relationships>',
    };
    expect(await problemOf(xlsxOf('', parts))).toMatchObject({
      code: 'file-damaged',
      place: { part: 'xl/none.xml' },
    });
  });
});

describe('a file made to do harm', () => {
  /** Two seconds of this process, however busy the machine is. */
  const LIMIT_MICROSECONDS = 2_000_000;
  const spent = (since: NodeJS.CpuUsage): number => process.cpuUsage(since).user;

  async function quickProblem(bytes: Uint8Array): Promise<Problem> {
    const before = process.cpuUsage();
    const problem = await problemOf(bytes);
    expect(spent(before)).toBeLessThan(LIMIT_MICROSECONDS);
    return problem;
  }

  it('ends before megabytes of spaces are unpacked from a few kilobytes', async () => {
    const bomb = xlsxOf(`<sheetData>${' '.repeat(40 * 1024 * 1024)}</sheetData>`);
    expect(bomb.length).toBeLessThan(60_000);
    expect(await quickProblem(bomb)).toMatchObject({
      code: 'file-too-large',
      place: { part: 'xl/worksheets/sheet1.xml' },
      values: { megabytes: 41 },
    });
  });

  it('ends when a part is longer than the archive says', async () => {
    const bomb = xlsxOf(`<sheetData>${' '.repeat(40 * 1024 * 1024)}</sheetData>`);
    const [, entry] = cellsPart(bomb);
    new DataView(bomb.buffer).setUint32(entry + 24, 100_000, true);
    expect(await quickProblem(bomb)).toMatchObject({ code: 'file-damaged' });
  });

  it('ends with 100,000 sheets', async () => {
    const sheets = Array.from({ length: 100_000 }, (_, n) => `<sheet name="s${n}" r:id="r1"/>`);
    const bytes = xlsxOf('<sheetData/>', {
      'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
    });
    expect(await quickProblem(bytes)).toMatchObject({ code: 'file-too-many-sheets' });
  });

  it('ends with cells beyond the last column or row', async () => {
    for (const cell of ['XFE1', 'A1048577', 'ZZZZZZ9999999']) {
      const row = /\d+/.exec(cell)?.[0] ?? '';
      const bytes = xlsxOf(
        `<sheetData><row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData>`,
      );
      expect((await quickProblem(bytes)).code).toMatch(/^(sheet-too-large|file-damaged)$/);
    }
  });

  it('ends with an OpenDocument cell that is repeated 17 billion times', async () => {
    const bytes = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml':
        '<office:document-content><office:body><office:spreadsheet><table:table table:name="S">' +
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" ' +
        'office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>' +
        '</table:table></office:spreadsheet></office:body></office:document-content>',
    });
    expect(await quickProblem(bytes)).toMatchObject({ code: 'cells-too-many' });
  });

  it('is read when it only says that it is large, or links everywhere', async () => {
    const before = process.cpuUsage();
    const bytes = xlsxOf(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>' +
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
    );
    const [sheet] = await (await openWorkbook(bytes, 'a.xlsx')).sheets();
    expect(sheet?.used).toEqual({
      firstRow: 0,
      firstColumn: 0,
      lastRow: 1_048_575,
      lastColumn: 16_383,
    });
    expect(spent(before)).toBeLessThan(LIMIT_MICROSECONDS);
  });
});

/** Where the packed cells of the first sheet begin, and its entry in the directory. */
function cellsPart(zip: Uint8Array): [start: number, entry: number] {
  const view = new DataView(zip.buffer);
  const name = 'xl/worksheets/sheet1.xml';
  for (let at = 0; at < zip.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name.length));
    if (found === name) return [view.getUint32(at + 42, true) + 30 + name.length, at];
  }
  throw new Error('no sheet');
}
