import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { cellAddress } from '../../src/cells/address';
import { seededRandom } from '../../src/ranking/seeded-random';
import { shuffled } from '../shuffled';

/** Twelve columns as Microsoft Forms and a grid give them: two rankings, one of each shape. */
const HEADER = [
  ...['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Region', 'Rank the objectives'],
  ...['Rank the goals [A]', 'Rank the goals [B]', 'Rank the goals [C]', 'Rank the goals [D]'],
  'Comment',
];
const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'];
const OBJECTIVES = [1, 2, 3, 4, 5].map((number) => `Objective ${number} of the group`);

type Cell = string | number;

/** The rows of a survey of so many answers, header first; every answer is another person's. */
export function* surveyRows(answers: number, seed = 7): Generator<Cell[]> {
  yield HEADER;
  const random = seededRandom(seed);
  for (let row = 1; row <= answers; row += 1) {
    const start = 45_000 + row / 1000;
    yield [
      ...[row, start, start + 0.002, `member${row}@example.org`, `Member ${row}`],
      REGIONS[random(REGIONS.length)] ?? '',
      `${shuffled(OBJECTIVES, random).join(';')};`,
      ...shuffled([1, 2, 3, 4], random),
      random(4) === 0 ? `Comment ${row}` : '',
    ];
  }
}

/** The survey as a workbook; an .xlsx has shared strings, as Excel and Forms write it. */
export function surveyWorkbook(answers: number, bookType: 'xlsx' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet([...surveyRows(answers)], { dense: true });
  const workbook = utils.book_new(sheet, 'Form1');
  const options = { bookType, type: 'array', bookSST: true, compression: true } as const;
  const bytes: unknown = write(workbook, options);
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no bytes');
  return new Uint8Array(bytes);
}

/** The survey as comma-separated text. */
export function surveyCsv(answers: number): Uint8Array {
  const lines: string[] = [];
  for (const row of surveyRows(answers)) lines.push(row.join(','));
  return new TextEncoder().encode(lines.join('\n'));
}

/**
 * The survey as an .xlsx that is written a thousand rows at a time, since no library holds a
 * million of them; texts stand in the cells.
 */
export function largeXlsx(answers: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    parts.push(bytes);
  });
  const small = unzipSync(surveyWorkbook(1, 'xlsx'));
  for (const [name, content] of Object.entries(small)) {
    if (name === SHEET_PART) continue;
    const file = new ZipDeflate(name, { level: 1 });
    zip.add(file);
    file.push(content, true);
  }
  const sheet = new ZipDeflate(SHEET_PART, { level: 1 });
  zip.add(sheet);
  sheet.push(strToU8(`<worksheet><sheetData>`));
  let xml = '';
  let number = 0;
  for (const row of surveyRows(answers)) {
    number += 1;
    xml += `<row r="${number}">${row.map((cell, column) => cellXml(cell, number, column)).join('')}</row>`;
    if (number % 1000 === 0) {
      sheet.push(strToU8(xml));
      xml = '';
    }
  }
  sheet.push(strToU8(`${xml}</sheetData></worksheet>`), true);
  zip.end();
  return Buffer.concat(parts);
}

const SHEET_PART = 'xl/worksheets/sheet1.xml';

function cellXml(cell: Cell, row: number, column: number): string {
  const place = `<c r="${cellAddress(row - 1, column)}"`;
  if (cell === '') return '';
  if (typeof cell === 'number') return `${place}><v>${cell}</v></c>`;
  return `${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
}
