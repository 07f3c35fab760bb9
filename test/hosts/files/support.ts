import { write, utils, type BookType, type WorkBook } from '@e965/xlsx';
import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Cell, Sheet } from '../../../src/cells/sheet';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';

/** A workbook file of SheetJS with the rows of each sheet. */
export function workbookBytes(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
  bookType: BookType = 'xlsx',
  change: (workbook: WorkBook) => void = () => undefined,
): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  change(workbook);
  const bytes: unknown = write(workbook, { bookType, type: 'array', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no bytes');
  return new Uint8Array(bytes);
}

/** An archive of text files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const contents: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    contents[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(contents);
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An .xlsx with one sheet whose XML is given, and further parts. */
export function xlsxOf(sheetXml: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NAMESPACES}>${sheetXml}</worksheet>`,
    ...parts,
  });
}

/** All cells of a sheet, row by row, over its used area. */
export function cellsOf(sheet: Sheet): Cell[][] {
  const { used } = sheet;
  if (used === null) return [];
  const rows: Cell[][] = [];
  for (let row = used.firstRow; row <= used.lastRow; row += 1) {
    const cells: Cell[] = [];
    for (let column = used.firstColumn; column <= used.lastColumn; column += 1) {
      cells.push(sheet.cell(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** The only visible sheet of a file. */
export async function onlySheet(bytes: Uint8Array, name = 'survey.xlsx'): Promise<Sheet> {
  const [sheet, ...others] = await (await openWorkbook(bytes, name)).sheets();
  if (sheet === undefined || others.length > 0) throw new Error('not one sheet');
  return sheet;
}
