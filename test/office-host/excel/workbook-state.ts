import type { Element } from '@xmldom/xmldom';
import type { Area } from '../../../src/cells/sheet';
import { childElement, childElements, descendants, rootElement } from '../../../src/ooxml/xml';
import { CustomXmlStore } from '../package/custom-xml';
import { empty, ensureChild, newElement, setAttributes } from '../package/elements';
import { OpcPackage } from '../package/opc-package';
import type { HostObject } from '../protocol/host-object';
import type { Services } from '../services';
import { refreshCharts } from './charts/caches';
import { CellGrid } from './cell-grid';
import {
  EMPTY_SHEET,
  newWorkbook,
  OFFICE_RELATIONSHIPS,
  SPREADSHEET,
  WORKBOOK_RELATIONS,
  WORKBOOK_TYPES,
} from './new-workbook';
import { readSheet, textOfRuns } from './read-sheet';
import { SheetState, type Visibility } from './sheet-state';
import { StyleTable } from './styles';
import { refreshTable, tablesOf } from './table-part';
import { sheetBytes } from './write-sheet';

/** Order of the children of a workbook (CT_Workbook). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
];

export interface Selection {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** What a file says of a sheet that is not visible; LibreOffice also writes `visible`. */
const VISIBILITIES: ReadonlyMap<string, Visibility> = new Map([
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
]);

const HIDDEN: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const FIRST_CELL: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/** A workbook on its package: sheets, formats, selection. */
export class WorkbookState {
  readonly sheets: SheetState[] = [];
  readonly styles: StyleTable;
  readonly customXml: CustomXmlStore;
  selection: Selection;
  /** Gives the object that add-ins see of a sheet; set by the workbook's own object. */
  worksheetOf: (sheet: SheetState) => HostObject = () => {
    throw new Error('The workbook has no object yet.');
  };
  private readonly part: string;
  private nextId = 1;

  constructor(
    readonly file: OpcPackage,
    readonly services: Services,
  ) {
    const [part] = file.related('', WORKBOOK_RELATIONS.workbook);
    if (part === undefined) throw new Error('The file is no workbook.');
    this.part = part;
    this.customXml = new CustomXmlStore(file, part);
    const [styles] = file.related(part, WORKBOOK_RELATIONS.styles);
    if (styles === undefined) throw new Error('The workbook has no styles.');
    this.styles = new StyleTable(file.xml(styles));
    this.readSheets();
    this.selection = { sheet: this.firstActive(), area: FIRST_CELL };
  }

  static open(bytes: Uint8Array | undefined, services: Services): WorkbookState {
    return new WorkbookState(
      bytes === undefined ? newWorkbook() : OpcPackage.fromZip(bytes),
      services,
    );
  }

  /** The root of the workbook part. */
  get root(): Element {
    return rootElement(this.file.xml(this.part), this.part);
  }

  get active(): SheetState {
    return this.selection.sheet;
  }

