import {
  CFB,
  parse_xlscfb,
  parse_zip,
  type ParsingOptions,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';

/** The files of an archive, as SheetJS holds them. */
interface SheetJsContainer {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly {
    readonly name: string;
    readonly type: number;
    readonly content?: Uint8Array;
  }[];
}

// SheetJS exports these and leaves them out of its types.
declare module '@e965/xlsx' {
  function parse_zip(
    container: SheetJsContainer,
    options: ParsingOptions,
  ): WorkBook & { readonly Strings: readonly { readonly t?: string }[] };
  function parse_xlscfb(container: SheetJsContainer, options: ParsingOptions): WorkBook;
}

/** What of SheetJS opens the containers of Office 97–2003. */
interface ContainerLibrary {
  read(file: Uint8Array, options: { readonly type: 'array' }): SheetJsContainer;
  find(container: SheetJsContainer, path: string): { readonly content?: Uint8Array } | null;
}

/** SheetJS gives it no type. */
function isContainerLibrary(library: unknown): library is ContainerLibrary {
  const parts = typeof library === 'object' && library !== null ? library : {};
  return 'read' in parts && 'find' in parts;
}

/** A sheet as SheetJS read it. */
export interface SheetJsSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: WorkSheet;
}

/**
 * Values only: no formulas, formats or links. Dense rows take half the time (docs/performance.md).
 * WTF makes SheetJS say what is wrong instead of leaving a sheet out.
 */
const OPTIONS: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: false,
  WTF: true,
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Pieces of a part of an .xlsx, so cut that no row and no shared string is torn. */
export interface XlsxPiece {
  readonly bytes: Uint8Array;
  /** Whether the piece has the beginning and the end of its part. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The rows of a piece of a worksheet part. SheetJS gets it in a package of our own that holds
 * nothing else, so that no other part of a file (styles, links, comments, drawings) can cost time
 * or memory. `rowsBefore` is the number of the last row of the piece before: writers may leave out
 * the numbers of rows. Shared strings are left as their numbers: see `SHARED`. Throws what SheetJS
 * throws for broken content.
 */
export function readXlsxRows(piece: XlsxPiece, rowsBefore: number, date1904: boolean): WorkSheet {
  nameSharedStrings(piece.bytes);
  const before = `<worksheet><sheetData><row r="${rowsBefore}"></row>`;
  const cells = whole(piece, before, '</sheetData></worksheet>');
  return sheetOf(parse_zip(container(packageOf(cells, NO_STRINGS, date1904)), { ...OPTIONS }), 's');
}

/** The texts of a piece of the part with shared strings. Throws as `readXlsxRows` does. */
export function readSharedStrings(piece: XlsxPiece): string[] {
  const strings = whole(piece, '<sst>', '</sst>');
  const files = packageOf(xml('<worksheet/>'), strings, false);
  // What follows the last string is read as one more.
  const { Strings } = parse_zip(container(files), { ...OPTIONS });
  return Strings.slice(0, -1).map(({ t }) => t ?? '');
}

/**
 * The type of a cell whose value is the number of a shared string. SheetJS knows no such type and
 * leaves the value as it is written; with the type of the file it would want all strings at hand.
 */
export const SHARED = 'x';

/** Gives cells of the type `s` the type `SHARED`, where they stand. */
function nameSharedStrings(bytes: Uint8Array): void {
  for (let at = bytes.indexOf(EQUALS); at >= 0; at = bytes.indexOf(EQUALS, at + 1)) {
    const isType = bytes[at - 1] === LETTER_T && isBlank(bytes[at - 2]);
    if (!isType || bytes[at + 2] !== LETTER_S || bytes[at + 1] !== bytes[at + 3]) continue;
    if (isInCell(bytes, at)) bytes[at + 2] = SHARED.charCodeAt(0);
  }
}

/** True within a tag `c`, whatever its prefix. Its name is the last thing before the first blank. */
function isInCell(bytes: Uint8Array, from: number): boolean {
  let at = from - 1;
  let nameEnd = at;
  while (at >= 0 && bytes[at] !== LESS_THAN) {
    if (bytes[at] === GREATER_THAN) return false;
    if (isBlank(bytes[at])) nameEnd = at;
    at -= 1;
  }
  const isAlone = at === nameEnd - 2 || bytes[nameEnd - 2] === COLON;
  return at >= 0 && isAlone && bytes[nameEnd - 1] === LETTER_C;
}

const [COLON, LESS_THAN, EQUALS, GREATER_THAN] = [0x3a, 0x3c, 0x3d, 0x3e];
const [LETTER_C, LETTER_S, LETTER_T] = [0x63, 0x73, 0x74];

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

/** A piece with what it lacks to be a part. */
function whole({ bytes, isFirst, isLast }: XlsxPiece, before: string, after: string): Uint8Array {
  const start = isFirst ? new Uint8Array() : xml(before);
  const end = isLast ? new Uint8Array() : xml(after);
  const part = new Uint8Array(start.length + bytes.length + end.length);
  part.set(start);
  part.set(bytes, start.length);
  part.set(end, start.length + bytes.length);
  return quicklyRead(part);
}

const NO_STRINGS = xml('<sst/>');

function packageOf(
  sheet: Uint8Array,
  sharedStrings: Uint8Array,
  date1904: boolean,
): Readonly<Record<string, Uint8Array>> {
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT_TYPE}.sharedStrings+xml"/></Types>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="${date1904 ? 1 : 0}"/>` +
        '<sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="r1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/s.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': sharedStrings,
    'xl/worksheets/s.xml': sheet,
  };
}

