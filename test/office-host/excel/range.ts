import type { Area } from '../../../src/cells/sheet';
import { EXCEL_EVENT, WORKBOOK_TARGET } from '../external/events';
import { asBoolean, asIndex, asNumber, asOneOf, optional } from '../protocol/arguments';
import { gap, invalidArgument, itemNotFound } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import {
  bounding,
  cellsOf,
  columnsOf,
  fullAddress,
  intersect,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  parseReference,
  rowsOf,
  WHOLE_SHEET,
} from './address';
import { BLANK, textOf, valueType, wireValue, type CellState } from './cell';
import { DataValidation } from './data-validation';
import { eachCell, raiseChanged, readGrid, writeInputs, writeNumberFormats } from './range-cells';
import { RangeFormat } from './range-format';
import { columnProperties, rowProperties } from './range-properties';
import { RangeView, visibleRuns } from './range-view';
import { RangeAreas } from './range-areas';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** A rectangle of cells. */
export class Range extends HostObject {
  override readonly wireClass = 'Range';

  constructor(
    readonly workbook: WorkbookState,
    readonly sheet: SheetState,
    readonly area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument('Range', 'It lies outside the sheet.');
  }

  /** The range that an address names, on a sheet unless the address names another. */
  static at(workbook: WorkbookState, sheet: SheetState, address: unknown, location: string): Range {
    const reference = typeof address === 'string' ? parseReference(address) : null;
    if (reference === null) throw invalidArgument(location);
    const named = reference.sheet === null ? sheet : workbook.sheetNamed(reference.sheet);
    if (named === null) throw itemNotFound(location);
    return new Range(workbook, named, reference.area);
  }

