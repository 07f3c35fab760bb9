import type { Cell } from '../../../src/cells/sheet';
import { OfficeHost, type HostOptions } from '../office-host';
import { itemNotFound } from '../protocol/host-error';
import { Services } from '../services';
import type { CellState } from './cell';
import { Range } from './range';
import { raiseChanged } from './range-cells';
import { Workbook } from './workbook';
import { WorkbookState } from './workbook-state';

/** An Excel with one open workbook. */
export class ExcelHost extends OfficeHost {
  private readonly state: WorkbookState;

  constructor(options: HostOptions = {}) {
    const services = new Services(options.quirks);
    const state = WorkbookState.open(options.file, services);
    const root = new Workbook(state, options.fileName ?? 'Book1.xlsx');
    super({ app: 'Excel', root, services, customXml: null, options });
    this.state = state;
  }

  override save(): Uint8Array {
    return this.state.save();
  }

  /** Types a value into a cell as a person does; formulas come with their result. */
  edit(sheet: string, address: string, value: Cell, formula: string | null = null): void {
    const range = this.range(sheet, address);
    const { firstRow, firstColumn } = range.area;
    const { style } = range.sheet.cells.at(firstRow, firstColumn);
    const cell: CellState = { value, formula, style, source: null };
    range.sheet.write(firstRow, firstColumn, cell);
    raiseChanged(range);
  }

  /** Fills rows from A1 at once, without events: for large inputs of tests. */
  fill(sheet: string, rows: readonly (readonly Cell[])[]): void {
    const { sheet: state } = this.range(sheet, 'A1');
    rows.forEach((row, down) =>
      row.forEach((value, across) => {
        state.write(down, across, { value, formula: null, style: 0, source: null });
      }),
    );
  }

  select(sheet: string, address: string): void {
    this.range(sheet, address).Select();
  }

  /** The address of the selection, such as `Form1!B2`. */
  get selection(): string {
    const { sheet, area } = this.state.selection;
    return new Range(this.state, sheet, area).Address;
  }

  private range(sheet: string, address: string): Range {
    const state = this.state.sheetNamed(sheet);
    if (state === null) throw itemNotFound(sheet);
    return Range.at(this.state, state, address, 'ExcelHost');
  }
}
