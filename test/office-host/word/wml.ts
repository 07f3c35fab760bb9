import type { Document, Element, Node } from '@xmldom/xmldom';
import { childElement, childElements, isElement, NAMESPACES } from '../../../src/ooxml/xml';
import { insertInOrder } from '../package/elements';

/** WordprocessingML. */
export const W = NAMESPACES.w;
/** Relationship attributes. */
export const R = NAMESPACES.r;
/** Word 2012: appearance of content controls. */
export const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
/** Word 2010: paragraph ids. */
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

const PROPERTIES = ['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr'];

/** True for an element of WordprocessingML of that name. */
export function isW(element: Element, name: string): boolean;
export function isW(node: Node | null, name: string): node is Element;
export function isW(node: Node | null, name: string): boolean {
  return node !== null && isElement(node) && node.localName === name && node.namespaceURI === W;
}

/** The `w:` attribute of an element; `null` where it is missing. */
export function wValue(element: Element | null, name = 'val'): string | null {
  if (element === null || !element.hasAttributeNS(W, name)) return null;
  return element.getAttributeNS(W, name);
}

export function setW(element: Element, attributes: Readonly<Record<string, string>>): Element {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttributeNS(W, `w:${name}`, value);
  }
  return element;
}

/** A new element of WordprocessingML. */
export function createW(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element {
  const element = setW(document.createElementNS(W, `w:${name}`), attributes);
  for (const child of children) element.appendChild(child);
  return element;
}

export function ownerOf(node: Node): Document {
  if (node.ownerDocument === null) throw new Error('The node belongs to no document.');
  return node.ownerDocument;
}

/** A run with text; spaces at its ends are kept. */
export function createRun(document: Document, text: string, properties: Element | null): Element {
  const contents = text.split(/([\t\n\v])/).filter((part, index) => part !== '' || index === 0);
  const children = contents.map((part) => createRunContent(document, part));
  return createW(document, 'r', {}, [
    ...(properties === null ? [] : [properties.cloneNode(true)]),
    ...children,
  ]);
}

/** Tabs and line breaks are elements of their own. */
function createRunContent(document: Document, text: string): Element {
  if (text === '\t') return createW(document, 'tab');
  if (text === '\n' || text === '\v') return createW(document, 'br');
  const content = createW(document, 't');
  content.setAttribute('xml:space', 'preserve');
  content.textContent = text;
  return content;
}

/** A paragraph, with the properties of another if they are given. */
export function createParagraph(
  document: Document,
  text = '',
  like: Element | null = null,
): Element {
  const properties = like === null ? null : childElement(like, 'pPr');
  const paragraph = createW(document, 'p');
  if (properties !== null) paragraph.appendChild(withoutSection(properties));
  if (text !== '') paragraph.appendChild(createRun(document, text, null));
  return paragraph;
}

function withoutSection(properties: Element): Node {
  const copy = properties.cloneNode(true);
  if (isElement(copy)) {
    for (const section of childElements(copy, 'sectPr')) copy.removeChild(section);
  }
  return copy;
}

/** Children of paragraph properties up to the ones that this host sets (CT_PPrBase). */
const PARAGRAPH_PROPERTIES = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
  'spacing',
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'suppressOverlap',
  'jc',
  'textDirection',
  'textAlignment',
  'textboxTightWrap',
  'outlineLvl',
  'divId',
  'cnfStyle',
  'rPr',
  'sectPr',
  'pPrChange',
];

/** The properties of a paragraph, made when it has none. */
export function ensureProperties(paragraph: Element): Element {
  const found = childElement(paragraph, 'pPr');
  if (found !== null) return found;
  const properties = createW(ownerOf(paragraph), 'pPr');
  paragraph.insertBefore(properties, paragraph.firstChild);
  return properties;
}

/** Sets a child of paragraph properties with a `w:val`; `null` takes it away. */
export function setProperty(paragraph: Element, name: string, value: string | null): void {
  const properties = ensureProperties(paragraph);
  for (const child of childElements(properties, name)) properties.removeChild(child);
  if (value === null) return;
  const child = createW(ownerOf(paragraph), name, { val: value });
  insertInOrder(properties, child, PARAGRAPH_PROPERTIES);
}

/** Puts a child into paragraph properties at its place in the schema. */
export function addProperty(paragraph: Element, child: Element): void {
  insertInOrder(ensureProperties(paragraph), child, PARAGRAPH_PROPERTIES);
}

/** True for elements that hold paragraphs and tables: body, cells, block-level controls. */
export function isBlockContainer(element: Element): boolean {
  if (isW(element, 'body') || isW(element, 'tc')) return true;
  if (!isW(element, 'sdtContent')) return false;
  const around = element.parentNode?.parentNode ?? null;
  return around !== null && isElement(around) && isBlockContainer(around);
}

/** Paragraphs, tables and controls right below; properties and the section are no content. */
export function contentOf(container: Element): Element[] {
  return childElements(container).filter(
    (child) => !PROPERTIES.includes(child.localName ?? '') && !isW(child, 'sectPr'),
  );
}

/** The node before which content at the end of a container is put. */
export function endOf(container: Element): Node | null {
  return isW(container, 'body') ? childElement(container, 'sectPr') : null;
}

/** The nearest element of a name around a node, the node itself left out. */
export function ancestor(node: Node, name: string): Element | null {
  for (let around = node.parentNode; around !== null; around = around.parentNode) {
    if (isW(around, name)) return around;
  }
  return null;
}

/** Every element of a name in a tree, in document order, the root included. */
export function everyW(root: Element, name: string): Element[] {
  const found = [...root.getElementsByTagNameNS(W, name)];
  return isW(root, name) ? [root, ...found] : found;
}

/** True when a paragraph shows nothing. */
export function isEmptyParagraph(node: Node | null): node is Element {
  return isW(node, 'p') && contentOf(node).every((child) => isMark(child));
}

/** Bookmark ends and proofing marks take no room. */
function isMark({ localName }: Element): boolean {
  return ['bookmarkStart', 'bookmarkEnd', 'proofErr'].includes(localName ?? '');
}
