import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import type { CellLook } from '../../cells/sheet-description';
import { LINE_COLOUR } from '../../cells/sheet-looks';
import { XML_DECLARATION } from '../../ooxml/package';
import {
  childElement,
  childElements,
  isElement,
  parseXml,
  rootElement,
  writeXml,
} from '../../ooxml/xml';
import { SPREADSHEET_NAMESPACE } from './xlsx-names';
import { newElement } from './xlsx-package-writing';

/** The styles of a workbook that has none of its own yet. */
export const PLAIN_STYLES = [
  `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEET_NAMESPACE}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

/** The children of `styleSheet` that we add to, in the schema's order. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

/** Numbers below are Excel's own formats (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;
const OWN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
]);

/** Alignment of an xf: 2 says that text runs from right to left. */
const READS_RIGHT_TO_LEFT = 2;

/**
 * The styles part of a workbook, to which the cell formats of new sheets are added. Formats that
 * are there keep their numbers, so that no other sheet has to change. A format is added once,
 * whatever sheets use it.
 */
export class StyleBook {
  private readonly document: Document;
  private readonly root: Element;
  private readonly known = new Map<string, number>();
  /** The same by the look itself: many cells share one. */
  private readonly byLook = {
    ltr: new Map<CellLook, number>(),
    rtl: new Map<CellLook, number>(),
  };

  /** Throws a Problem (`part-not-readable`) for what is no XML. */
  constructor(xml: string, part: string) {
    this.document = parseXml(xml, part);
    this.root = rootElement(this.document, part);
  }

  /** The index of the cell format for a look on a sheet of a direction. */
  styleOf(look: CellLook, direction: 'ltr' | 'rtl'): number {
    const found = this.byLook[direction].get(look);
    if (found !== undefined) return found;
    const key = JSON.stringify([direction, Object.entries(look).sort()]);
    const style = this.known.get(key) ?? this.addFormat(look, direction);
    this.known.set(key, style);
    this.byLook[direction].set(look, style);
    return style;
  }

  xml(): string {
    return writeXml(this.document);
  }

  private addFormat(look: CellLook, direction: 'ltr' | 'rtl'): number {
    const format = this.make('xf', {
      numFmtId: this.formatNumber(look.format ?? 'General'),
      fontId: this.fontOf(look),
      fillId: look.fill === undefined ? 0 : this.addOnce('fills', this.fill(look.fill)),
      borderId: look.lines === undefined ? 0 : this.addOnce('borders', this.border(look.lines)),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: look.open === true ? 1 : null,
    });
    format.appendChild(
      this.make('alignment', {
        horizontal: horizontalOf(look, direction),
        vertical: look.vertical ?? null,
        wrapText: look.wrap === true ? 1 : null,
        readingOrder: look.reading === 'rtl' || direction === 'rtl' ? READS_RIGHT_TO_LEFT : null,
      }),
    );
    if (look.open === true) format.appendChild(this.make('protection', { locked: 0 }));
    return this.addOnce('cellXfs', format);
  }

  /** The workbook's own font with what the look changes of it. */
  private fontOf({ bold, size, colour }: CellLook): number {
    const [own] = childElements(this.list('fonts'));
    if (bold === undefined && size === undefined && colour === undefined) return 0;
    const kept = (name: string): Element[] => {
      const child = own === undefined ? null : childElement(own, name);
      return child === null ? [] : [cloned(child)];
    };
    const font = this.make('font');
    if (bold === true) font.appendChild(this.make('b'));
    const sizes = size === undefined ? kept('sz') : [this.make('sz', { val: size })];
    const colours =
      colour === undefined ? kept('color') : [this.make('color', { rgb: `FF${colour}` })];
    const faces = ['name', 'family', 'charset', 'scheme'].flatMap(kept);
    for (const child of [...sizes, ...colours, ...faces]) font.appendChild(child);
    return this.addOnce('fonts', font);
  }

  private fill(colour: string): Element {
    const pattern = this.make('patternFill', { patternType: 'solid' });
    pattern.appendChild(this.make('fgColor', { rgb: `FF${colour}` }));
    pattern.appendChild(this.make('bgColor', { indexed: 64 }));
    const fill = this.make('fill');
    fill.appendChild(pattern);
    return fill;
  }

  private border(lines: 'rows' | 'box'): Element {
    const border = this.make('border');
    for (const side of ['left', 'right', 'top', 'bottom', 'diagonal']) {
      const isDrawn =
        side !== 'diagonal' && (lines === 'box' || side === 'top' || side === 'bottom');
      const edge = this.make(side, { style: isDrawn ? 'thin' : null });
      if (isDrawn) edge.appendChild(this.make('color', { rgb: `FF${LINE_COLOUR}` }));
      border.appendChild(edge);
    }
    return border;
  }

  private formatNumber(format: string): number {
    const own = OWN_FORMATS.get(format);
    if (own !== undefined) return own;
    const list = this.list('numFmts');
    const formats = childElements(list, 'numFmt');
    const there = formats.find((one) => one.getAttribute('formatCode') === format);
    if (there !== undefined) return Number(there.getAttribute('numFmtId'));
    const highest = formats.map((one) => Number(one.getAttribute('numFmtId')));
    const numFmtId = Math.max(FIRST_OWN_FORMAT - 1, ...highest) + 1;
    list.appendChild(this.make('numFmt', { numFmtId, formatCode: format }));
    count(list);
    return numFmtId;
  }

  /** The index of an element in its list, where it is put at the end unless it is there already. */
  private addOnce(name: (typeof LISTS)[number], made: Element): number {
    const list = this.list(name);
    const xml = elementXml(made);
    const there = childElements(list).findIndex((one) => elementXml(one) === xml);
    if (there >= 0) return there;
    list.appendChild(made);
    return count(list) - 1;
  }

  private list(name: (typeof LISTS)[number]): Element {
    const there = childElement(this.root, name);
    if (there !== null) return there;
    const list = this.make(name);
    const later: readonly string[] = LISTS.slice(LISTS.indexOf(name) + 1);
    const next = childElements(this.root).find(({ localName }) => later.includes(localName ?? ''));
    this.root.insertBefore(list, next ?? null);
    return list;
  }

  private make(
    name: string,
    attributes: Readonly<Record<string, string | number | null>> = {},
  ): Element {
    const given = Object.entries(attributes).flatMap(([attribute, value]) =>
      value === null ? [] : [[attribute, value] as const],
    );
    return newElement(this.root, name, Object.fromEntries(given));
  }
}

function horizontalOf({ horizontal }: CellLook, direction: 'ltr' | 'rtl'): string | null {
  if (horizontal === 'near') return direction === 'rtl' ? 'right' : 'left';
  return horizontal ?? null;
}

function count(list: Element): number {
  const { length } = childElements(list);
  list.setAttribute('count', String(length));
  return length;
}

function elementXml(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

function cloned(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new TypeError('The clone of an element is none.');
  return copy;
}
