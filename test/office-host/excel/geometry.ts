import type { Element } from '@xmldom/xmldom';
import { childElement } from '../../../src/ooxml/xml';
import type { Area } from '../../../src/cells/sheet';
import type { SheetState } from './sheet-state';
import { DEFAULT_WIDTH } from './write-sheet';

export const EMU_OF_A_POINT = 12_700;
/** Points of a character of a column's width in the file: 7 pixels of 96 an inch. */
export const POINTS_OF_A_CHARACTER = (7 * 72) / 96;
/** Points; a row of a new sheet. */
export const DEFAULT_HEIGHT = 15;

/** A rectangle on a sheet, in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place in a cell: the cell, and the points into it. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** Turns cells into points and back. Hidden rows and columns take no room. */
export class SheetGeometry {
  constructor(private readonly sheet: SheetState) {}

  columnWidth(column: number): number {
    const { hidden, width } = this.sheet.column(column);
    return hidden ? 0 : (width ?? DEFAULT_WIDTH) * POINTS_OF_A_CHARACTER;
  }

  rowHeight(row: number): number {
    const { hidden, height } = this.sheet.row(row);
    return hidden ? 0 : (height ?? DEFAULT_HEIGHT);
  }

  left(column: number): number {
    return sum(column, (index) => this.columnWidth(index));
  }

  top(row: number): number {
    return sum(row, (index) => this.rowHeight(index));
  }

  boxOfArea(area: Area): Box {
    const left = this.left(area.firstColumn);
    const top = this.top(area.firstRow);
    return {
      left,
      top,
      width: this.left(area.lastColumn + 1) - left,
      height: this.top(area.lastRow + 1) - top,
    };
  }

  cellAt({ left, top }: Box): Place {
    const [column, across] = step(left, (index) => this.columnWidth(index));
    const [row, down] = step(top, (index) => this.rowHeight(index));
    return { row, column, down, across };
  }

  /** The rectangle of any of the three kinds of anchor. */
  boxOfAnchor(anchor: Element): Box {
    const start = this.corner(anchor, 'from') ?? this.position(anchor);
    const end = this.corner(anchor, 'to');
    const size = childElement(anchor, 'ext');
    const width = Number(size?.getAttribute('cx') ?? 0) / EMU_OF_A_POINT;
    const height = Number(size?.getAttribute('cy') ?? 0) / EMU_OF_A_POINT;
    return {
      ...start,
      width: end === null ? width : end.left - start.left,
      height: end === null ? height : end.top - start.top,
    };
  }

  private corner(anchor: Element, name: 'from' | 'to'): { left: number; top: number } | null {
    const marker = childElement(anchor, name);
    if (marker === null) return null;
    const read = (part: string): number => Number(childElement(marker, part)?.textContent ?? 0);
    return {
      left: this.left(read('col')) + read('colOff') / EMU_OF_A_POINT,
      top: this.top(read('row')) + read('rowOff') / EMU_OF_A_POINT,
    };
  }

  private position(anchor: Element): { left: number; top: number } {
    const position = childElement(anchor, 'pos');
    return {
      left: Number(position?.getAttribute('x') ?? 0) / EMU_OF_A_POINT,
      top: Number(position?.getAttribute('y') ?? 0) / EMU_OF_A_POINT,
    };
  }
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}

/** The line in which a distance ends, and how far into it. */
function step(distance: number, size: (index: number) => number): [index: number, rest: number] {
  let index = 0;
  let rest = Math.max(0, distance);
  while (rest >= size(index) && index < 16_384) {
    rest -= size(index);
    index += 1;
  }
  return [index, rest];
}
