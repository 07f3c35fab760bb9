import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { Problem } from '../language/problem';

/** Namespaces of the parts that we read and write (ECMA-376, transitional). */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const;

/** The parser warns of U+FFFD in a text, where it may well stand. */
const REPLACEMENT = 'Unicode replacement character';

/**
 * The XML of a part as a tree. Throws a Problem (`part-not-readable`) that names the part when it
 * is not well-formed. Packages may not declare document types (ECMA-376 part 2, 8.1.4), and so
 * none is read: entities are a way to make a small file large.
 */
export function parseXml(xml: string, part: string): Document {
  if (/<!DOCTYPE/i.test(xml)) throw unreadable(part, 'it declares a document type');
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning' || !message.includes(REPLACEMENT)) throw new Error(message);
    },
  });
  try {
    return parser.parseFromString(xml, 'application/xml');
  } catch (error) {
    throw unreadable(part, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(part: string, reason: string): Problem {
  return new Problem('part-not-readable', { part }, { part, reason });
}

/** The tree as XML. */
export function writeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** One element with all below it as XML. */
export function xmlOf(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** Every element of a name below another, in document order. */
export function descendants(
  parent: Document | Element,
  namespace: string,
  name: string,
): readonly Element[] {
  return [...parent.getElementsByTagNameNS(namespace, name)];
}

/** The elements right below another; only those of a name, if one is given. */
export function childElements(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

/** The first element of a name right below another, or `null`. */
export function childElement(parent: Element, name: string): Element | null {
  return childElements(parent, name)[0] ?? null;
}

/** The element that `path` leads to from `parent`, a child at each step, or `null`. */
export function elementAt(parent: Element, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>(
    (element, name) => (element === null ? null : childElement(element, name)),
    parent,
  );
}

/** An attribute of WordprocessingML (`w:id`); empty when there is none. */
export function wordAttribute(element: Element, name: string): string {
  return element.getAttributeNS(NAMESPACES.w, name) ?? '';
}

/** The `w:val` of the element that `path` leads to; empty when there is none. */
export function wordValue(parent: Element, ...path: readonly string[]): string {
  const element = elementAt(parent, ...path);
  return element === null ? '' : wordAttribute(element, 'val');
}

/** Takes an element out of its tree, if there is one. */
export function removeElement(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

/** The root element; every part has one. */
export function rootElement(document: Document, part: string): Element {
  if (document.documentElement === null) throw unreadable(part, 'it has no element');
  return document.documentElement;
}

/** True for a node that is an element. */
export function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}
