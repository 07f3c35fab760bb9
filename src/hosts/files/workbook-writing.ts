import type { Document, Element } from '@xmldom/xmldom';
import { freeSheetName, type SheetDescription } from '../../cells/sheet-description';
import { Problem } from '../../language/problem';
import { chartPart } from '../../ooxml/build-package';
import { XML_DECLARATION } from '../../ooxml/package';
import { childElement, childElements, NAMESPACES, parseXml, rootElement } from '../../ooxml/xml';
import { resultPartName, type ResultPart } from '../result-names';
import type { ResultsFile, SheetAdder, SheetChart } from '../workbook';
import { Archive } from './archive';
import { chartReferences, drawingXml, wholeSheet } from './xlsx-drawing-writing';
import { MACRO_WORKBOOK_TYPE, PART_KINDS, SPREADSHEET_NAMESPACE } from './xlsx-names';
import { appendTo, newElement, PackageWriting } from './xlsx-package-writing';
import { mainPartOf, relationships } from './xlsx-parts';
import { sheetOfReference } from './xlsx-results';
import { sheetXml } from './xlsx-sheet-writing';
import { PLAIN_STYLES, StyleBook } from './xlsx-styles-writing';

/** The children of `workbook` before which defined names stand, in the schema's order. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/**
 * A workbook file to which sheets are added: a new one, or a copy of another in which everything
 * else stays as it is. Sheets that were put before, by their defined names, are replaced.
 */
export class WorkbookWriting implements SheetAdder, ResultsFile {
  private constructor(
    private readonly parts: PackageWriting,
    /** The name of the main part. */
    private readonly main: string,
    private readonly workbook: Document,
    private readonly styles: { readonly part: string; readonly book: StyleBook },
  ) {}

  /** A workbook without sheets; it can be opened once it has one. */
  static empty(): WorkbookWriting {
    const parts = PackageWriting.empty();
    const { workbook } = PART_KINDS;
    const xml = `${XML_DECLARATION}<workbook xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${NAMESPACES.r}"><bookViews><workbookView/></bookViews><sheets/></workbook>`;
    parts.add('', workbook, 'xl/workbook', xml);
    return WorkbookWriting.over(parts, 'xl/workbook1.xml', '');
  }

