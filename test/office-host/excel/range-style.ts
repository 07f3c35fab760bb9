import { gap } from '../protocol/host-error';
import { intersect, isWholeColumns, isWholeRows } from './address';
import type { CellState } from './cell';
import type { Range } from './range';
import { eachCell } from './range-cells';
import type { StyleChange } from './styles';

/** Reads and changes the formats of a range's cells. */
export class RangeStyle {
  constructor(private readonly range: Range) {}

  /** Changes every cell's format; on whole columns also that of cells still to come. */
  change(change: StyleChange): void {
    const { sheet, workbook, area } = this.range;
    if (isWholeRows(area)) throw gap('A format of whole rows', 'RangeFormat');
    const cells = isWholeColumns(area) ? sheet.cells.used(area, () => true) : area;
    if (isWholeColumns(area)) {
      for (const column of this.range.columns()) {
        const style = workbook.styles.changed(sheet.column(column).style ?? 0, change);
        sheet.setColumn(column, { style });
      }
    }
    if (cells === null) return;
    eachCell(this.range.with(cells), (row, column) => {
      const cell = sheet.cells.at(row, column);
      sheet.write(row, column, { ...cell, style: workbook.styles.changed(cell.style, change) });
    });
  }

  /** What all cells have in common, or `null` when they differ. */
  common<Value>(read: (style: number) => Value): Value | null {
    const { sheet, area } = this.range;
    const first = read(sheet.cells.at(area.firstRow, area.firstColumn).style);
    const known = new Map<number, boolean>();
    const isSame = ({ style }: CellState): boolean => {
      const seen = known.get(style) ?? read(style) === first;
      known.set(style, seen);
      return seen;
    };
    const bounded = intersect(area, sheet.cells.used(area, () => true) ?? area) ?? area;
    const different: CellState[] = [];
    eachCell(this.range.with(bounded), (row, column) => {
      const cell = sheet.cells.at(row, column);
      if (!isSame(cell)) different.push(cell);
    });
    return different.length === 0 ? first : null;
  }
}
