import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../../../src/ooxml/xml';
import { createW, ownerOf, W15, wValue } from './wml';
import { insertInOrder } from '../package/elements';

/** Longest tag and title that Word takes. */
export const LONGEST_NAME = 64;

/** Order of the children of a control's properties (CT_SdtPr), Word's own of 2012 among them. */
const ORDER = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
  'color',
  'appearance',
  'label',
  'tabIndex',
  'equation',
  'comboBox',
  'date',
  'docPartObj',
  'docPartList',
  'dropDownList',
  'picture',
  'richText',
  'text',
  'citation',
  'group',
  'bibliography',
];

const APPEARANCE: Readonly<Record<string, string>> = {
  BoundingBox: 'boundingBox',
  Tags: 'tags',
  Hidden: 'hidden',
};

/** What a control says about itself in `w:sdtPr`. */
export class ControlProperties {
  constructor(private readonly control: Element) {}

  value(name: string): string | null {
    return wValue(childElement(this.element(), name));
  }

  has(name: string): boolean {
    return childElement(this.element(), name) !== null;
  }

  set(name: string, value: string): void {
    this.remove(name);
    this.insert(createW(ownerOf(this.control), name, { val: value }));
  }

  setLock(isControlLocked: boolean, isContentLocked: boolean): void {
    this.remove('lock');
    if (isControlLocked && isContentLocked) this.set('lock', 'sdtContentLocked');
    else if (isControlLocked) this.set('lock', 'sdtLocked');
    else if (isContentLocked) this.set('lock', 'contentLocked');
  }

  get appearance(): string {
    const value = this.late('appearance');
    return Object.keys(APPEARANCE).find((word) => APPEARANCE[word] === value) ?? 'BoundingBox';
  }

  set appearance(word: string) {
    this.setLate('appearance', APPEARANCE[word] ?? 'boundingBox');
  }

  get colour(): string | null {
    return this.late('color');
  }

  set colour(colour: string | null) {
    if (colour !== null) this.setLate('color', colour);
  }

  /** What some hosts lose when the content is replaced (office-js#2752, #2759). */
  forget(): void {
    for (const name of ['tag', 'alias', 'lock']) this.remove(name);
  }

  private late(name: string): string | null {
    const child = childElement(this.element(), name);
    return child === null || child.namespaceURI !== W15 ? null : child.getAttributeNS(W15, 'val');
  }

  private setLate(name: string, value: string): void {
    this.remove(name);
    const child = ownerOf(this.control).createElementNS(W15, `w15:${name}`);
    child.setAttributeNS(W15, 'w15:val', value);
    this.insert(child);
  }

  private remove(name: string): void {
    const properties = this.element();
    for (const child of childElements(properties, name)) properties.removeChild(child);
  }

  private insert(child: Element): void {
    insertInOrder(this.element(), child, ORDER);
  }

  private element(): Element {
    const known = childElement(this.control, 'sdtPr');
    if (known !== null) return known;
    const made = createW(ownerOf(this.control), 'sdtPr');
    this.control.insertBefore(made, this.control.firstChild);
    return made;
  }
}
