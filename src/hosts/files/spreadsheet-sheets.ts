import type { WorkSheet } from '@e965/xlsx';
import type { Area, Sheet } from '../../cells/sheet';
import { Problem } from '../../language/problem';
import { part, type Steps } from '../../ranking/steps';
import type { Archive } from './archive';
import { CellPool, PooledCells } from './cell-pool';
import { denseRows } from './dense-rows';
import type { FileSheets } from './file-sheets';
import { odsSheetFacts } from './ods-content';
import {
  readOdsCells,
  readSharedStrings,
  readXlsCells,
  readXlsxRows,
  type SheetJsSheet,
} from './sheetjs';
import { MOST_SHEETS, xlsxParts, type XlsxSheetPart } from './xlsx-parts';
import { hiddenRows, sheetEnd, tableArea } from './xlsx-sheet-xml';
import { unescapeXml } from './xml-tags';
import { xmlPieces, type XmlPiece } from './xml-pieces';

/** How far the reading is once all cells are known, and that of OpenDocument once it is unpacked. */
const PARSED = 0.9;
const UNPACKED = 0.3;

const MEGABYTE = 1024 * 1024;
/** More than any row, or what follows the rows (a million merged areas take 37 MB). */
const MOST_ROW_BYTES = 40 * MEGABYTE;
const MOST_STRING_BYTES = 16 * MEGABYTE;
/** The old format ends at 65,536 rows; the library holds all of its cells as objects. */
const MOST_XLS_BYTES = 48 * MEGABYTE;

/** What the sheets of an .xlsx share. */
interface XlsxReading {
  readonly archive: Archive;
  readonly file: string;
  readonly pool: CellPool;
  readonly date1904: boolean;
}

/**
 * The sheets of an .xlsx or .xlsm, in a step a megabyte: no part is ever held as a whole, and what
 * the library reads of a piece is packed before the next.
 */
export function* readXlsx(archive: Archive, main: string, file: string): Steps<FileSheets> {
  const { sheets, sharedStrings, date1904 } = xlsxParts(archive, main, file);
  const shown = sheets.filter(({ hidden }) => !hidden);
  const paths = shown.map(({ path }) => path);
  if (new Set(paths).size < paths.length) throw new Problem('file-damaged', { file, part: main });
  const reading = { archive, file, pool: new CellPool(file), date1904 };
  const sizes = [sharedStrings ?? '', ...paths].map((path) => archive.size(path));
  const total = sizes.reduce((sum, size) => sum + size, 1) / PARSED;
  let done = sizes[0] ?? 0;
  if (sharedStrings !== null) yield* part(shareStrings(reading, sharedStrings), 0, done / total);
  const visible: Sheet[] = [];
  for (const sheet of shown) {
    const end = done + archive.size(sheet.path);
    visible.push(yield* part(xlsxSheet(reading, sheet), done / total, end / total));
    done = end;
  }
  return { visible, hidden: sheets.filter(({ hidden }) => hidden).map(({ name }) => name) };
}

function* shareStrings({ archive, file, pool }: XlsxReading, path: string): Steps<void> {
  let done = 0;
  for (const piece of piecesOf(archive, file, path, 'si', MOST_STRING_BYTES)) {
    for (const text of unlessDamaged(file, () => readSharedStrings(piece))) pool.share(text);
    done += piece.bytes.length;
    yield done / archive.size(path);
  }
}

function* xlsxSheet(
  { archive, file, pool, date1904 }: XlsxReading,
  { name, path, tables }: XlsxSheetPart,
): Steps<Sheet> {
  if (!archive.has(path)) throw new Problem('file-damaged', { file, part: path });
  const cells = new PooledCells(pool, { file, sheet: name });
  const hidden = new Set<number>();
  let merges: readonly Area[] = [];
  let rows = 0;
  let done = 0;
  for (const piece of piecesOf(archive, file, path, 'row', MOST_ROW_BYTES)) {
    const end = sheetEnd(piece.bytes);
    if (piece.isLast && !piece.isFirst && !end.isWhole) {
      throw new Problem('file-damaged', { file, part: path });
    }
    const bytes = piece.isLast ? end.cells : piece.bytes;
    if (piece.isLast) merges = end.merges;
    for (const row of hiddenRows(bytes)) hidden.add(row);
    rows = unlessDamaged(file, () => {
      const read = readXlsxRows({ ...piece, bytes }, rows, date1904);
      cells.add(denseRows(read, pool));
      return Math.max(rows, read['!data']?.length ?? 0);
    });
    done += piece.bytes.length;
    yield done / archive.size(path);
  }
  return pooledSheet(name, cells, {
    hiddenRows: hidden,
    merges,
    tables: tables
      .map((table) => tableArea(archive.text(table) ?? ''))
      .filter((area) => area !== null),
  });
}