/** The cells of an OpenDocument spreadsheet's `content.xml`, by sheet. */
export function readOdsCells(content: Uint8Array): SheetJsSheet[] {
  const manifest = xml('<manifest:manifest/>');
  const files = {
    'META-INF/manifest.xml': manifest,
    'content.xml': content,
    'styles.xml': xml(''),
  };
  return sheetsOf(parse_zip(container(files), { ...OPTIONS }));
}

/**
 * The cells of an Excel 97–2003 workbook, by sheet. SheetJS gets its stream of cells alone: of a
 * file that is damaged, the properties of the document can cost a minute and all memory.
 */
export function readXlsCells(file: Uint8Array): SheetJsSheet[] {
  const library: unknown = CFB;
  if (!isContainerLibrary(library)) throw new Error('no library for containers');
  const opened = library.read(file, { type: 'array' });
  const stream = library.find(opened, '/Workbook') ?? library.find(opened, '/Book');
  if (stream?.content === undefined) throw new Error('no stream of cells');
  return sheetsOf(parse_xlscfb(container({ Workbook: stream.content }), { ...OPTIONS }));
}

function sheetsOf(workbook: WorkBook): SheetJsSheet[] {
  return workbook.SheetNames.map((name, index) => ({
    name,
    hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    cells: sheetOf(workbook, name),
  }));
}

function sheetOf(workbook: WorkBook, name: string): WorkSheet {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) throw new Error(`sheet ${name} cannot be read`);
  return sheet;
}

function xml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function container(files: Readonly<Record<string, Uint8Array>>): SheetJsContainer {
  const root = 'Root Entry';
  const paths = Object.keys(files);
  return {
    FullPaths: [`${root}/`, ...paths.map((path) => `${root}/${path}`)],
    FileIndex: [
      { name: root, type: 5 },
      ...paths.map((path) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        type: 2,
        ...(files[path] === undefined ? {} : { content: files[path] }),
      })),
    ],
  };
}

/** The same bytes as Node has them, which SheetJS turns into text several times faster. */
function quicklyRead(bytes: Uint8Array): Uint8Array {
  if (typeof Buffer === 'undefined') return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