  sheetNamed(name: string): SheetState | null {
    const lower = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower) ?? null;
  }

  activate(sheet: SheetState): void {
    if (sheet !== this.active) this.selection = { sheet, area: FIRST_CELL };
  }

  addSheet(name: string): SheetState {
    const part = this.file.freeName('xl/worksheets/sheet', '.xml');
    this.file.setXml(part, WORKBOOK_TYPES.worksheet, EMPTY_SHEET);
    this.file.relate(this.part, WORKBOOK_RELATIONS.worksheet, part);
    const content = { cells: new CellGrid(), rows: new Map(), columns: new Map(), merges: [] };
    const sheet = new SheetState(this.file, part, this.freshId(), name, content);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: SheetState): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const [next] = this.sheets;
    if (sheet === this.active && next !== undefined) this.activate(next);
    for (const { target, mode } of this.file.relationships(sheet.part)) {
      if (mode === 'part' && target.startsWith('xl/drawings/')) this.removeDrawing(target);
      else if (mode === 'part') this.file.remove(target);
    }
    this.file.remove(sheet.part);
  }

  /** A fresh id for a sheet, a chart or a table, counted up. */
  freshId(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
  }

  save(): Uint8Array {
    for (const sheet of this.sheets) {
      if (sheet.changed) tablesOf(sheet).forEach(refreshTable);
      refreshCharts(sheet, this);
    }
    this.writeSheetList();
    const changed = this.sheets.filter((sheet) => sheet.changed);
    if (changed.length > 0) this.forgetCalculations();
    return this.file.toZip(new Map(changed.map((sheet) => [sheet.part, sheetBytes(sheet)])));
  }

  private removeDrawing(drawing: string): void {
    for (const { target, mode } of this.file.relationships(drawing)) {
      if (mode === 'part') this.file.remove(target);
    }
    this.file.remove(drawing);
  }

  /** The chain names formula cells that may be gone; Excel builds it again. */
  private forgetCalculations(): void {
    for (const chain of this.file.related(this.part, WORKBOOK_RELATIONS.calculationChain)) {
      this.file.remove(chain);
    }
  }

  private readSheets(): void {
    const strings = this.readStrings();
    for (const element of descendants(this.root, SPREADSHEET, 'sheet')) {
      const id = element.getAttributeNS(OFFICE_RELATIONSHIPS, 'id');
      const link = this.file.relationships(this.part).find((one) => one.id === id);
      if (link?.type !== WORKBOOK_RELATIONS.worksheet) continue;
      const root = rootElement(this.file.xml(link.target), link.target);
      const name = element.getAttribute('name') ?? '';
      const content = readSheet(root, strings);
      const sheet = new SheetState(this.file, link.target, this.freshId(), name, content);
      sheet.visibility = VISIBILITIES.get(element.getAttribute('state') ?? '') ?? 'Visible';
      this.sheets.push(sheet);
    }
  }

  private readStrings(): readonly string[] {
    const [part] = this.file.related(this.part, WORKBOOK_RELATIONS.sharedStrings);
    if (part === undefined) return [];
    return childElements(rootElement(this.file.xml(part), part), 'si').map(textOfRuns);
  }

  private firstActive(): SheetState {
    const views = childElement(this.root, 'bookViews');
    const tab = Number(views?.firstChild === null ? 0 : this.view().getAttribute('activeTab'));
    const sheet = this.sheets[tab] ?? this.sheets[0];
    if (sheet === undefined) throw new Error('The workbook has no worksheet.');
    return sheet;
  }

  private view(): Element {
    return ensureChild(ensureChild(this.root, 'bookViews', WORKBOOK_ORDER), 'workbookView', [
      'workbookView',
    ]);
  }

  private writeSheetList(): void {
    const list = ensureChild(this.root, 'sheets', WORKBOOK_ORDER);
    const known = new Map(
      childElements(list).map((element) => [this.partOf(element), element] as const),
    );
    const ids = childElements(list).map((element) => Number(element.getAttribute('sheetId')));
    let next = Math.max(0, ...ids) + 1;
    const others = [...known].filter(
      ([part]) => part !== '' && !this.sheets.some((sheet) => sheet.part === part),
    );
    empty(list);
    for (const sheet of this.sheets) {
      const element = known.get(sheet.part) ?? newElement(list, 'sheet');
      if (!known.has(sheet.part)) setAttributes(element, { name: '', sheetId: next++ });
      setAttributes(element, { name: sheet.name, state: HIDDEN[sheet.visibility] });
      element.setAttributeNS(OFFICE_RELATIONSHIPS, 'r:id', this.relationOf(sheet.part));
      list.appendChild(element);
    }
    // Chart sheets and the like: kept, though no add-in can see them here.
    for (const [, element] of others) list.appendChild(element);
    setAttributes(this.view(), { activeTab: this.sheets.indexOf(this.active) });
    this.writeSelectedTabs();
  }

  private writeSelectedTabs(): void {
    for (const sheet of this.sheets) {
      for (const view of descendants(sheet.root, SPREADSHEET, 'sheetView')) {
        setAttributes(view, { tabSelected: sheet === this.active ? 1 : null });
      }
    }
  }

  private partOf(element: Element): string {
    const id = element.getAttributeNS(OFFICE_RELATIONSHIPS, 'id');
    return this.file.relationships(this.part).find((link) => link.id === id)?.target ?? '';
  }

  private relationOf(part: string): string {
    const link = this.file.relationships(this.part).find((one) => one.target === part);
    if (link === undefined) throw new Error(`The workbook does not refer to ${part}.`);
    return link.id;
  }
}
