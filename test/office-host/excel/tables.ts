import { childElement, childElements } from '../../../src/ooxml/xml';
import { setAttributes } from '../package/elements';
import { asBoolean, asText } from '../protocol/arguments';
import { gap, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-error';
import { HostCollection, HostObject, NamedCollection } from '../protocol/host-object';
import { intersect, rowsOf } from './address';
import { Range } from './range';
import type { SheetState } from './sheet-state';
import {
  addTable,
  allTables,
  hasHeader,
  placeTable,
  removeTable,
  setFilter,
  tableArea,
  tableName,
  tablesOf,
  type TablePart,
} from './table-part';
import type { WorkbookState } from './workbook-state';

/** A table (list object) on a sheet. */
export class Table extends HostObject {
  override readonly wireClass = 'Table';

  constructor(
    private readonly workbook: WorkbookState,
    private readonly table: TablePart,
  ) {
    super();
  }

  get Id(): string {
    return this.table.root.getAttribute('id') ?? '';
  }

  get Name(): string {
    return tableName(this.table);
  }

  set Name(name: unknown) {
    const wanted = asText(name, 'Table.name');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted)) throw invalidArgument('Table.name');
    const isTaken = allTables(this.workbook).some(
      (other) =>
        other.part !== this.table.part && tableName(other).toLowerCase() === wanted.toLowerCase(),
    );
    if (isTaken) throw itemAlreadyExists('Table.name');
    setAttributes(this.table.root, { name: wanted, displayName: wanted });
  }

  get Style(): string {
    return this.look('name') ?? '';
  }

  set Style(style: unknown) {
    this.setLook('name', asText(style, 'Table.style'));
  }

  get ShowHeaders(): boolean {
    return hasHeader(this.table);
  }

  get ShowTotals(): boolean {
    return this.table.root.getAttribute('totalsRowCount') === '1';
  }

  get ShowBandedRows(): boolean {
    return this.look('showRowStripes') === '1';
  }

  set ShowBandedRows(show: unknown) {
    this.setLook('showRowStripes', asBoolean(show, 'Table.showBandedRows') ? 1 : 0);
  }

  get ShowBandedColumns(): boolean {
    return this.look('showColumnStripes') === '1';
  }

  set ShowBandedColumns(show: unknown) {
    this.setLook('showColumnStripes', asBoolean(show, 'Table.showBandedColumns') ? 1 : 0);
  }

  get HighlightFirstColumn(): boolean {
    return this.look('showFirstColumn') === '1';
  }

  set HighlightFirstColumn(show: unknown) {
    this.setLook('showFirstColumn', asBoolean(show, 'Table.highlightFirstColumn') ? 1 : 0);
  }

  get ShowFilterButton(): boolean {
    const filter = childElement(this.table.root, 'autoFilter');
    const columns = filter === null ? [] : childElements(filter, 'filterColumn');
    return filter !== null && !columns.some((one) => one.getAttribute('hiddenButton') === '1');
  }

  set ShowFilterButton(show: unknown) {
    setFilter(this.table, asBoolean(show, 'Table.showFilterButton'));
  }

  get Worksheet(): HostObject {
    return this.workbook.worksheetOf(this.table.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  GetRange(): Range {
    return new Range(this.workbook, this.table.sheet, tableArea(this.table));
  }

  GetHeaderRowRange(): Range {
    if (!this.ShowHeaders) throw itemNotFound('Table.getHeaderRowRange');
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    const area = tableArea(this.table);
    const firstRow = area.firstRow + (this.ShowHeaders ? 1 : 0);
    const lastRow = area.lastRow - (this.ShowTotals ? 1 : 0);
    return this.GetRange().with({ ...area, firstRow, lastRow });
  }

  Resize(range: unknown): void {
    const { area, sheet } =
      range instanceof Range
        ? range
        : Range.at(this.workbook, this.table.sheet, range, 'Table.resize');
    const { firstRow } = tableArea(this.table);
    if (sheet !== this.table.sheet || area.firstRow !== firstRow || rowsOf(area) < 2) {
      throw invalidArgument('Table.resize');
    }
    placeTable(this.table, area);
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    removeTable(this.table);
    return range;
  }

  /** Takes the table and its cells away. */
  Delete(): void {
    this.ConvertToRange().Clear('All');
  }

  private look(attribute: string): string | null {
    const info = childElement(this.table.root, 'tableStyleInfo');
    return info?.getAttribute(attribute) ?? null;
  }

  private setLook(attribute: string, value: string | number): void {
    const info = childElement(this.table.root, 'tableStyleInfo');
    if (info === null) throw gap('The look of a table without a style');
    setAttributes(info, { [attribute]: value });
  }
}

export class TableColumn extends HostObject {
  override readonly wireClass = 'TableColumn';

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Id(): number {
    return this.Index + 1;
  }

  get Name(): string {
    const [[header] = []] = this.GetHeaderRowRange().Values ?? [];
    return String(header);
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  override readonly wireClass = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  override get Items(): readonly TableColumn[] {
    const { ColumnCount } = this.table.GetRange();
    return Array.from({ length: ColumnCount }, (_, index) => new TableColumn(this.table, index));
  }

  get Count(): number {
    return this.Items.length;
  }

  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (column === null) throw itemNotFound('TableColumnCollection.getItem');
    return column;
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    return this.Items.find((column) => column.Name === key || column.Id === key) ?? null;
  }
}

/** The tables of a workbook (`sheet` is `null`) or of one sheet. */
export class TableCollection extends NamedCollection<Table> {
  override readonly wireClass = 'TableCollection';

  constructor(
    private readonly workbook: WorkbookState,
    private readonly sheet: SheetState | null,
  ) {
    super();
  }

  override get Items(): readonly Table[] {
    const tables = this.sheet === null ? allTables(this.workbook) : tablesOf(this.sheet);
    return tables.map((table) => new Table(this.workbook, table));
  }

  get Count(): number {
    return this.Items.length;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const location = 'TableCollection.add';
    const { active } = this.workbook;
    const range =
      address instanceof Range
        ? address
        : Range.at(this.workbook, this.sheet ?? active, address, location);
    if (!asBoolean(hasHeaders, location)) throw gap('A table without headers', location);
    if (rowsOf(range.area) < 2) throw invalidArgument(location);
    const overlaps = tablesOf(range.sheet).some(
      (table) => intersect(tableArea(table), range.area) !== null,
    );
    if (overlaps) throw invalidArgument(location, 'A table cannot overlap another.');
    return new Table(this.workbook, addTable(this.workbook, range.sheet, range.area));
  }
}
