import { strToU8 } from 'fflate';
import { honestPart, partsOf, swollenPart, zipOfParts, type PackedPart } from './harmful-zips';
import { workbookBytes, xlsxOf } from './support';

/** A file that is made to cost much, and how reading it has to end. */
export interface HarmfulFile {
  readonly what: string;
  readonly name: string;
  readonly content: () => Uint8Array;
  /** Words of the line that the command line ends with. */
  readonly says: RegExp;
}

const TOO_LARGE = /once it is unpacked/;
const DAMAGED = /damaged or was cut off/;
const BEYOND = /beyond what a spreadsheet can hold/;
const TOO_MANY_CELLS = /more than \d+ filled cells/;
const TOO_MANY_SHEETS = /more than 1000 sheets/;
const TOO_LONG = /takes more than 8 MB/;
const NO_RANKING = /No sheet holds a ranking/;

const GIGABYTES_10 = 10_240;
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKSHEET = '<worksheet><sheetData>';
const END = '</sheetData></worksheet>';
const STRINGS = 'xl/sharedStrings.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
const LINKS = `<Relationships>${link('r1', 'worksheet', 'worksheets/sheet1.xml')}${link('r2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`;

/** A workbook of one sheet in which parts are replaced or added. */
function workbookWith(...changed: readonly PackedPart[]): Uint8Array {
  const parts = [...partsOf(xlsxOf('<sheetData/>')), honestPart(RELATIONSHIPS, LINKS)];
  const byName = new Map([...parts, ...changed].map((part) => [part.name, part]));
  return zipOfParts([...byName.values()]);
}

function odsWith(content: PackedPart): Uint8Array {
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
  return zipOfParts([honestPart('mimetype', mimetype), content]);
}

function ods(...tables: readonly string[]): Uint8Array {
  return odsWith(honestPart('content.xml', `${ODS_START}${tables.join('')}${ODS_END}`));
}

const ODS_START = '<office:document-content><office:body><office:spreadsheet>';
const ODS_END = '</office:spreadsheet></office:body></office:document-content>';
const repeated = <T>(times: number, make: (index: number) => T): T[] =>
  Array.from({ length: times }, (_, index) => make(index));

const farCells = (rows: number): string =>
  `<dimension ref="A1:XFD1048576"/><sheetData>${repeated(rows, (n) => {
    const row = n === 0 ? 1 : 1_048_576 - rows + n + 1;
    return `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>2</v></c></row>`;
  }).join('')}</sheetData>`;

