import { childElement } from '../../../src/ooxml/xml';
import { ensureChild, removeChildren, setAttributes } from '../package/elements';
import { asBoolean, asColour, asIndex, asOneOf, asText, optional } from '../protocol/arguments';
import { HostError, invalidArgument, itemAlreadyExists } from '../protocol/host-error';
import { HostObject, NamedCollection } from '../protocol/host-object';
import { EXCEL_EVENT, raisesEvents, WORKBOOK_TARGET } from '../external/events';
import type { Area } from '../../../src/cells/sheet';
import { WHOLE_SHEET } from './address';
import { ChartCollection } from './charts/chart';
import { withNamesKept } from './defined-names';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { renameSheet } from './rename-sheet';
import type { SheetState, Visibility } from './sheet-state';
import { TableCollection } from './tables';
import type { WorkbookState } from './workbook-state';
import { SheetView } from './sheet-view';
import { SHEET_PROPERTIES_ORDER, WORKSHEET_ORDER } from './worksheet-order';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** One sheet, as add-ins see it. */
export class Worksheet extends HostObject {
  override readonly wireClass = 'Worksheet';

  constructor(
    private readonly workbook: WorkbookState,
    readonly sheet: SheetState,
  ) {
    super();
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    const wanted = sheetName(name, 'Worksheet.name');
    const other = this.workbook.sheetNamed(wanted);
    if (other !== null && other !== this.sheet) throw itemAlreadyExists('Worksheet.name');
    renameSheet(this.workbook, this.sheet, wanted);
  }

  get Position(): number {
    return this.workbook.sheets.indexOf(this.sheet);
  }

  set Position(position: unknown) {
    const index = asIndex(position, 'Worksheet.position');
    const { sheets } = this.workbook;
    if (index >= sheets.length) throw invalidArgument('Worksheet.position');
    withNamesKept(this.workbook, () => {
      sheets.splice(this.Position, 1);
      sheets.splice(index, 0, this.sheet);
    });
  }

  get Visibility(): Visibility {
    return this.sheet.visibility;
  }

  set Visibility(visibility: unknown) {
    this.sheet.visibility = asOneOf(visibility, VISIBILITIES, 'Worksheet.visibility');
  }

  /** `#RRGGBB`, or empty without a colour. */
  get TabColor(): string {
    const properties = childElement(this.sheet.root, 'sheetPr');
    const colour = properties === null ? null : childElement(properties, 'tabColor');
    const argb = colour?.getAttribute('rgb') ?? null;
    return argb === null ? '' : `#${argb.slice(-6)}`;
  }

  set TabColor(colour: unknown) {
    const properties = ensureChild(this.sheet.root, 'sheetPr', WORKSHEET_ORDER);
    removeChildren(properties, 'tabColor');
    if (colour === '') return;
    const rgb = `FF${asColour(colour, 'Worksheet.tabColor')}`;
    setAttributes(ensureChild(properties, 'tabColor', SHEET_PROPERTIES_ORDER), { rgb });
  }

  /** `showGridlines`; this is its name on the wire. */
  get Gridlines(): boolean {
    return new SheetView(this.sheet).isOn('showGridLines', true);
  }

  set Gridlines(show: unknown) {
    const isShown = asBoolean(show, 'Worksheet.showGridlines');
    new SheetView(this.sheet).set('showGridLines', isShown ? null : 0);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.workbook, this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.workbook, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.workbook, this.sheet);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.workbook, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  GetRange(address: unknown): Range {
    if (address === undefined || address === null) return this.range(WHOLE_SHEET);
    return Range.at(this.workbook, this.sheet, address, 'Worksheet.getRange');
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const location = 'Worksheet.getRangeByIndexes';
    const firstRow = asIndex(row, location);
    const firstColumn = asIndex(column, location);
    const lastRow = firstRow + asIndex(rows, location, 1) - 1;
    const lastColumn = firstColumn + asIndex(columns, location, 1) - 1;
    return this.range({ firstRow, firstColumn, lastRow, lastColumn });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.range(WHOLE_SHEET).GetUsedRange(valuesOnly);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return this.range(WHOLE_SHEET).GetUsedRangeOrNullObject(valuesOnly);
  }

