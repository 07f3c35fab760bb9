import { HostCollection, HostObject } from '../protocol/host-object';
import type { Range } from './range';

/** Several ranges of one sheet, such as those of `getSpecialCells`. */
export class RangeAreas extends HostObject {
  override readonly wireClass = 'RangeAreas';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

export class RangeCollection extends HostCollection<Range> {
  override readonly wireClass = 'RangeCollection';

  constructor(override readonly Items: readonly Range[]) {
    super();
  }
}
