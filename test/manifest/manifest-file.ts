import { readFileSync } from 'node:fs';
import type { Element } from '@xmldom/xmldom';
import { childElements, descendants, parseXml, rootElement } from '../../src/ooxml/xml';

/** The root element of manifest.xml, or of another manifest. */
export function readManifest(file = 'manifest.xml'): Element {
  return rootElement(parseXml(readFileSync(file, 'utf8'), file), file);
}

/** The child elements' names without prefix, in their order. */
export function childNames(element: Element): string[] {
  return childElements(element).map((child) => child.localName ?? child.nodeName);
}

/** The only child element of that name. */
export function onlyChild(element: Element, name: string): Element {
  const [child, ...more] = childElements(element, name);
  if (child === undefined || more.length > 0) {
    throw new Error(`${element.nodeName} has ${more.length + (child ? 1 : 0)} children ${name}`);
  }
  return child;
}

/** Every element of that name below `element`, in the order of the file; `*` for any name. */
export function below(element: Element, name: string): readonly Element[] {
  return descendants(element, '*', name);
}

/** An attribute's value; empty when the element lacks it. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** Every address in the manifest: of icons, pages and the rest, of every locale. */
export function addresses(manifest: Element): string[] {
  return below(manifest, '*')
    .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
    .filter((value) => /^\w+:\/\//.test(value));
}