  get Address(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  get CellCount(): number {
    return cellsOf(this.area);
  }

  get RowCount(): number {
    return rowsOf(this.area);
  }

  get ColumnCount(): number {
    return columnsOf(this.area);
  }

  get RowIndex(): number {
    return this.area.firstRow;
  }

  get ColumnIndex(): number {
    return this.area.firstColumn;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get Values(): unknown[][] | null {
    return readGrid(this, wireValue);
  }

  set Values(values: unknown) {
    writeInputs(this, values, 'Range.values');
  }

  get Formulas(): unknown[][] | null {
    return readGrid(this, (cell) => cell.formula ?? wireValue(cell));
  }

  set Formulas(formulas: unknown) {
    writeInputs(this, formulas, 'Range.formulas');
  }

  get Text(): string[][] | null {
    return readGrid(this, (cell) => textOf(cell, this.workbook.styles.numberFormat(cell.style)));
  }

  get ValueTypes(): string[][] | null {
    return readGrid(this, valueType);
  }

  get NumberFormat(): string[][] | null {
    return readGrid(this, (cell) => this.workbook.styles.numberFormat(cell.style));
  }

  set NumberFormat(formats: unknown) {
    writeNumberFormats(this, formats);
  }

  get RowHidden(): boolean | null {
    return uniform(
      numbers(this.area.firstRow, this.area.lastRow),
      (row) => this.sheet.row(row).hidden,
    );
  }

  set RowHidden(hidden: unknown) {
    const isHidden = asBoolean(hidden, 'Range.rowHidden');
    for (const row of numbers(this.area.firstRow, this.area.lastRow)) {
      this.sheet.setRow(row, { hidden: isHidden });
    }
  }

  get ColumnHidden(): boolean | null {
    return uniform(this.columns(), (column) => this.sheet.column(column).hidden);
  }

  set ColumnHidden(hidden: unknown) {
    const isHidden = asBoolean(hidden, 'Range.columnHidden');
    for (const column of this.columns()) this.sheet.setColumn(column, { hidden: isHidden });
  }

  get Worksheet(): HostObject {
    return this.workbook.worksheetOf(this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  GetCell(row: unknown, column: unknown): Range {
    const down = asIndex(row, 'Range.getCell');
    const across = asIndex(column, 'Range.getCell');
    const cell = this.moved(down, across);
    return this.with({
      ...cell,
      lastRow: cell.firstRow,
      lastColumn: cell.firstColumn,
    });
  }

  GetRow(row: unknown): Range {
    const firstRow = this.area.firstRow + asIndex(row, 'Range.getRow');
    return this.with({ ...this.area, firstRow, lastRow: firstRow });
  }

  GetColumn(column: unknown): Range {
    const firstColumn = this.area.firstColumn + asIndex(column, 'Range.getColumn');
    return this.with({ ...this.area, firstColumn, lastColumn: firstColumn });
  }

  GetLastRow(): Range {
    return this.with({ ...this.area, firstRow: this.area.lastRow });
  }

  GetLastColumn(): Range {
    return this.with({ ...this.area, firstColumn: this.area.lastColumn });
  }

  GetLastCell(): Range {
    const { lastRow, lastColumn } = this.area;
    return this.with({ firstRow: lastRow, firstColumn: lastColumn, lastRow, lastColumn });
  }

  GetEntireRow(): Range {
    return this.with({ ...WHOLE_SHEET, firstRow: this.area.firstRow, lastRow: this.area.lastRow });
  }

  GetEntireColumn(): Range {
    const { firstColumn, lastColumn } = this.area;
    return this.with({ ...WHOLE_SHEET, firstColumn, lastColumn });
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const location = 'Range.getOffsetRange';
    return this.with(this.moved(asNumber(rows, location), asNumber(columns, location)));
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    const location = 'Range.getResizedRange';
    return this.with({
      ...this.area,
      lastRow: this.area.lastRow + asNumber(rows, location),
      lastColumn: this.area.lastColumn + asNumber(columns, location),
    });
  }

  GetBoundingRect(other: unknown): Range {
    return this.with(bounding(this.area, this.other(other, 'Range.getBoundingRect').area));
  }

  GetIntersection(other: unknown): Range {
    const range = this.GetIntersectionOrNullObject(other);
    if (range === null) throw itemNotFound('Range.getIntersection');
    return range;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const range = this.other(other, 'Range.getIntersection');
    const area = range.sheet === this.sheet ? intersect(this.area, range.area) : null;
    return area === null ? null : this.with(area);
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const onlyValues = optional(valuesOnly, asBoolean, 'Range.getUsedRange') ?? false;
    const counts = (cell: CellState) => !onlyValues || cell.value !== null || cell.formula !== null;
    const used = this.sheet.cells.used(this.area, counts);
    return used === null ? null : this.with(used);
  }

  GetVisibleView(): RangeView {
    return new RangeView(this);
  }

  GetSpecialCells(type: unknown): RangeAreas {
    const areas = this.GetSpecialCellsOrNullObject(type);
    if (areas === null) throw itemNotFound('Range.getSpecialCells');
    return areas;
  }

  GetSpecialCellsOrNullObject(type: unknown): RangeAreas | null {
    if (type !== 'Visible') throw gap(`Range.getSpecialCells("${String(type)}")`);
    const runs = visibleRuns(this);
    return runs.length === 0 ? null : new RangeAreas(runs.map((area) => this.with(area)));
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.merges.filter((area) => intersect(area, this.area) !== null);
    return merged.length === 0 ? null : new RangeAreas(merged.map((area) => this.with(area)));
  }

  GetRowProperties(options: unknown): unknown {
    return rowProperties(this, options);
  }

  GetColumnProperties(options: unknown): unknown {
    return columnProperties(this, options);
  }

  Merge(across: unknown): void {
    if (optional(across, asBoolean, 'Range.merge') !== true) {
      this.sheet.merge(this.area);
      return;
    }
    for (const row of numbers(this.area.firstRow, this.area.lastRow)) {
      this.sheet.merge({ ...this.area, firstRow: row, lastRow: row });
    }
  }

  Unmerge(): void {
    this.sheet.unmerge(this.area);
  }

  /** Clears values, formats or both; unbounded ranges too. */
  Clear(applyTo: unknown): void {
    const what = asOneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats'], 'Range.clear');
    const used = this.sheet.cells.used(this.area, () => true);
    if (used === null) return;
    const block = this.with(used);
    eachCell(block, (row, column) => {
      const cell = this.sheet.cells.at(row, column);
      if (what === 'All') this.sheet.write(row, column, BLANK);
      else if (what === 'Contents') this.sheet.write(row, column, { ...BLANK, style: cell.style });
      else this.sheet.write(row, column, { ...cell, style: 0 });
    });
    if (what !== 'Formats') raiseChanged(block);
  }

  Select(): void {
    this.workbook.selection = { sheet: this.sheet, area: this.area };
    const message = { worksheetId: this.sheet.id, address: this.Address };
    for (const target of [this.sheet.id, WORKBOOK_TARGET]) {
      this.workbook.services.events.raise(EXCEL_EVENT.worksheetSelectionChanged, target, message);
    }
    this.workbook.services.events.selectionChanged();
  }

  /** office.js asks for this before it cuts a large assignment into pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) {
      throw invalidArgument('Range._ValidateArraySize');
    }
  }

  /** Another area of the same sheet. */
  with(area: Area): Range {
    return new Range(this.workbook, this.sheet, area);
  }

  columns(): readonly number[] {
    return numbers(this.area.firstColumn, this.area.lastColumn);
  }

  private moved(down: number, across: number): Area {
    return {
      firstRow: this.area.firstRow + down,
      lastRow: this.area.lastRow + down,
      firstColumn: this.area.firstColumn + across,
      lastColumn: this.area.lastColumn + across,
    };
  }

  private other(other: unknown, location: string): Range {
    return other instanceof Range ? other : Range.at(this.workbook, this.sheet, other, location);
  }
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The one value that all have, or `null` when they differ. */
function uniform(places: readonly number[], read: (place: number) => boolean): boolean | null {
  const [first = 0] = places;
  const value = read(first);
  return places.every((place) => read(place) === value) ? value : null;
}
