import type { Document, Element } from '@xmldom/xmldom';
import {
  knownPart,
  PART_NAMES,
  RELATIONSHIP_TYPES,
  textOfPart,
  XML_DECLARATION,
  type ReportPackage,
} from '../package';
import { usedLists } from '../select-blocks';
import {
  childElement,
  childElements,
  descendants,
  elementAt,
  NAMESPACES,
  parseXml,
  removeElement,
  rootElement,
  wordAttribute,
  wordValue,
  writeXml,
} from '../xml';
import type { FreeIds } from './free-ids';
import { partOfType, type OpenDocument } from './open-document';
import { styleIndents } from './styles';

/**
 * Brings the lists of blocks that are about to go into a document along. Each gets a number that
 * nothing in the document has, and so begins anew. Its definition comes along once: a document
 * that has the same one from before keeps it. Indents are those of the document's own styles, so
 * that counted labels stand where typed ones do.
 */
export function adoptLists(
  document: OpenDocument,
  source: ReportPackage,
  controls: readonly Element[],
  ids: FreeIds,
): void {
  const references = controls.flatMap((control) => descendants(control, NAMESPACES.w, 'numId'));
  if (references.length === 0) return;
  const name = PART_NAMES.numbering;
  const ours = rootElement(parseXml(textOfPart(source, name), name), name);
  const theirs = numberingPart(document) ?? addNumberingPart(document, source);
  const indents = levelIndents(document, references);
  const numbers = new Map<string, string>();
  for (const reference of references) {
    const old = wordAttribute(reference, 'val');
    const number = numbers.get(old) ?? ids.nextList();
    if (!numbers.has(old)) adoptList(ours, theirs, { old, number, indents, ids });
    numbers.set(old, number);
    reference.setAttributeNS(NAMESPACES.w, 'w:val', number);
  }
  document.files.write(theirs.name, writeXml(theirs.tree));
}

/** The numbering part of a document that is being changed. */
interface NumberingPart {
  readonly name: string;
  readonly tree: Document;
  readonly root: Element;
}

function numberingPart(document: OpenDocument): NumberingPart | null {
  const name = partOfType(document, RELATIONSHIP_TYPES.numbering);
  if (name === null) return null;
  const tree = parseXml(document.files.text(name) ?? '', name);
  return { name, tree, root: rootElement(tree, name) };
}

function addNumberingPart({ files, main }: OpenDocument, source: ReportPackage): NumberingPart {
  const usual = PART_NAMES.numbering;
  const name = files.bytes(usual) === null ? usual : files.freeName('word/numbering', '.xml');
  const content = `${XML_DECLARATION}<w:numbering xmlns:w="${NAMESPACES.w}"/>`;
  const { contentType } = knownPart(source, PART_NAMES.numbering);
  files.add(name, { contentType, content });
  files.link(main, { type: RELATIONSHIP_TYPES.numbering, target: name, mode: 'part' });
  const tree = parseXml(content, name);
  return { name, tree, root: rootElement(tree, name) };
}

interface ListToAdopt {
  readonly old: string;
  readonly number: string;
  readonly indents: ReadonlyMap<string, Element>;
  readonly ids: FreeIds;
}

function adoptList(ours: Element, theirs: NumberingPart, list: ListToAdopt): void {
  const found = byAttribute(ours, 'num', 'numId', list.old);
  const definition = byAttribute(ours, 'abstractNum', 'abstractNumId', definitionOf(found));
  if (found === undefined || definition === undefined) {
    throw new Error(`The package has no list ${list.old}.`);
  }
  const copy = theirs.tree.importNode(found, true);
  copy.setAttributeNS(NAMESPACES.w, 'w:numId', list.number);
  childElement(copy, 'abstractNumId')?.setAttributeNS(
    NAMESPACES.w,
    'w:val',
    adoptDefinition(definition, theirs, list),
  );
  // The schema has definitions first, then lists, then one element of Word's own.
  theirs.root.insertBefore(copy, childElement(theirs.root, 'numIdMacAtCleanup'));
}

