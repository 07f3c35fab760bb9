import type { Element, Node } from '@xmldom/xmldom';
import { isElement } from '../../../src/ooxml/xml';
import { gap } from '../protocol/host-error';
import type { DocumentState } from './document-state';
import { slotOf, type Span } from './positions';
import { ancestor, contentOf, createW, isBlockContainer, isW } from './wml';

/**
 * Puts a new rich-text control around a stretch: around whole paragraphs where the stretch covers
 * them or is a cursor in an empty one, else around runs inside a paragraph.
 */
export function wrapInControl(state: DocumentState, span: Span): Element {
  const [start, end] = [slotOf(span.start), slotOf(span.end)];
  const control = createW(state.xml, 'sdt', {}, [
    createW(state.xml, 'sdtPr', {}, [createW(state.xml, 'id', { val: state.freshIds()() })]),
    createW(state.xml, 'sdtContent'),
  ]);
  const nodes = wholeBlocks(span) ?? inlineNodes(start, end);
  const [first] = nodes;
  const parent = first === undefined ? start.parent : first.parentNode;
  if (parent === null) throw gap('A content control at this place', 'insertContentControl');
  parent.insertBefore(control, first ?? start.before);
  const content = contentOf(control).find((child) => isW(child, 'sdtContent'));
  for (const node of nodes) content?.appendChild(node);
  return control;
}

/** The blocks that a stretch covers, `null` when it covers only a part of one. */
function wholeBlocks(span: Span): Node[] | null {
  const [start, end] = [slotOf(span.start), slotOf(span.end)];
  const first = isBlockContainer(start.parent) ? start.before : paragraphAtStart(start);
  const last = isBlockContainer(end.parent)
    ? (end.before?.previousSibling ?? end.parent.lastChild)
    : paragraphAtEnd(end);
  if (first === null || last === null || first.parentNode !== last.parentNode) return null;
  const nodes = siblings(first, last.nextSibling);
  return nodes.includes(last) ? nodes : null;
}

function paragraphAtStart({ parent, before }: ReturnType<typeof slotOf>): Element | null {
  if (!isW(parent, 'p')) return null;
  const [first] = contentOf(parent);
  return first === undefined || before === first ? parent : null;
}

function paragraphAtEnd({ parent, before }: ReturnType<typeof slotOf>): Element | null {
  return isW(parent, 'p') && before === null ? parent : null;
}

function inlineNodes(
  start: ReturnType<typeof slotOf>,
  end: ReturnType<typeof slotOf>,
): readonly Node[] {
  const isTogether = start.parent === end.parent;
  const isInline = isW(start.parent, 'p') || ancestor(start.parent, 'p') !== null;
  if (!isTogether || !isInline) {
    throw gap('A content control around parts of several paragraphs', 'insertContentControl');
  }
  return siblings(start.before, end.before).filter(isElement);
}

function siblings(first: Node | null, end: Node | null): Node[] {
  const nodes: Node[] = [];
  for (let node = first; node !== null && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}
