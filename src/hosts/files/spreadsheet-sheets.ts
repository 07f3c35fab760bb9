import type { Area } from '../../cells/sheet';
import { Problem } from '../../language/problem';
import type { Steps } from '../../ranking/steps';
import type { Archive } from './archive';
import { denseSheet } from './dense-sheet';
import { odsSheetFacts } from './ods-content';
import { readOdsCells, readXlsCells, readXlsxCells, type SheetJsSheet } from './sheetjs';
import type { FileSheets } from './file-sheets';
import { xlsxParts } from './xlsx-parts';
import { sheetSurroundings, tableArea, type SheetSurroundings } from './xlsx-sheet-xml';
import { unescapeXml } from './xml-tags';

/** How far the reading is once its parts are unpacked, and once their cells are known. */
const UNPACKED = 0.3;
const PARSED = 0.9;

/** The sheets of an .xlsx or .xlsm, in a step for each of its parts and one for all cells. */
export function* readXlsx(archive: Archive, main: string, file: string): Steps<FileSheets> {
  const { sheets, sharedStrings, date1904 } = xlsxParts(archive, main, file);
  const visible = sheets.filter(({ hidden }) => !hidden);
  const parts: SheetSurroundings[] = [];
  for (const { path } of visible) {
    const bytes = archive.bytes(path);
    if (bytes === null) throw new Problem('file-damaged', { file, part: path });
    parts.push(sheetSurroundings(bytes));
    yield (UNPACKED * parts.length) / visible.length;
  }
  const strings = sharedStrings === null ? null : archive.bytes(sharedStrings);
  const cells = unlessDamaged(file, () =>
    readXlsxCells({ sheets: parts.map((part) => part.cells), sharedStrings: strings, date1904 }),
  );
  yield PARSED;
  return {
    visible: visible.map(({ name, tables }, index) =>
      denseSheet(file, name, cells[index] ?? {}, {
        hiddenRows: parts[index]?.hiddenRows ?? new Set(),
        merges: parts[index]?.merges ?? [],
        tables: tables
          .map((path) => tableArea(archive.text(path) ?? ''))
          .filter((area) => area !== null),
      }),
    ),
    hidden: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
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

/** The sheets of an Excel 97–2003 workbook. */
export function readXls(bytes: Uint8Array, file: string): FileSheets {
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
  return {
    visible: sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name, cells, hiddenRows }) =>
        denseSheet(file, name, cells, {
          hiddenRows,
          merges: areasOf(cells['!merges']),
          tables: [],
        }),
      ),
    hidden: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
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
    const reason = cause instanceof Error ? cause.message : '';
    const code = /password|encrypt/i.test(reason) ? 'file-protected' : 'file-damaged';
    throw new Problem(code, { file }, {}, { cause });
  }
}