  GetNextOrNullObject(visibleOnly: unknown): HostObject | null {
    const location = 'Worksheet.getNext';
    const onlyVisible = optional(visibleOnly, asBoolean, location) ?? false;
    const next = this.workbook.sheets
      .slice(this.Position + 1)
      .find((sheet) => !onlyVisible || sheet.visibility === 'Visible');
    return next === undefined ? null : this.workbook.worksheetOf(next);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidArgument('Worksheet.activate');
    const { active } = this.workbook;
    if (active === this.sheet) return;
    this.workbook.activate(this.sheet);
    raise(this.workbook, EXCEL_EVENT.worksheetDeactivated, active);
    raise(this.workbook, EXCEL_EVENT.worksheetActivated, this.sheet);
  }

  Delete(): void {
    const location = 'Worksheet.delete';
    const visible = this.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const isLast = visible.length === 1 && visible[0] === this.sheet;
    if (isLast || this.sheet.visibility === 'VeryHidden') {
      throw new HostError('InvalidOperation', 'This sheet cannot be deleted.', location);
    }
    withNamesKept(this.workbook, () => this.workbook.removeSheet(this.sheet));
    raise(this.workbook, EXCEL_EVENT.worksheetDeleted, this.sheet);
  }

  private range(area: Area): Range {
    return new Range(this.workbook, this.sheet, area);
  }
}

const OF_A_SHEET = ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged'];
raisesEvents(Worksheet.prototype, OF_A_SHEET);

function raise(workbook: WorkbookState, type: number, sheet: SheetState): void {
  for (const target of [sheet.id, WORKBOOK_TARGET]) {
    workbook.services.events.raise(type, target, { worksheetId: sheet.id, source: 'Local' });
  }
}

/** A name that Excel takes for a sheet: at most 31 characters, none of `: \ / ? * [ ]`. */
function sheetName(value: unknown, location: string): string {
  const name = asText(value, location);
  const isAllowed =
    name !== '' && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!isAllowed) throw invalidArgument(location);
  return name;
}

/** The sheets of a workbook. */
export class WorksheetCollection extends NamedCollection<Worksheet> {
  override readonly wireClass = 'WorksheetCollection';
  private readonly objects = new Map<SheetState, Worksheet>();

  constructor(private readonly workbook: WorkbookState) {
    super();
  }

  override get Items(): readonly Worksheet[] {
    return this.workbook.sheets.map((sheet) => this.of(sheet));
  }

  /** The object of a sheet, always the same. */
  of(sheet: SheetState): Worksheet {
    const known = this.objects.get(sheet);
    if (known !== undefined) return known;
    const object = new Worksheet(this.workbook, sheet);
    this.objects.set(sheet, object);
    return object;
  }

  override GetCount(visibleOnly?: unknown): number {
    const onlyVisible = optional(visibleOnly, asBoolean, 'WorksheetCollection.getCount') ?? false;
    return this.Items.filter((sheet) => !onlyVisible || sheet.Visibility === 'Visible').length;
  }

  Add(name: unknown): Worksheet {
    const location = 'WorksheetCollection.add';
    const wanted =
      name === undefined || name === null ? this.freeName() : sheetName(name, location);
    if (this.workbook.sheetNamed(wanted) !== null) throw itemAlreadyExists(location);
    const sheet = this.workbook.addSheet(wanted);
    raise(this.workbook, EXCEL_EVENT.worksheetAdded, sheet);
    return this.of(sheet);
  }

  GetActiveWorksheet(): Worksheet {
    return this.of(this.workbook.active);
  }

  private freeName(): string {
    let number = this.workbook.sheets.length + 1;
    while (this.workbook.sheetNamed(`Sheet${number}`) !== null) number += 1;
    return `Sheet${number}`;
  }
}

raisesEvents(WorksheetCollection.prototype, [...OF_A_SHEET, 'Added', 'Deleted']);