function* piecesOf(
  archive: Archive,
  file: string,
  path: string,
  element: string,
  mostBytes: number,
): Generator<XmlPiece> {
  try {
    yield* xmlPieces(archive.pieces(path) ?? [], element, mostBytes);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('file-damaged', { file, part: path }, {}, { cause });
  }
}

/** What the library does not tell of a sheet. */
interface SheetFacts {
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly tables: readonly Area[];
}

function pooledSheet(name: string, cells: PooledCells, facts: SheetFacts): Sheet {
  return {
    name,
    used: cells.used,
    cell: (row, column) => cells.cell(row, column),
    isRowHidden: (row) => facts.hiddenRows.has(row),
    merges: facts.merges,
    tables: facts.tables,
  };
}

/** The sheets of an OpenDocument spreadsheet. */
export function* readOds(archive: Archive, file: string): Steps<FileSheets> {
  const manifest = archive.text('META-INF/manifest.xml') ?? '';
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) throw new Problem('file-protected', { file });
  const content = archive.bytes('content.xml');
  if (content === null) throw new Problem('file-damaged', { file, part: 'content.xml' });
  yield UNPACKED / 2;
  const facts = odsSheetFacts(new TextDecoder().decode(content), file);
  yield UNPACKED;
  const sheets = unlessDamaged(file, () => readOdsCells(content));
  yield PARSED;
  return fileSheets(
    file,
    sheets.map((sheet, index) => ({
      ...sheet,
      // SheetJS leaves the entities of OpenDocument names as they are.
      name: unescapeXml(sheet.name),
      hidden: facts[index]?.hidden ?? false,
      hiddenRows: facts[index]?.hiddenRows ?? new Set(),
    })),
  );
}

/** The sheets of an Excel 97–2003 workbook. Throws `file-too-large` above 48 MB. */
export function readXls(bytes: Uint8Array, file: string): FileSheets {
  if (bytes.length > MOST_XLS_BYTES) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    throw new Problem('file-too-large', { file }, { megabytes });
  }
  const sheets = unlessDamaged(file, () => readXlsCells(bytes));
  return fileSheets(
    file,
    sheets.map((sheet) => {
      const hiddenRows = new Set<number>();
      sheet.cells['!rows']?.forEach((row, index) => {
        if (row.hidden === true) hiddenRows.add(index);
      });
      return { ...sheet, hiddenRows };
    }),
  );
}

function fileSheets(
  file: string,
  sheets: readonly (SheetJsSheet & { readonly hiddenRows: ReadonlySet<number> })[],
): FileSheets {
  if (sheets.length > MOST_SHEETS) {
    throw new Problem('file-too-many-sheets', { file }, { most: MOST_SHEETS });
  }
  const pool = new CellPool(file);
  return {
    visible: sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name, cells, hiddenRows: rows }) =>
        pooledSheet(name, pooled(file, name, cells, pool), {
          hiddenRows: rows,
          merges: areasOf(cells['!merges']),
          tables: [],
        }),
      ),
    hidden: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

function pooled(file: string, sheet: string, read: WorkSheet, pool: CellPool): PooledCells {
  const cells = new PooledCells(pool, { file, sheet });
  cells.add(denseRows(read, pool));
  return cells;
}

interface SheetJsRange {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

function areasOf(ranges: readonly SheetJsRange[] = []): Area[] {
  return ranges.map(({ s, e }) => ({
    firstRow: s.r,
    firstColumn: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }));
}

/** SheetJS says in many ways that it cannot make sense of a file; a person needs only two. */
function unlessDamaged<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const reason = cause instanceof Error ? cause.message : '';
    const code = /password|encrypt/i.test(reason) ? 'file-protected' : 'file-damaged';
    throw new Problem(code, { file }, {}, { cause });
  }
}
