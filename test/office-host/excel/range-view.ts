import type { Area } from '../../../src/cells/sheet';
import { HostCollection, HostObject } from '../protocol/host-object';
import { fullAddress } from './address';
import type { Range } from './range';

/** The parts of a range whose rows are visible, as areas of neighbouring rows. */
export function visibleRuns({ sheet, area }: Range): readonly Area[] {
  const runs: Area[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    if (sheet.row(row).hidden) continue;
    const open = runs.at(-1);
    if (open?.lastRow === row - 1) runs[runs.length - 1] = { ...open, lastRow: row };
    else runs.push({ ...area, firstRow: row, lastRow: row });
  }
  return runs;
}

function concatenated<Value>(range: Range, read: (part: Range) => Value[][] | null): Value[][] {
  return visibleRuns(range).flatMap((area) => read(range.with(area)) ?? []);
}

/** `Range.getVisibleView()`: the visible rows one under the other. */
export class RangeView extends HostObject {
  override readonly wireClass = 'RangeView';

  constructor(private readonly range: Range) {
    super();
  }

  get RowCount(): number {
    return this.rowNumbers().length;
  }

  get ColumnCount(): number {
    return this.range.ColumnCount;
  }

  get Values(): unknown[][] {
    return concatenated(this.range, (part) => part.Values);
  }

  get Text(): string[][] {
    return concatenated(this.range, (part) => part.Text);
  }

  get CellAddresses(): string[][] {
    const { sheet, area } = this.range;
    return this.rowNumbers().map((row) =>
      this.range.columns().map((column) =>
        fullAddress(sheet.name, {
          ...area,
          firstRow: row,
          lastRow: row,
          firstColumn: column,
          lastColumn: column,
        }),
      ),
    );
  }

  get Rows(): RangeViewCollection {
    return new RangeViewCollection(this.range, this.rowNumbers());
  }

  GetRange(): Range {
    return this.range;
  }

  private rowNumbers(): readonly number[] {
    return visibleRuns(this.range).flatMap(({ firstRow, lastRow }) =>
      Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index),
    );
  }
}

export class RangeViewCollection extends HostCollection<RangeView> {
  override readonly wireClass = 'RangeViewCollection';

  constructor(
    private readonly range: Range,
    private readonly rows: readonly number[],
  ) {
    super();
  }

  override get Items(): readonly RangeView[] {
    const { area } = this.range;
    return this.rows.map(
      (row) => new RangeView(this.range.with({ ...area, firstRow: row, lastRow: row })),
    );
  }
}