  /**
   * A copy of an .xlsx or .xlsm. Throws a Problem: `file-not-a-spreadsheet`, `workbook-strict`,
   * and those of `Archive`, of which `file-damaged` also means a part that is no XML.
   */
  static copyOf(bytes: Uint8Array, file: string): WorkbookWriting {
    const archive = Archive.open(bytes, file);
    const main = mainPartOf(archive);
    if (main === null) {
      throw new Problem('file-not-a-spreadsheet', { file }, { kind: 'no Excel workbook' });
    }
    try {
      return WorkbookWriting.over(PackageWriting.copyOf(archive), main, file);
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.code !== 'part-not-readable') throw cause;
      throw new Problem('file-damaged', { ...cause.place, file }, {}, { cause });
    }
  }

  private static over(parts: PackageWriting, main: string, file: string): WorkbookWriting {
    const workbook = parseXml(parts.text(main) ?? '', main);
    const root = rootElement(workbook, main);
    if (root.namespaceURI !== SPREADSHEET_NAMESPACE) throw new Problem('workbook-strict', { file });
    const links = [...relationships(parts, main).values()];
    const styles =
      links.find(({ type }) => type === 'styles')?.path ??
      parts.add(main, PART_KINDS.styles, 'xl/styles', PLAIN_STYLES).name;
    const book = new StyleBook(parts.text(styles) ?? PLAIN_STYLES, styles);
    return new WorkbookWriting(parts, main, workbook, { part: styles, book });
  }

  /** Whether the file has to have the ending of workbooks with macros. */
  get hasMacros(): boolean {
    return this.parts.typeOf(this.main) === MACRO_WORKBOOK_TYPE;
  }

  addSheet(sheet: SheetDescription): Promise<string> {
    const name = freeSheetName(sheet.name, this.sheetNames());
    this.appendSheet({ ...sheet, name });
    return Promise.resolve(name);
  }

  resultSheetName(part: ResultPart, wanted: string): string {
    return this.sheetOf(part) ?? freeSheetName(wanted, this.sheetNames());
  }

  async putResultSheet(
    part: ResultPart,
    sheet: SheetDescription,
    chart: SheetChart | null,
  ): Promise<void> {
    const old = this.sheetOf(part);
    const path = old === null ? this.appendSheet(sheet) : this.emptied(old);
    const drawing = chart === null ? null : await this.addChart(path, part, sheet.name, chart);
    this.parts.set(path, this.xmlOf(sheet, drawing));
    const area = wholeSheet(sheet.name, sheet.rows.length, sheet.widths.length);
    this.define(resultPartName(part), area);
  }

  /** The bytes of the file with all that was added. */
  bytes(): Uint8Array {
    this.parts.set(this.styles.part, this.styles.book.xml());
    this.parts.setDocument(this.main, this.workbook);
    return this.parts.bytes();
  }

  private xmlOf(sheet: SheetDescription, drawing: string | null): string {
    const { book } = this.styles;
    return sheetXml(sheet, { styleOf: (look) => book.styleOf(look, sheet.direction), drawing });
  }

  /** Adds a sheet behind the others; gives the name of its part. */
  private appendSheet(sheet: SheetDescription): string {
    const stem = 'xl/worksheets/sheet';
    const added = this.parts.add(this.main, PART_KINDS.worksheet, stem, this.xmlOf(sheet, null));
    const list = this.child('sheets');
    const ids = childElements(list).map((each) => Number(each.getAttribute('sheetId')));
    const sheetId = Math.max(0, ...ids) + 1;
    const element = appendTo(list, 'sheet', { name: sheet.name, sheetId });
    element.setAttributeNS(NAMESPACES.r, 'r:id', added.id);
    return added.name;
  }

  /** The part of a sheet that is to be written anew, without what hung on it. */
  private emptied(sheet: string): string {
    const element = childElements(this.child('sheets')).find(
      (each) => each.getAttribute('name') === sheet,
    );
    const id = element?.getAttributeNS(NAMESPACES.r, 'id') ?? '';
    const path = relationships(this.parts, this.main).get(id)?.path;
    if (path === undefined) throw new Error(`The sheet "${sheet}" has no part.`);
    this.parts.removeDependents(path);
    // It lists formulas of the sheet that may be gone; Excel makes it again.
    this.parts.removeLinked(this.main, 'calcChain');
    return path;
  }

  private async addChart(
    path: string,
    part: ResultPart,
    sheet: string,
    chart: SheetChart,
  ): Promise<string> {
    const { parts } = this;
    const drawing = parts.add(path, PART_KINDS.drawing, 'xl/drawings/drawing', '');
    const xml = await chartPart(chart.chart, chartReferences(sheet, chart.data));
    const { id } = parts.add(drawing.name, PART_KINDS.chart, 'xl/charts/chart', withoutFonts(xml));
    parts.set(drawing.name, drawingXml(resultPartName(part), id, chart));
    return drawing.id;
  }

  private sheetNames(): string[] {
    return childElements(this.child('sheets')).map((each) => each.getAttribute('name') ?? '');
  }

  /** The sheet that holds a part of results already; `null` when none does. */
  private sheetOf(part: ResultPart): string | null {
    const sheet = sheetOfReference(this.definedName(resultPartName(part))?.textContent ?? '');
    return this.sheetNames().find((name) => name === sheet) ?? null;
  }

  private define(name: string, area: string): void {
    const there = this.definedName(name);
    const element = there ?? appendTo(this.namesList(), 'definedName', { name });
    element.textContent = area;
  }

  /** A name of the whole workbook; Excel compares them without case. */
  private definedName(name: string): Element | null {
    const list = childElement(this.root, 'definedNames');
    const names = list === null ? [] : childElements(list);
    return (
      names.find(
        (each) =>
          each.getAttribute('name')?.toLowerCase() === name.toLowerCase() &&
          !each.hasAttribute('localSheetId'),
      ) ?? null
    );
  }

  private namesList(): Element {
    const there = childElement(this.root, 'definedNames');
    if (there !== null) return there;
    const list = newElement(this.root, 'definedNames', {});
    const before = childElements(this.root).findLast(({ localName }) =>
      BEFORE_NAMES.includes(localName ?? ''),
    );
    this.root.insertBefore(list, before?.nextSibling ?? null);
    return list;
  }

  private child(name: string): Element {
    return childElement(this.root, name) ?? appendTo(this.root, name, {});
  }

  private get root(): Element {
    return rootElement(this.workbook, this.main);
  }
}

/** The chart in the workbook's own fonts: those of a report would not suit the cells around it. */
function withoutFonts(chart: string): string {
  return chart.replace(/<a:(?:latin|ea|cs) [^<>]*\/>/g, '');
}
