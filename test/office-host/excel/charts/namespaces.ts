import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../../../../src/ooxml/xml';
import { insertInOrder, setAttributes, type Attributes } from '../../package/elements';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const ANCHOR_NAMESPACE =
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const NAMESPACES: Readonly<Record<string, string>> = {
  c: CHART_NAMESPACE,
  a: DRAWING_NAMESPACE,
  xdr: ANCHOR_NAMESPACE,
};

/** A new element for a parent's document, from a name such as `c:title`. */
export function create(parent: Element, name: string, attributes: Attributes = {}): Element {
  const namespace = NAMESPACES[name.split(':')[0] ?? ''];
  const document = parent.ownerDocument;
  if (namespace === undefined || document === null) throw new Error(`${name} cannot be made.`);
  return setAttributes(document.createElementNS(namespace, name), attributes);
}

/** The child of a name, made at its place in the schema's order when it is missing. */
export function ensure(parent: Element, name: string, order: readonly string[]): Element {
  const local = name.slice(name.indexOf(':') + 1);
  return childElement(parent, local) ?? insertInOrder(parent, create(parent, name), order);
}

/** Sets `<name val="…"/>`. */
export function setValue(
  parent: Element,
  name: string,
  val: string | number,
  order: readonly string[],
): void {
  setAttributes(ensure(parent, name, order), { val });
}

/** The `val` of a child, `null` where the child is missing. */
export function valueOf(parent: Element | null, name: string): string | null {
  const child = parent === null ? null : childElement(parent, name);
  return child?.getAttribute('val') ?? null;
}

/** Takes away every child whose local name is one of these. */
export function remove(parent: Element, ...names: readonly string[]): void {
  for (const child of childElements(parent)) {
    if (names.includes(child.localName ?? '')) parent.removeChild(child);
  }
}

/** Appends a new child and returns it. */
export function append(parent: Element, name: string, attributes: Attributes = {}): Element {
  const child = create(parent, name, attributes);
  parent.appendChild(child);
  return child;
}
