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
  function parse_zip(container: SheetJsContainer, options: ParsingOptions): WorkBook;
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

/** What SheetJS is given of an .xlsx. */
export interface XlsxCells {
  /** The worksheet parts, each up to the end of its cells. */
  readonly sheets: readonly Uint8Array[];
  readonly sharedStrings: Uint8Array | null;
  readonly date1904: boolean;
}

/**
 * The cells of worksheet parts, in their order. SheetJS gets them in a package of our own that
 * holds nothing else, so that no other part of a file (styles, links, comments, drawings) can
 * cost time or memory. Throws what SheetJS throws for broken content.
 */
export function readXlsxCells({ sheets, sharedStrings, date1904 }: XlsxCells): WorkSheet[] {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT_TYPE}.sharedStrings+xml"/></Types>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>` +
        sheets.map((_, n) => `<sheet name="s${n}" sheetId="${n + 1}" r:id="r${n}"/>`).join('') +
        '</sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        sheets
          .map(
            (_, n) =>
              `<Relationship Id="r${n}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/s${n}.xml"/>`,
          )
          .join('') +
        '</Relationships>',
    ),
    'xl/sharedStrings.xml': sharedStrings ?? xml('<sst/>'),
  };
  sheets.forEach((cells, n) => {
    files[`xl/worksheets/s${n}.xml`] = cells;
  });
  const workbook = parse_zip(container(files), { ...OPTIONS });
  return sheets.map((_, n) => sheetOf(workbook, `s${n}`));
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
