import type { Document, Element } from '@xmldom/xmldom';
import { comparable } from '../../language/compare';
import {
  knownPart,
  PART_NAMES,
  RELATIONSHIP_TYPES,
  textOfPart,
  type ReportPackage,
} from '../package';
import {
  childElements,
  elementAt,
  NAMESPACES,
  parseXml,
  rootElement,
  wordAttribute,
  wordValue,
  writeXml,
} from '../xml';
import { partOfType, type OpenDocument } from './open-document';

/** Elements that name a style, in text and in styles. */
export const STYLE_REFERENCES = ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link'];

/**
 * Gives, for each style id of a report's package, the id that the document has for the style of
 * the same name. A style that the document lacks is added with those that it builds on. Ids are
 * never compared: they are localised (`berschrift1` is `heading 1`), and names vary with language
 * and age (`Figure_NoTitle`, `Figure_No & title`; facts in ITU's own documents).
 */
export function styleIdsIn(document: OpenDocument, source: ReportPackage): (id: string) => string {
  const ours = parseXml(textOfPart(source, PART_NAMES.styles), PART_NAMES.styles);
  const ourStyles = new Map(
    stylesOf(ours).map((style) => [wordAttribute(style, 'styleId'), style]),
  );
  const part = partOfType(document, RELATIONSHIP_TYPES.styles);
  if (part === null) {
    addStylesPart(document, source);
    return (id) => id;
  }
  const tree = parseXml(document.files.text(part) ?? '', part);
  const root = rootElement(tree, part);
  const idsByName = namesOf(tree);
  const taken = new Set(
    stylesOf(tree).map((style) => wordAttribute(style, 'styleId').toLowerCase()),
  );
  const known = new Map<string, string>();
  const idOf = (id: string): string => {
    const style = ourStyles.get(id);
    if (style === undefined) return id;
    const before = known.get(id) ?? idsByName.get(nameKey(style));
    if (before !== undefined) return before;
    const added = freeStyleId(id, taken);
    known.set(id, added);
    root.appendChild(adopted(style, added, tree, idOf));
    document.files.write(part, writeXml(tree));
    return added;
  };
  return idOf;
}

/**
 * Gives the indents (`w:ind`) that the document has for paragraphs of a style: the style's own,
 * else those of the style that it builds on; `null` when there are none.
 */
export function styleIndents(document: OpenDocument): (id: string) => Element | null {
  const part = partOfType(document, RELATIONSHIP_TYPES.styles);
  if (part === null) return () => null;
  const tree = parseXml(document.files.text(part) ?? '', part);
  const styles = new Map(stylesOf(tree).map((style) => [wordAttribute(style, 'styleId'), style]));
  const indentOf = (id: string, seen: readonly string[]): Element | null => {
    const style = styles.get(id);
    if (style === undefined || seen.includes(id)) return null;
    const own = elementAt(style, 'pPr', 'ind');
    if (own !== null) return own;
    return indentOf(wordValue(style, 'basedOn'), [...seen, id]);
  };
  return (id) => indentOf(id, []);
}

function adopted(
  style: Element,
  id: string,
  tree: Document,
  idOf: (id: string) => string,
): Element {
  const copy = tree.importNode(style, true);
  copy.setAttributeNS(NAMESPACES.w, 'w:styleId', id);
  copy.removeAttributeNS(NAMESPACES.w, 'default');
  for (const reference of childElements(copy)) {
    if (!STYLE_REFERENCES.includes(reference.localName ?? '')) continue;
    reference.setAttributeNS(NAMESPACES.w, 'w:val', idOf(wordAttribute(reference, 'val')));
  }
  return copy;
}

/** The ids of a document's styles by their names, their other names too; the first one counts. */
function namesOf(tree: Document): Map<string, string> {
  const ids = new Map<string, string>();
  for (const style of stylesOf(tree)) {
    const kind = wordAttribute(style, 'type');
    const others = wordValue(style, 'aliases')
      .split(',')
      .map((alias) => keyOf(kind, alias));
    for (const key of [nameKey(style), ...others]) {
      if (!ids.has(key)) ids.set(key, wordAttribute(style, 'styleId'));
    }
  }
  return ids;
}

function nameKey(style: Element): string {
  return keyOf(wordAttribute(style, 'type'), wordValue(style, 'name'));
}

function keyOf(kind: string, name: string): string {
  return `${kind}:${comparable(name).replace(/[_ &]/g, '')}`;
}

function stylesOf(tree: Document): Element[] {
  return childElements(rootElement(tree, PART_NAMES.styles), 'style');
}

function freeStyleId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id.toLowerCase()); number += 1) id = `${wanted}${number}`;
  taken.add(id.toLowerCase());
  return id;
}

function addStylesPart({ files, main }: OpenDocument, source: ReportPackage): void {
  const part = files.freeName('word/styles', '.xml');
  files.add(part, knownPart(source, PART_NAMES.styles));
  files.link(main, { type: RELATIONSHIP_TYPES.styles, target: part, mode: 'part' });
}