const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${repeated(40, (n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;

const WORKBOOKS: readonly HarmfulFile[] = [
  {
    what: 'two cells in opposite corners of a sheet',
    name: 'corners.xlsx',
    content: () => xlsxOf(farCells(2)),
    says: NO_RANKING,
  },
  {
    what: '60,000 rows whose cells lie 16,383 columns apart',
    name: 'wide.xlsx',
    content: () => xlsxOf(farCells(60_000)),
    says: NO_RANKING,
  },
  {
    what: 'a sheet of 10 GB',
    name: 'sheet.xlsx',
    content: () => workbookWith(swollenPart(SHEET, WORKSHEET, GIGABYTES_10, END)),
    says: TOO_LARGE,
  },
  {
    what: 'a sheet of 10 GB that says it has 100 KB',
    name: 'lie.xlsx',
    content: () =>
      workbookWith({ ...swollenPart(SHEET, WORKSHEET, GIGABYTES_10, END), size: 100_000 }),
    says: DAMAGED,
  },
  {
    what: 'a sheet of 10 GB that says it has 300 MB and little packed',
    name: 'small-lie.xlsx',
    content: () =>
      workbookWith({ ...swollenPart(SHEET, WORKSHEET, GIGABYTES_10, END), size: 300_000_000 }),
    says: DAMAGED,
  },
  {
    what: 'shared strings of 10 GB',
    name: 'strings.xlsx',
    content: () =>
      workbookWith(swollenPart(STRINGS, '<sst><si><t>', GIGABYTES_10, '</t></si></sst>')),
    says: TOO_LARGE,
  },
  {
    what: '60,000 parts of 1 MB that share their bytes',
    name: 'parts.xlsx',
    content: () => {
      const part = swollenPart('', '<x>', 1, '</x>');
      return workbookWith(
        ...repeated(60_000, (n) => ({ ...part, name: `customXml/item${n}.xml` })),
      );
    },
    says: TOO_LARGE,
  },
  {
    what: '1,000 sheets in one part of 10 MB',
    name: 'same.xlsx',
    content: () =>
      workbookWith(
        honestPart(
          'xl/workbook.xml',
          `<workbook><sheets>${repeated(1000, (n) => `<sheet name="s${n}" r:id="r1"/>`).join('')}</sheets></workbook>`,
        ),
        honestPart(
          SHEET,
          `${WORKSHEET}${repeated(100_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${(n * 7919) % 100_003}</v></c><c r="B${n + 1}"><v>${(n * 7907) % 100_003}</v></c></row>`).join('')}${END}`,
        ),
      ),
    says: DAMAGED,
  },
  {
    what: '100,000 sheets',
    name: 'sheets.xlsx',
    content: () =>
      workbookWith(
        honestPart(
          'xl/workbook.xml',
          `<workbook><sheets>${repeated(100_000, (n) => `<sheet name="s${n}" r:id="r1"/>`).join('')}</sheets></workbook>`,
        ),
      ),
    says: TOO_MANY_SHEETS,
  },
  {
    what: 'entities that grow without end in every part',
    name: 'laughs.xlsx',
    content: () =>
      workbookWith(
        honestPart(
          'xl/workbook.xml',
          `${LAUGHS}<workbook><sheets><sheet name="&a40;" r:id="r1"/></sheets></workbook>`,
        ),
        honestPart(
          SHEET,
          `${LAUGHS}<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>&a40;&f;</t></is></c></row></sheetData></worksheet>`,
        ),
        honestPart(STRINGS, `${LAUGHS}<sst><si><t>&a40;</t></si></sst>`),
        honestPart(
          'customXml/item1.xml',
          `${LAUGHS}<survey xmlns="urn:concord:survey:1">&a40;</survey>`,
        ),
      ),
    says: /settings that the workbook keeps cannot be read/,
  },
  {
    what: 'shared strings that say they are four billion',
    name: 'count.xlsx',
    content: () =>
      workbookWith(
        honestPart(
          STRINGS,
          '<sst count="4294967295" uniqueCount="4294967295"><si><t>x</t></si></sst>',
        ),
        honestPart(SHEET, `${WORKSHEET}<row r="1"><c r="A1" t="s"><v>0</v></c></row>${END}`),
      ),
    says: NO_RANKING,
  },
  {
    what: 'a million merged areas and defined names',
    name: 'merges.xlsx',
    content: () => {
      const areas = repeated(1_000_000, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`).join('');
      const names = repeated(
        1_000_000,
        (n) => `<definedName name="n${n}">S!$A$${n + 1}</definedName>`,
      ).join('');
      return workbookWith(
        honestPart(
          'xl/workbook.xml',
          `<workbook><sheets><sheet name="S" r:id="r1"/></sheets><definedNames>${names}</definedNames></workbook>`,
        ),
        honestPart(
          SHEET,
          `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${areas}</mergeCells></worksheet>`,
        ),
      );
    },
    says: NO_RANKING,
  },
];

const EMPTY_ROWS =
  '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"><table:table-cell/></table:table-row>';
const ONE = 'office:value-type="float" office:value="1"';

const OPEN_DOCUMENTS: readonly HarmfulFile[] = [
  {
    what: 'an OpenDocument sheet of 10 GB',
    name: 'content.ods',
    content: () => odsWith(swollenPart('content.xml', ODS_START, GIGABYTES_10, ODS_END)),
    says: TOO_LARGE,
  },
  {
    what: 'an OpenDocument cell that stands for 17 billion',
    name: 'repeated.ods',
    content: () =>
      ods(
        `<table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" ${ONE}><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    says: TOO_MANY_CELLS,
  },
  {
    what: 'an OpenDocument cell without text that stands for 17 billion',
    name: 'closed.ods',
    content: () =>
      ods(
        `<table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" ${ONE}/></table:table-row></table:table>`,
      ),
    says: NO_RANKING,
  },
  {
    what: '100,000 OpenDocument sheets',
    name: 'sheets.ods',
    content: () =>
      ods(...repeated(100_000, (n) => `<table:table table:name="s${n}"></table:table>`)),
    says: TOO_MANY_SHEETS,
  },
  {
    what: '900 OpenDocument sheets of a million hidden rows',
    name: 'hidden.ods',
    content: () =>
      ods(...repeated(900, (n) => `<table:table table:name="s${n}">${EMPTY_ROWS}</table:table>`)),
    says: NO_RANKING,
  },
  {
    what: 'entities that grow without end in an OpenDocument sheet',
    name: 'laughs.ods',
    content: () =>
      odsWith(
        honestPart(
          'content.xml',
          `${LAUGHS}${ODS_START}<table:table table:name="&a40;"><table:table-row><table:table-cell office:value-type="string"><text:p>&a40;&f;</text:p></table:table-cell></table:table-row></table:table>${ODS_END}`,
        ),
      ),
    says: NO_RANKING,
  },
];

/**
 * A workbook of Excel 97–2003 with a few cells, in which the content of the first record of a type
 * is changed ([MS-XLS] 2.1.4: type, length, content).
 */
function xlsWith(type: number, change: (content: Uint8Array) => void): Uint8Array {
  const bytes = workbookBytes({ S: [['Text'], [2]] }, 'biff8');
  const view = new DataView(bytes.buffer);
  // The stream of cells is the first thing in a container that begins with this record.
  const begin = bytes.findIndex(
    (_, at) => at % 64 === 0 && at >= 512 && view.getUint32(at, true) === BEGIN_OF_BIFF8,
  );
  for (let at = begin; at >= 0 && at < bytes.length - 4;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === type) {
      change(bytes.subarray(at + 4, at + 4 + length));
      return bytes;
    }
    at += 4 + length;
  }
  throw new Error(`no record ${type}`);
}

