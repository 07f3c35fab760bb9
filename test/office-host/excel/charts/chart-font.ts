import type { Element } from '@xmldom/xmldom';
import { childElement, elementAt } from '../../../../src/ooxml/xml';
import { insertInOrder, setAttributes, type Attributes } from '../../package/elements';
import { asBoolean, asColour, asNumber, asText } from '../../protocol/arguments';
import { HostObject } from '../../protocol/host-object';
import { create, ensure, remove } from './namespaces';
import { FILL_NAMES, RUN } from './orders';
import { fillColour, type Shape } from './shape-looks';

/** The run properties that a font writes to and reads from. */
export interface FontTarget {
  /** Every element that has to carry the property, made when missing. */
  ensure(): readonly Element[];
  find(): Element | null;
}

/** The font of a part whose text is generated: axes, legends, labels (`c:txPr`). */
export function textProperties(shape: Shape): FontTarget {
  return {
    ensure: () => {
      const text = ensure(shape.ensure(), 'c:txPr', shape.order);
      const order = ['bodyPr', 'lstStyle', 'p'];
      ensure(text, 'a:bodyPr', order);
      ensure(text, 'a:lstStyle', order);
      const paragraph = ensure(text, 'a:p', order);
      const properties = ensure(paragraph, 'a:pPr', ['pPr', 'endParaRPr']);
      ensure(paragraph, 'a:endParaRPr', ['pPr', 'endParaRPr']);
      return [ensure(properties, 'a:defRPr', ['defRPr'])];
    },
    find: () => {
      const parent = shape.find();
      return parent === null ? null : elementAt(parent, 'txPr', 'p', 'pPr', 'defRPr');
    },
  };
}

/** `format.font` of a chart's parts. */
export class ChartFont extends HostObject {
  override readonly wireClass = 'ChartFont';

  constructor(private readonly target: FontTarget) {
    super();
  }

  get Bold(): boolean {
    return this.attribute('b') === '1';
  }

  set Bold(bold: unknown) {
    this.change({ b: asBoolean(bold, 'ChartFont.bold') ? 1 : 0 });
  }

  get Italic(): boolean {
    return this.attribute('i') === '1';
  }

  set Italic(italic: unknown) {
    this.change({ i: asBoolean(italic, 'ChartFont.italic') ? 1 : 0 });
  }

  /** Points. */
  get Size(): number {
    return Number(this.attribute('sz') ?? 1000) / 100;
  }

  set Size(points: unknown) {
    this.change({ sz: Math.round(asNumber(points, 'ChartFont.size') * 100) });
  }

  get Color(): string {
    return `#${fillColour(this.target.find()) ?? '000000'}`;
  }

  set Color(colour: unknown) {
    const val = asColour(colour, 'ChartFont.color');
    for (const properties of this.target.ensure()) {
      remove(properties, ...FILL_NAMES);
      const fill = insertInOrder(properties, create(properties, 'a:solidFill'), RUN);
      fill.appendChild(create(fill, 'a:srgbClr', { val }));
    }
  }

  get Name(): string {
    const properties = this.target.find();
    const latin = properties === null ? null : childElement(properties, 'latin');
    return latin?.getAttribute('typeface') ?? '';
  }

  set Name(name: unknown) {
    const typeface = asText(name, 'ChartFont.name');
    for (const properties of this.target.ensure()) {
      for (const script of ['a:latin', 'a:ea', 'a:cs']) {
        setAttributes(ensure(properties, script, RUN), { typeface });
      }
    }
  }

  private attribute(name: string): string | null {
    return this.target.find()?.getAttribute(name) ?? null;
  }

  private change(attributes: Attributes): void {
    for (const properties of this.target.ensure()) setAttributes(properties, attributes);
  }
}
