import { asBoolean, asColour, asNumber, asText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import { fileValue, wordFor, type Words } from '../protocol/words';
import { columnsOf, rowsOf } from './address';
import type { Range } from './range';
import { RangeStyle } from './range-style';
import type { BorderSide, StyleTable } from './styles';

const asHash = (colour: string | null): string => (colour === null ? '' : `#${colour}`);

abstract class Look extends HostObject {
  protected readonly style: RangeStyle;

  constructor(protected readonly range: Range) {
    super();
    this.style = new RangeStyle(range);
  }

  protected get styles(): StyleTable {
    return this.range.workbook.styles;
  }
}

/** `Range.format.fill` */
export class RangeFill extends Look {
  override readonly wireClass = 'RangeFill';

  /** `#RRGGBB`; white without a fill, as Excel says. */
  get Color(): string | null {
    return this.style.common((style) => asHash(this.styles.fill(style) ?? 'FFFFFF'));
  }

  set Color(colour: unknown) {
    this.style.change({ fill: asColour(colour, 'RangeFill.color') });
  }

  Clear(): void {
    this.style.change({ fill: null });
  }
}

/** `Range.format.font` */
export class RangeFont extends Look {
  override readonly wireClass = 'RangeFont';

  get Bold(): boolean | null {
    return this.style.common((style) => this.styles.hasFont(style, 'b'));
  }

  set Bold(bold: unknown) {
    this.style.change({ font: { b: asBoolean(bold, 'RangeFont.bold') ? {} : null } });
  }

  get Italic(): boolean | null {
    return this.style.common((style) => this.styles.hasFont(style, 'i'));
  }

  set Italic(italic: unknown) {
    this.style.change({ font: { i: asBoolean(italic, 'RangeFont.italic') ? {} : null } });
  }

  get Color(): string | null {
    return this.style.common((style) => asHash(this.styles.fontColour(style) ?? '000000'));
  }

  set Color(colour: unknown) {
    this.style.change({ font: { color: { rgb: `FF${asColour(colour, 'RangeFont.color')}` } } });
  }

  get Size(): number | null {
    return this.style.common((style) => Number(this.styles.font(style, 'sz', 'val') ?? 11));
  }

  set Size(points: unknown) {
    this.style.change({ font: { sz: { val: asNumber(points, 'RangeFont.size') } } });
  }

  get Name(): string | null {
    return this.style.common((style) => this.styles.font(style, 'name', 'val') ?? '');
  }

  set Name(name: unknown) {
    this.style.change({
      font: { name: { val: asText(name, 'RangeFont.name') }, scheme: null, family: null },
    });
  }
}

/** `Range.format.protection` */
export class FormatProtection extends Look {
  override readonly wireClass = 'FormatProtection';

  get Locked(): boolean | null {
    return this.style.common((style) => this.styles.isLocked(style));
  }

  set Locked(locked: unknown) {
    this.style.change({ locked: asBoolean(locked, 'FormatProtection.locked') });
  }
}

/** Which side of which part of a range a border stands on. */
interface Edge {
  readonly side: BorderSide;
  /** The cells of the range that have it. */
  readonly cells: (range: Range) => Range | null;
}

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: { side: 'top', cells: (range) => range.GetRow(0) },
  EdgeBottom: { side: 'bottom', cells: (range) => range.GetLastRow() },
  EdgeLeft: { side: 'left', cells: (range) => range.GetColumn(0) },
  EdgeRight: { side: 'right', cells: (range) => range.GetLastColumn() },
  InsideHorizontal: {
    side: 'bottom',
    cells: (range) =>
      rowsOf(range.area) < 2
        ? null
        : range.with({ ...range.area, lastRow: range.area.lastRow - 1 }),
  },
  InsideVertical: {
    side: 'right',
    cells: (range) =>
      columnsOf(range.area) < 2
        ? null
        : range.with({ ...range.area, lastColumn: range.area.lastColumn - 1 }),
  },
};

/** `Range.format.borders`; diagonal borders are a gap. */
export class Borders extends HostCollection<Border> {
  override readonly wireClass = 'RangeBorderCollection';

  constructor(private readonly range: Range) {
    super();
  }

  override get Items(): readonly Border[] {
    return Object.keys(EDGES).map((index) => new Border(this.range, index));
  }

  GetItem(index: unknown): Border {
    if (typeof index !== 'string' || EDGES[index] === undefined) {
      throw invalidArgument('RangeBorderCollection.getItem');
    }
    return new Border(this.range, index);
  }
}

const LINE: Words = {
  None: null,
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
};
const WEIGHT: Words = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };

export class Border extends HostObject {
  override readonly wireClass = 'RangeBorder';
  private readonly edge: Edge;
  private readonly cells: Range | null;

  constructor(
    range: Range,
    private readonly index: string,
  ) {
    super();
    const edge = EDGES[index];
    if (edge === undefined) throw invalidArgument('RangeBorder');
    this.edge = edge;
    this.cells = edge.cells(range);
  }

  get Id(): string {
    return this.index;
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string | null {
    return this.read((style) => wordFor(LINE, style), 'None');
  }

  set Style(word: unknown) {
    this.change({ style: fileValue(LINE, word, 'RangeBorder.style') });
  }

  get Weight(): string | null {
    return this.read((style) => wordFor(WEIGHT, style ?? 'thin'), 'Thin');
  }

  set Weight(word: unknown) {
    this.change({ style: fileValue(WEIGHT, word, 'RangeBorder.weight') });
  }

  get Color(): string | null {
    const { cells } = this;
    if (cells === null) return '#000000';
    return new RangeStyle(cells).common((style) =>
      asHash(cells.workbook.styles.border(style, this.edge.side)?.colour ?? '000000'),
    );
  }

  set Color(colour: unknown) {
    this.change({ colour: asColour(colour, 'RangeBorder.color') });
  }

  private read(word: (style: string | null) => string, none: string): string | null {
    const { cells } = this;
    if (cells === null) return none;
    return new RangeStyle(cells).common((style) =>
      word(cells.workbook.styles.border(style, this.edge.side)?.style ?? null),
    );
  }

  private change(border: { readonly style?: string | null; readonly colour?: string }): void {
    if (this.cells === null) return;
    new RangeStyle(this.cells).change({ border: { side: this.edge.side, ...border } });
  }
}
