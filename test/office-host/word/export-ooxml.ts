import type { Element } from '@xmldom/xmldom';
import { childElement, isElement, rootElement } from '../../../src/ooxml/xml';
import { cloneElement, empty } from '../package/elements';
import { writeFlatOpc } from '../package/flat-opc';
import { OpcPackage } from '../package/opc-package';
import type { DocumentState } from './document-state';
import { DOCUMENT_RELATIONS } from './new-document';
import type { Positions, Span } from './positions';
import { contentOf, isW, R } from './wml';

/** Relationships of a document that go along whatever the stretch refers to. */
const ALWAYS: readonly string[] = [
  DOCUMENT_RELATIONS.styles,
  DOCUMENT_RELATIONS.numbering,
  DOCUMENT_RELATIONS.settings,
  `${R}/theme`,
  `${R}/fontTable`,
];

/**
 * A stretch of the document as Flat OPC: its blocks, the document's section, and every part that
 * these need. Custom XML parts stay behind.
 */
export function ooxmlOfSpan(state: DocumentState, span: Span): string {
  const positions = state.positions;
  const [from, to] = positions.ofSpan(span);
  return ooxmlOf(state, blocksIn(state.body, from, to, positions));
}

/** Whole elements, such as a control with its properties, as Flat OPC. */
export function ooxmlOf(state: DocumentState, blocks: readonly Element[]): string {
  const file = OpcPackage.fromZip(state.file.toZip());
  const root = rootElement(file.xml(state.part), state.part);
  const body = childElement(root, 'body');
  if (body === null) throw new Error('The document has no body.');
  const section = childElement(body, 'sectPr');
  empty(body);
  for (const block of [...blocks, ...(section === null ? [] : [section])]) {
    const copy = file.xml(state.part).importNode(block, true);
    body.appendChild(copy);
  }
  const used = relationIds(body);
  const links = file
    .relationships(state.part)
    .filter(({ id, type }) => used.has(id) || ALWAYS.includes(type));
  file.setRelationships(state.part, links);
  file.setRelationships(
    '',
    file.relationships('').filter(({ type }) => type === DOCUMENT_RELATIONS.document),
  );
  return writeFlatOpc(file, reachable(file));
}

function relationIds(root: Element): ReadonlySet<string> {
  const attributes = [...root.getElementsByTagName('*')].flatMap((element) => [
    ...element.attributes,
  ]);
  return new Set(
    attributes.filter(({ namespaceURI }) => namespaceURI === R).map(({ value }) => value),
  );
}

function reachable(file: OpcPackage): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    for (const { target, mode } of file.relationships(name)) {
      if (mode === 'outside' || reached.has(target) || !file.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  return reached;
}

/** Copies of the blocks of a stretch; a paragraph that it only touches comes with its part. */
function blocksIn(container: Element, from: number, to: number, positions: Positions): Element[] {
  return contentOf(container).flatMap((block) => {
    const [first, next] = positions.extent(block);
    const isTouched = first < to && next > from;
    const isCursorInside = from === to && first <= from && next > from;
    if (!isTouched && !isCursorInside) return [];
    if (first >= from && next <= to) return [cloneElement(block)];
    if (isW(block, 'sdt')) {
      const inner = contentOf(block).find((child) => isW(child, 'sdtContent'));
      return inner === undefined ? [] : blocksIn(inner, from, to, positions);
    }
    return isW(block, 'p') ? [partOf(block, from, to, positions)] : [cloneElement(block)];
  });
}

function partOf(paragraph: Element, from: number, to: number, positions: Positions): Element {
  const copy = cloneElement(paragraph);
  const copies = contentOf(copy);
  contentOf(paragraph).forEach((child, index) => {
    const [first, next] = positions.extent(child);
    const isOutside = next <= from || first >= to;
    const twin = copies[index];
    if (isOutside && twin !== undefined && isElement(twin)) copy.removeChild(twin);
  });
  return copy;
}
