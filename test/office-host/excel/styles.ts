import type { Document, Element } from '@xmldom/xmldom';
import { childElement, childElements, elementAt, rootElement } from '../../../src/ooxml/xml';
import {
  appendChild,
  cloneElement,
  elementXml,
  ensureChild,
  insertInOrder,
  newElement,
  removeChildren,
  setAttributes,
  type Attributes,
} from '../package/elements';
import { BUILT_IN_FORMATS, FIRST_CUSTOM_FORMAT } from './number-formats';

/** Order of the children of `styleSheet` (CT_Stylesheet). */
const STYLE_SHEET = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER = ['left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const XF = ['alignment', 'protection', 'extLst'];

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

/** A change to the format of a cell; what is left out stays as it was. */
export interface StyleChange {
  readonly numberFormat?: string;
  /** Six hexadecimal digits, or `null` for no fill. */
  readonly fill?: string | null;
  /** Children of the font element; `null` takes one away. */
  readonly font?: Readonly<Record<string, Attributes | null>>;
  readonly border?: {
    readonly side: BorderSide;
    /** `thin`, `medium` … or `null` for none. */
    readonly style?: string | null;
    readonly colour?: string;
  };
  /** Attributes of the alignment element. */
  readonly alignment?: Attributes;
  readonly locked?: boolean;
}

type Group = 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** The cell formats of a workbook, in its styles.xml. Formats are added and never changed. */
export class StyleTable {
  private readonly root: Element;
  /** Number formats by style: asked for each cell, and a style never changes. */
  private readonly formats = new Map<number, string>();

  constructor(document: Document) {
    this.root = rootElement(document, 'xl/styles.xml');
  }

  numberFormat(style: number): string {
    const known = this.formats.get(style) ?? this.readNumberFormat(style);
    this.formats.set(style, known);
    return known;
  }

  private readNumberFormat(style: number): string {
    const id = Number(this.format(style)?.getAttribute('numFmtId') ?? '0');
    const custom = this.customFormats().find((one) => Number(one.getAttribute('numFmtId')) === id);
    return custom?.getAttribute('formatCode') ?? BUILT_IN_FORMATS.get(id) ?? 'General';
  }

  /** Fill colour of a cell, six hexadecimal digits; `null` without a solid fill. */
  fill(style: number): string | null {
    const pattern = elementAt(this.part(style, 'fills', 'fillId'), 'patternFill');
    if (pattern?.getAttribute('patternType') !== 'solid') return null;
    return colourOf(childElement(pattern, 'fgColor'));
  }

  /** An attribute of a child of the cell's font: `('sz', 'val')`; `null` where it is missing. */
  font(style: number, name: string, attribute: string): string | null {
    const child = childElement(this.part(style, 'fonts', 'fontId'), name);
    return child?.getAttribute(attribute) ?? null;
  }

  hasFont(style: number, name: string): boolean {
    const child = childElement(this.part(style, 'fonts', 'fontId'), name);
    return child !== null && child.getAttribute('val') !== '0';
  }

  fontColour(style: number): string | null {
    return colourOf(childElement(this.part(style, 'fonts', 'fontId'), 'color'));
  }

  border(style: number, side: BorderSide): { style: string; colour: string | null } | null {
    const line = childElement(this.part(style, 'borders', 'borderId'), side);
    const kind = line?.getAttribute('style') ?? 'none';
    if (line === null || kind === 'none') return null;
    return { style: kind, colour: colourOf(childElement(line, 'color')) };
  }

  alignment(style: number, attribute: string): string | null {
    const format = this.format(style);
    const alignment = format === undefined ? null : childElement(format, 'alignment');
    return alignment?.getAttribute(attribute) ?? null;
  }

  isLocked(style: number): boolean {
    const format = this.format(style);
    const protection = format === undefined ? null : childElement(format, 'protection');
    return protection?.getAttribute('locked') !== '0';
  }

  /** The index of a format like `style` with a change; equal formats share one index. */
  changed(style: number, change: StyleChange): number {
    const format = cloneElement(this.format(style) ?? this.defaultFormat());
    if (change.numberFormat !== undefined) {
      const numFmtId = this.numberFormatId(change.numberFormat);
      setAttributes(format, { numFmtId, applyNumberFormat: 1 });
    }
    if (change.fill !== undefined) {
      const fillId = change.fill === null ? 0 : this.fillId(change.fill);
      setAttributes(format, { fillId, applyFill: 1 });
    }
    if (change.font !== undefined) {
      setAttributes(format, { fontId: this.fontId(style, change.font), applyFont: 1 });
    }
    if (change.border !== undefined) {
      setAttributes(format, { borderId: this.borderId(style, change.border), applyBorder: 1 });
    }
    if (change.alignment !== undefined) {
      setAttributes(ensureChild(format, 'alignment', XF), change.alignment);
      setAttributes(format, { applyAlignment: 1 });
    }
    if (change.locked !== undefined) {
      setAttributes(ensureChild(format, 'protection', XF), { locked: change.locked ? 1 : 0 });
      setAttributes(format, { applyProtection: 1 });
    }
    return this.indexOf('cellXfs', format);
  }

  private fillId(colour: string): number {
    const fill = newElement(this.group('fills'), 'fill');
    const pattern = appendChild(fill, 'patternFill', { patternType: 'solid' });
    appendChild(pattern, 'fgColor', { rgb: `FF${colour}` });
    appendChild(pattern, 'bgColor', { indexed: 64 });
    return this.indexOf('fills', fill);
  }

  private fontId(style: number, changes: NonNullable<StyleChange['font']>): number {
    const font = cloneElement(this.part(style, 'fonts', 'fontId'));
    for (const [name, attributes] of Object.entries(changes)) {
      removeChildren(font, name);
      if (attributes === null) continue;
      insertInOrder(font, setAttributes(newElement(font, name), attributes), FONT);
    }
    return this.indexOf('fonts', font);
  }

  private borderId(style: number, change: NonNullable<StyleChange['border']>): number {
    const border = cloneElement(this.part(style, 'borders', 'borderId'));
    const line = ensureChild(border, change.side, BORDER);
    if (change.style !== undefined) setAttributes(line, { style: change.style });
    if (change.style === null) removeChildren(line, 'color');
    if (change.colour !== undefined) {
      setAttributes(ensureChild(line, 'color', ['color']), {
        rgb: `FF${change.colour}`,
        auto: null,
        theme: null,
        indexed: null,
      });
    }
    return this.indexOf('borders', border);
  }

  private numberFormatId(code: string): number {
    for (const [id, builtIn] of BUILT_IN_FORMATS) if (builtIn === code) return id;
    const known = this.customFormats().find((one) => one.getAttribute('formatCode') === code);
    if (known !== undefined) return Number(known.getAttribute('numFmtId'));
    const ids = this.customFormats().map((one) => Number(one.getAttribute('numFmtId')));
    const numFmtId = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    const formats = ensureChild(this.root, 'numFmts', STYLE_SHEET);
    appendChild(formats, 'numFmt', { numFmtId, formatCode: code });
    setAttributes(formats, { count: childElements(formats).length });
    return numFmtId;
  }

  private customFormats(): Element[] {
    const formats = childElement(this.root, 'numFmts');
    return formats === null ? [] : childElements(formats, 'numFmt');
  }

  private format(style: number): Element | undefined {
    return childElements(this.group('cellXfs'))[style];
  }

  private defaultFormat(): Element {
    const [first] = childElements(this.group('cellXfs'));
    if (first === undefined) throw new Error('The workbook has no cell format.');
    return first;
  }

  /** The font, fill or border that a format refers to. */
  private part(style: number, group: Group, reference: string): Element {
    const index = Number((this.format(style) ?? this.defaultFormat()).getAttribute(reference) ?? 0);
    const found = childElements(this.group(group))[index];
    if (found === undefined) throw new Error(`The workbook's ${group} lack number ${index}.`);
    return found;
  }

  private group(name: Group): Element {
    return ensureChild(this.root, name, STYLE_SHEET);
  }

  private indexOf(name: Group, element: Element): number {
    const group = this.group(name);
    const members = childElements(group);
    const key = elementXml(element);
    const index = members.findIndex((member) => elementXml(member) === key);
    if (index >= 0) return index;
    group.appendChild(element);
    setAttributes(group, { count: members.length + 1 });
    return members.length;
  }
}

function colourOf(element: Element | null): string | null {
  const argb = element?.getAttribute('rgb');
  return argb === null || argb === undefined ? null : argb.slice(-6).toUpperCase();
}
