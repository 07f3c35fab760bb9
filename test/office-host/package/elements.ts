import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { childElement, childElements, isElement } from '../../../src/ooxml/xml';

/** Attributes to set; `null` takes one away. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Sets attributes without a namespace. */
export function setAttributes(element: Element, attributes: Attributes): Element {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  return element;
}

/** A new element with the parent's namespace and prefix, not yet in the tree. */
export function newElement(parent: Element, name: string): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error('The element belongs to no document.');
  const prefix = parent.prefix === null || parent.prefix === '' ? '' : `${parent.prefix}:`;
  return document.createElementNS(parent.namespaceURI, prefix + name);
}

/** Puts a child where the schema's order of siblings wants it, after others of its name. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): Element {
  const rank = order.indexOf(child.localName ?? '');
  if (rank < 0) throw new Error(`${child.nodeName} has no place in ${parent.nodeName}.`);
  const next = childElements(parent).find((one) => order.indexOf(one.localName ?? '') > rank);
  parent.insertBefore(child, next ?? null);
  return child;
}

/** The child of a name, made at its place in the schema's order when there is none. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  return childElement(parent, name) ?? insertInOrder(parent, newElement(parent, name), order);
}

/** Takes every child of a name away. */
export function removeChildren(parent: Element, name: string): void {
  for (const child of childElements(parent, name)) parent.removeChild(child);
}

/** Takes everything out of an element. */
export function empty(parent: Element): void {
  while (parent.firstChild !== null) parent.removeChild(parent.firstChild);
}

/** Appends a new child with attributes and, if given, text. */
export function appendChild(
  parent: Element,
  name: string,
  attributes: Attributes = {},
  text?: string,
): Element {
  const child = setAttributes(newElement(parent, name), attributes);
  if (text !== undefined) child.textContent = text;
  parent.appendChild(child);
  return child;
}

/** A copy of an element with all that is in it. */
export function cloneElement(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new TypeError('The clone of an element is none.');
  return copy;
}

/** The element as XML, with the namespaces it needs. */
export function elementXml(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}