const BEGIN_OF_BIFF8 = 0x0010_0809;
const DIMENSIONS = 0x0200;
const NUMBER = 0x0203;

const OLD_WORKBOOKS: readonly HarmfulFile[] = [
  {
    what: 'an Excel 97 sheet that says it has four billion rows',
    name: 'dimensions.xls',
    content: () => xlsWith(DIMENSIONS, (content) => content.fill(0xff)),
    says: NO_RANKING,
  },
  {
    what: 'a cell of Excel 97 in column 65,536',
    name: 'column.xls',
    content: () => xlsWith(NUMBER, (content) => content.fill(0xff, 0, 4)),
    says: BEYOND,
  },
];

const MEGABYTE = 1_000_000;
const TEXTS: readonly HarmfulFile[] = [
  {
    what: 'a line of 10 million columns',
    name: 'columns.csv',
    content: () => strToU8(`Name,Rank\n${'1,'.repeat(10_000_000)}\n`),
    says: BEYOND,
  },
  {
    what: 'a cell of 200 MB',
    name: 'cell.csv',
    content: () => filled(200 * MEGABYTE, 'x', 'Name,Rank\n'),
    says: TOO_LONG,
  },
  {
    what: 'a cell of 200 MB in quotes over many lines',
    name: 'quoted.csv',
    content: () => filled(200 * MEGABYTE, 'xxxxxxxxxxxx\n', 'Name,Rank\n"'),
    says: TOO_LONG,
  },
  {
    what: '200 million quotation marks',
    name: 'quotes.csv',
    content: () => filled(200 * MEGABYTE, '"', 'Name,Rank\n'),
    says: TOO_LONG,
  },
  {
    what: '100 million empty lines',
    name: 'lines.csv',
    content: () => filled(100 * MEGABYTE, '\n', 'Name,Rank\n'),
    says: BEYOND,
  },
  {
    what: '100 million empty lines of text without an ending',
    name: 'lines.txt',
    content: () => filled(100 * MEGABYTE, '\n', 'Name,Rank\n'),
    says: BEYOND,
  },
  {
    what: '20 million lines of a file of ballots',
    name: 'ballots.soc',
    content: () => filled(100 * MEGABYTE, '1: 1\n', '# ALTERNATIVE NAME 1: A\n'),
    says: BEYOND,
  },
];

function filled(size: number, text: string, start: string): Uint8Array {
  const bytes = Buffer.alloc(size, text);
  bytes.write(start);
  return bytes;
}

/** Every kind of file that is read, made to do harm. */
export const HARMFUL_FILES: readonly HarmfulFile[] = [
  ...WORKBOOKS,
  ...OPEN_DOCUMENTS,
  ...OLD_WORKBOOKS,
  ...TEXTS,
];
