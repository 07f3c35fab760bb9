import { asBoolean, asIndex, asNumber } from '../protocol/arguments';
import { HostObject } from '../protocol/host-object';
import { fileValue, wordFor, type Words } from '../protocol/words';
import { fittingHeight, fittingWidth } from './autofit';
import type { Range } from './range';
import { Borders, FormatProtection, RangeFill, RangeFont } from './range-looks';
import { RangeStyle } from './range-style';
import { DEFAULT_HEIGHT, POINTS_OF_A_CHARACTER } from './geometry';
import { DEFAULT_WIDTH } from './write-sheet';

const HORIZONTAL: Words = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Words = {
  Top: 'top',
  Center: 'center',
  Bottom: null,
  Justify: 'justify',
  Distributed: 'distributed',
};
const READING = { Context: null, LeftToRight: '1', RightToLeft: '2' };

/** `Range.format` */
export class RangeFormat extends HostObject {
  override readonly wireClass = 'RangeFormat';
  private readonly style: RangeStyle;

  constructor(private readonly range: Range) {
    super();
    this.style = new RangeStyle(range);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Borders(): Borders {
    return new Borders(this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  /** Points; `null` when the columns differ. */
  get ColumnWidth(): number | null {
    const [first, ...others] = this.range
      .columns()
      .map((column) => this.range.sheet.column(column).width ?? DEFAULT_WIDTH);
    if (first === undefined || others.some((width) => width !== first)) return null;
    return first * POINTS_OF_A_CHARACTER;
  }

  set ColumnWidth(points: unknown) {
    const width = asNumber(points, 'RangeFormat.columnWidth') / POINTS_OF_A_CHARACTER;
    for (const column of this.range.columns()) this.range.sheet.setColumn(column, { width });
  }

  /** Points; `null` when the rows differ. */
  get RowHeight(): number | null {
    const heights = this.rows().map((row) => this.range.sheet.row(row).height ?? DEFAULT_HEIGHT);
    return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
  }

  set RowHeight(points: unknown) {
    const height = asNumber(points, 'RangeFormat.rowHeight');
    for (const row of this.rows()) this.range.sheet.setRow(row, { height });
  }

  get WrapText(): boolean | null {
    return this.style.common((style) => this.alignment(style, 'wrapText') === '1');
  }

  set WrapText(wrap: unknown) {
    const wrapText = asBoolean(wrap, 'RangeFormat.wrapText') ? 1 : null;
    this.style.change({ alignment: { wrapText } });
  }

  get HorizontalAlignment(): string | null {
    return this.style.common((style) => wordFor(HORIZONTAL, this.alignment(style, 'horizontal')));
  }

  set HorizontalAlignment(value: unknown) {
    const horizontal = fileValue(HORIZONTAL, value, 'RangeFormat.horizontalAlignment');
    this.style.change({ alignment: { horizontal } });
  }

  get VerticalAlignment(): string | null {
    return this.style.common((style) => wordFor(VERTICAL, this.alignment(style, 'vertical')));
  }

  set VerticalAlignment(value: unknown) {
    const vertical = fileValue(VERTICAL, value, 'RangeFormat.verticalAlignment');
    this.style.change({ alignment: { vertical } });
  }

  get ReadingOrder(): string | null {
    return this.style.common((style) => wordFor(READING, this.alignment(style, 'readingOrder')));
  }

  set ReadingOrder(value: unknown) {
    const readingOrder = fileValue(READING, value, 'RangeFormat.readingOrder');
    this.style.change({ alignment: { readingOrder } });
  }

  get IndentLevel(): number | null {
    return this.style.common((style) => Number(this.alignment(style, 'indent') ?? 0));
  }

  set IndentLevel(level: unknown) {
    const indent = asIndex(level, 'RangeFormat.indentLevel');
    this.style.change({ alignment: { indent: indent === 0 ? null : indent } });
  }

  AutofitColumns(): void {
    for (const column of this.range.columns()) {
      const width = fittingWidth(this.range, column);
      if (width !== null) this.range.sheet.setColumn(column, { width });
    }
  }

  AutofitRows(): void {
    for (const row of this.rows()) {
      this.range.sheet.setRow(row, { height: fittingHeight(this.range, row) });
    }
  }

  private alignment(style: number, name: string): string | null {
    return this.range.workbook.styles.alignment(style, name);
  }

  private rows(): readonly number[] {
    const { firstRow, lastRow } = this.range.area;
    return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  }
}