/** The id of the definition in the document. */
function adoptDefinition(
  definition: Element,
  { root, tree }: NumberingPart,
  { indents, ids }: ListToAdopt,
): string {
  const same = childElements(root, 'abstractNum').find((each) => isSame(each, definition));
  if (same !== undefined) return wordAttribute(same, 'abstractNumId');
  const copy = tree.importNode(definition, true);
  const id = ids.nextListForm();
  copy.setAttributeNS(NAMESPACES.w, 'w:abstractNumId', id);
  for (const level of childElements(copy, 'lvl')) {
    const own = indents.get(wordAttribute(level, 'ilvl'));
    const indent = elementAt(level, 'pPr', 'ind');
    if (own !== undefined) indent?.parentNode?.replaceChild(tree.importNode(own, true), indent);
  }
  root.insertBefore(copy, childElement(root, 'num') ?? childElement(root, 'numIdMacAtCleanup'));
  return id;
}

/** Made from the same form of list, and not changed by a person since. */
function isSame(one: Element, other: Element): boolean {
  const sign = (definition: Element): string =>
    [
      ...childElements(definition, 'nsid').map((nsid) => wordAttribute(nsid, 'val').toUpperCase()),
      ...childElements(definition, 'lvl').flatMap((level) =>
        ['numFmt', 'lvlText'].map((name) => wordValue(level, name)),
      ),
    ].join('\n');
  return sign(one) === sign(other);
}

/** The indents that the document's styles give the items of each level. */
function levelIndents(
  document: OpenDocument,
  references: readonly Element[],
): ReadonlyMap<string, Element> {
  const indentOf = styleIndents(document);
  const indents = new Map<string, Element>();
  for (const reference of references) {
    const numbering = reference.parentElement;
    const properties = numbering?.parentElement ?? null;
    if (numbering === null || properties === null) continue;
    const level = wordValue(numbering, 'ilvl');
    const indent = indentOf(wordValue(properties, 'pStyle'));
    if (indent !== null && !indents.has(level)) indents.set(level, indent);
  }
  return indents;
}

/**
 * Takes lists that content was in which is no longer there out of a document, and definitions
 * that only these had, so that updates leave nothing behind. What anything still uses stays.
 */
export function removeUnusedLists(document: OpenDocument, before: ReadonlySet<string>): void {
  const part = before.size === 0 ? null : numberingPart(document);
  if (part === null) return;
  const used = listsInUse(document, part.name);
  const removed = childElements(part.root, 'num').filter((list) => {
    const number = wordAttribute(list, 'numId');
    return before.has(number) && !used.has(number);
  });
  if (removed.length === 0) return;
  for (const list of removed) removeElement(list);
  const kept = new Set(childElements(part.root, 'num').map(definitionOf));
  for (const id of new Set(removed.map(definitionOf))) {
    const definition = byAttribute(part.root, 'abstractNum', 'abstractNumId', id);
    const isLinked = definition !== undefined && childElement(definition, 'styleLink') !== null;
    if (definition !== undefined && !isLinked && !kept.has(id)) removeElement(definition);
  }
  document.files.write(part.name, writeXml(part.tree));
}

function listsInUse({ files, main, tree }: OpenDocument, numbering: string): Set<string> {
  const others = files.names.filter(
    (name) => name !== main && name !== numbering && /^word\/[^/]+\.xml$/i.test(name),
  );
  const inOthers = others.flatMap((name) =>
    [...(files.text(name) ?? '').matchAll(/:numId\b[^>]*?:val="(\d+)"/g)].map(([, id = '']) => id),
  );
  return new Set([...inOthers, ...usedLists(rootElement(tree, main))]);
}

function definitionOf(list: Element | undefined): string {
  return list === undefined ? '' : wordValue(list, 'abstractNumId');
}

function byAttribute(
  root: Element,
  name: string,
  attributeName: string,
  value: string,
): Element | undefined {
  return childElements(root, name).find((each) => wordAttribute(each, attributeName) === value);
}
