import type { Element } from '@xmldom/xmldom';
import { childElement } from '../../../../src/ooxml/xml';
import { insertInOrder, removeChildren, setAttributes } from '../../package/elements';
import { asColour, asNumber } from '../../protocol/arguments';
import { HostObject } from '../../protocol/host-object';
import { fileValue, wordFor, type Words } from '../../protocol/words';
import { EMU_OF_A_POINT } from '../geometry';
import { create, ensure, remove } from './namespaces';
import { FILL_NAMES, LINE, SHAPE } from './orders';

/** An element that may have shape properties (`c:spPr`), and the order of its children. */
export interface Shape {
  /** The element, made when it is missing. */
  ensure(): Element;
  find(): Element | null;
  readonly order: readonly string[];
}

function setFill(parent: Element, colour: string | null, order: readonly string[]): void {
  remove(parent, ...FILL_NAMES);
  const fill = insertInOrder(
    parent,
    create(parent, colour === null ? 'a:noFill' : 'a:solidFill'),
    order,
  );
  if (colour !== null) fill.appendChild(create(fill, 'a:srgbClr', { val: colour }));
}

/** Six hexadecimal digits of a plain fill, or `null`. */
export function fillColour(parent: Element | null): string | null {
  const fill = parent === null ? null : childElement(parent, 'solidFill');
  const colour = fill === null ? null : childElement(fill, 'srgbClr');
  return colour?.getAttribute('val') ?? null;
}

/** `format.fill` of a chart's parts. */
export class ChartFill extends HostObject {
  override readonly wireClass = 'ChartFill';

  constructor(private readonly shape: Shape) {
    super();
  }

  SetSolidColor(colour: unknown): void {
    const properties = ensure(this.shape.ensure(), 'c:spPr', this.shape.order);
    setFill(properties, asColour(colour, 'ChartFill.setSolidColor'), SHAPE);
  }

  Clear(): void {
    setFill(ensure(this.shape.ensure(), 'c:spPr', this.shape.order), null, SHAPE);
  }
}

const LINE_STYLE: Words = {
  Continuous: null,
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
};

/** `format.line` and `format.border` of a chart's parts: they are one thing in the file. */
export class ChartLine extends HostObject {
  constructor(
    override readonly wireClass: 'ChartLineFormat' | 'ChartBorder',
    private readonly shape: Shape,
  ) {
    super();
  }

  /** `#RRGGBB`; black where nothing is set. */
  get Color(): string {
    return `#${fillColour(this.find()) ?? '000000'}`;
  }

  set Color(colour: unknown) {
    setFill(this.ensure(), asColour(colour, `${this.wireClass}.color`), LINE);
  }

  /** Points. */
  get Weight(): number {
    return Number(this.find()?.getAttribute('w') ?? 0.75 * EMU_OF_A_POINT) / EMU_OF_A_POINT;
  }

  set Weight(points: unknown) {
    const weight = asNumber(points, `${this.wireClass}.weight`);
    setAttributes(this.ensure(), { w: Math.round(weight * EMU_OF_A_POINT) });
  }

  get LineStyle(): string {
    const line = this.find();
    const dash = line === null ? null : childElement(line, 'prstDash');
    return wordFor(LINE_STYLE, dash?.getAttribute('val') ?? null);
  }

  set LineStyle(style: unknown) {
    if (style === 'None') {
      this.Clear();
      return;
    }
    const dash = fileValue(LINE_STYLE, style, `${this.wireClass}.lineStyle`);
    const line = this.ensure();
    removeChildren(line, 'prstDash');
    if (dash !== null) setAttributes(ensure(line, 'a:prstDash', LINE), { val: dash });
  }

  Clear(): void {
    setFill(this.ensure(), null, LINE);
  }

  private ensure(): Element {
    const properties = ensure(this.shape.ensure(), 'c:spPr', this.shape.order);
    return ensure(properties, 'a:ln', SHAPE);
  }

  private find(): Element | null {
    const parent = this.shape.find();
    const properties = parent === null ? null : childElement(parent, 'spPr');
    return properties === null ? null : childElement(properties, 'ln');
  }
}

/** `format` of a part that has a fill and lines; files know one line, Office two names for it. */
export class ShapeFormat extends HostObject {
  constructor(
    override readonly wireClass: string,
    protected readonly shape: Shape,
  ) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.shape);
  }

  get Line(): ChartLine {
    return new ChartLine('ChartLineFormat', this.shape);
  }

  get Border(): ChartLine {
    return new ChartLine('ChartBorder', this.shape);
  }
}
