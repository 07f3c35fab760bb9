import type { Element } from '@xmldom/xmldom';
import type { Area } from '../../../src/cells/sheet';
import { rootElement } from '../../../src/ooxml/xml';
import type { OpcPackage } from '../package/opc-package';
import { intersect } from './address';
import type { CellState } from './cell';
import type { CellGrid } from './cell-grid';

/** A row's own settings; `source` holds what the model does not know. */
export interface RowState {
  readonly hidden: boolean;
  /** Points; `null` for the sheet's default. */
  readonly height: number | null;
  readonly source: Element | null;
}

export interface ColumnState {
  readonly hidden: boolean;
  /** In characters, as the file has it; `null` for the sheet's default. */
  readonly width: number | null;
  readonly style: number | null;
}

export const PLAIN_ROW: RowState = { hidden: false, height: null, source: null };
export const PLAIN_COLUMN: ColumnState = { hidden: false, width: null, style: null };

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What was read from a worksheet part. */
export interface SheetContent {
  readonly cells: CellGrid;
  readonly rows: Map<number, RowState>;
  readonly columns: Map<number, ColumnState>;
  readonly merges: Area[];
}

/** One worksheet: cells in memory, everything else in the part's own tree. */
export class SheetState {
  visibility: Visibility = 'Visible';
  /** True once a cell, row, column or merged area has changed. */
  changed = false;
  readonly cells: CellGrid;
  readonly rows: Map<number, RowState>;
  readonly columns: Map<number, ColumnState>;
  merges: readonly Area[];

  constructor(
    readonly file: OpcPackage,
    /** The part's name, such as `xl/worksheets/sheet1.xml`. */
    readonly part: string,
    /** The id that office.js and events use; never changes. */
    readonly id: string,
    public name: string,
    content: SheetContent,
  ) {
    this.cells = content.cells;
    this.rows = content.rows;
    this.columns = content.columns;
    this.merges = content.merges;
  }

  /** The root of the worksheet part. */
  get root(): Element {
    return rootElement(this.file.xml(this.part), this.part);
  }

  write(row: number, column: number, cell: CellState): void {
    this.changed = true;
    const isBlank = cell.value === null && cell.formula === null && cell.style === 0;
    if (isBlank) this.cells.remove(row, column);
    else this.cells.set(row, column, cell);
  }

  row(row: number): RowState {
    return this.rows.get(row) ?? PLAIN_ROW;
  }

  setRow(row: number, change: Partial<RowState>): void {
    this.changed = true;
    this.rows.set(row, { ...this.row(row), ...change });
  }

  column(column: number): ColumnState {
    return this.columns.get(column) ?? PLAIN_COLUMN;
  }

  setColumn(column: number, change: Partial<ColumnState>): void {
    this.changed = true;
    this.columns.set(column, { ...this.column(column), ...change });
  }

  /** Makes an area one cell; areas that it touches are parted first. */
  merge(area: Area): void {
    this.unmerge(area);
    this.merges = [...this.merges, area];
  }

  unmerge(area: Area): void {
    this.changed = true;
    this.merges = this.merges.filter((merged) => intersect(merged, area) === null);
  }
}
