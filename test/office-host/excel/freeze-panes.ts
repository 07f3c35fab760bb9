import { cellAddress } from '../../../src/cells/address';
import { asIndex } from '../protocol/arguments';
import { HostObject } from '../protocol/host-object';
import { COLUMNS, ROWS } from './address';
import { Range } from './range';
import type { SheetState } from './sheet-state';
import { SheetView } from './sheet-view';
import type { WorkbookState } from './workbook-state';

/** `Worksheet.freezePanes` */
export class FreezePanes extends HostObject {
  override readonly wireClass = 'WorksheetFreezePanes';
  private readonly view: SheetView;

  constructor(
    private readonly workbook: WorkbookState,
    private readonly sheet: SheetState,
  ) {
    super();
    this.view = new SheetView(sheet);
  }

  FreezeRows(count: unknown): void {
    this.freeze(asIndex(count, 'WorksheetFreezePanes.freezeRows', 1), 0);
  }

  FreezeColumns(count: unknown): void {
    this.freeze(0, asIndex(count, 'WorksheetFreezePanes.freezeColumns', 1));
  }

  /** Freezes the rows and columns of a range that begins at A1. */
  FreezeAt(range: unknown): void {
    const location = 'WorksheetFreezePanes.freezeAt';
    const { area } =
      range instanceof Range ? range : Range.at(this.workbook, this.sheet, range, location);
    this.freeze(area.lastRow + 1, area.lastColumn + 1);
  }

  Unfreeze(): void {
    this.view.setPane(null);
  }

  GetLocationOrNullObject(): Range | null {
    const { pane } = this.view;
    if (pane === null) return null;
    const rows = Number(pane.getAttribute('ySplit') ?? 0);
    const columns = Number(pane.getAttribute('xSplit') ?? 0);
    return new Range(this.workbook, this.sheet, {
      firstRow: 0,
      firstColumn: 0,
      lastRow: (rows === 0 ? ROWS : rows) - 1,
      lastColumn: (columns === 0 ? COLUMNS : columns) - 1,
    });
  }

  private freeze(rows: number, columns: number): void {
    const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
    this.view.setPane({
      xSplit: columns === 0 ? null : columns,
      ySplit: rows === 0 ? null : rows,
      topLeftCell: cellAddress(rows, columns),
      activePane,
      state: 'frozen',
    });
  }
}
