import type { Element, Node } from '@xmldom/xmldom';
import { isElement } from '../../../src/ooxml/xml';
import { itemNotFound } from '../protocol/host-error';
import { contentOf, endOf, isW } from './wml';

/**
 * A place in the document, bound to a node so that it moves with the text: beside a node, or at
 * either end of what an element holds.
 */
export interface Edge {
  readonly at: 'before' | 'after' | 'start' | 'end';
  readonly node: Element;
}

/** A stretch of the document; the same place twice is a cursor. */
export interface Span {
  readonly start: Edge;
  readonly end: Edge;
}

/** Where a new node goes: into a parent, before one of its children or at the end. */
export interface Slot {
  readonly parent: Element;
  readonly before: Node | null;
}

export const before = (node: Element): Edge => ({ at: 'before', node });
export const after = (node: Element): Edge => ({ at: 'after', node });
export const startOf = (node: Element): Edge => ({ at: 'start', node });
export const endOfContent = (node: Element): Edge => ({ at: 'end', node });
export const cursor = (edge: Edge): Span => ({ start: edge, end: edge });
/** All that an element holds, without the element. */
export const contentSpan = (node: Element): Span => ({
  start: startOf(node),
  end: endOfContent(node),
});
/** From before a node to after another. */
export const nodesSpan = (first: Element, last: Element): Span => ({
  start: before(first),
  end: after(last),
});

/** The slot of an edge. An edge whose node has left the document is an item not found. */
export function slotOf({ at, node }: Edge): Slot {
  if (!node.isConnected) throw itemNotFound('Range');
  if (at === 'start') return { parent: node, before: contentOf(node)[0] ?? endOf(node) };
  if (at === 'end') return { parent: node, before: endOf(node) };
  const parent = node.parentNode;
  if (parent === null || !isElement(parent)) throw itemNotFound('Range');
  return { parent, before: at === 'before' ? node : node.nextSibling };
}

/** First and last character position of an element; positions count as Word's do. */
type Extent = readonly [from: number, to: number];

/** Character positions of everything in a story, from one walk through it. */
export class Positions {
  private readonly extents = new Map<Node, Extent>();

  constructor(story: Element) {
    this.walk(story, 0);
  }

  of(edge: Edge): number {
    const { parent, before: slot } = slotOf(edge);
    let next = slot;
    // Spaces between elements, properties and the section have no position of their own.
    while (next !== null && !this.extents.has(next)) next = next.nextSibling;
    if (next !== null) return this.extent(next)[0];
    return this.extent(parent)[1] - closingOf(parent);
  }

  ofSpan({ start, end }: Span): Extent {
    const [one, other] = [this.of(start), this.of(end)];
    return [Math.min(one, other), Math.max(one, other)];
  }

  /** False for what was not there when positions were measured. */
  has(element: Node): boolean {
    return this.extents.has(element);
  }

  extent(element: Node): Extent {
    const extent = this.extents.get(element);
    if (extent === undefined) throw itemNotFound('Range');
    return extent;
  }

  private walk(element: Element, from: number): number {
    let at = from + openingOf(element);
    for (const child of contentOf(element)) at = this.walk(child, at);
    at += lengthOf(element) + closingOf(element);
    this.extents.set(element, [from, at]);
    return at;
  }
}

/** Characters of an element that holds no others. */
function lengthOf(element: Element): number {
  if (isW(element, 't')) return element.textContent?.length ?? 0;
  const isCharacter = ['tab', 'br', 'cr', 'drawing', 'noBreakHyphen', 'sym', 'pict', 'object'];
  return element.parentNode !== null &&
    isW(element.parentNode, 'r') &&
    isCharacter.includes(element.localName ?? '')
    ? 1
    : 0;
}

/** A content control takes a character where it begins, */
function openingOf(element: Element): number {
  return isW(element, 'sdt') ? 1 : 0;
}

/** and one where it ends, as paragraphs, cells and rows do. */
function closingOf(element: Element): number {
  return ['sdt', 'p', 'tc', 'tr'].some((name) => isW(element, name)) ? 1 : 0;
}

/** `Word.LocationRelation` of one stretch to another. */
export function relation([from, to]: Extent, [otherFrom, otherTo]: Extent): string {
  if (from === otherFrom && to === otherTo) return 'Equal';
  if (to < otherFrom) return 'Before';
  if (from > otherTo) return 'After';
  if (from <= otherFrom && to >= otherTo) {
    if (from === otherFrom) return 'ContainsStart';
    return to === otherTo ? 'ContainsEnd' : 'Contains';
  }
  if (from >= otherFrom && to <= otherTo) {
    if (from === otherFrom) return 'InsideStart';
    return to === otherTo ? 'InsideEnd' : 'Inside';
  }
  if (to === otherFrom) return 'AdjacentBefore';
  if (from === otherTo) return 'AdjacentAfter';
  return from < otherFrom ? 'OverlapsBefore' : 'OverlapsAfter';
}
