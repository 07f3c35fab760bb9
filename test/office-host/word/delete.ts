import type { Element } from '@xmldom/xmldom';
import { isElement } from '../../../src/ooxml/xml';
import type { DocumentState } from './document-state';
import type { Positions } from './positions';
import { slotOf, type Slot, type Span } from './positions';
import { joinInto } from './split';
import { deleteRun, deletionMarks, markDeleted } from './tracking';
import {
  ancestor,
  contentOf,
  createParagraph,
  createW,
  everyW,
  isBlockContainer,
  isW,
  ownerOf,
} from './wml';

/** A node that keeps a place while text around it goes. */
const MARKER = 'proofErr';

/**
 * Deletes a stretch and gives the place where it was. Whole paragraphs, tables and controls go
 * with their marks; what is left of a first and a last paragraph is joined. Under track changes
 * everything stays and is marked.
 */
export function deleteSpan(state: DocumentState, span: Span): Slot {
  const positions = state.positions;
  const [from, to] = positions.ofSpan(span);
  const slot = slotOf(startOutside(span, positions));
  const marker = createW(state.xml, MARKER, { type: 'spellStart' });
  slot.parent.insertBefore(marker, slot.before);
  const covered = coveredBlocks(state.body, from, to, positions);
  if (state.trackingMode === 'Off') removeBlocks(covered);
  else markDeleted(state, covered);
  const partial = everyW(state.body, 'p').filter((paragraph) => {
    if (!positions.has(paragraph)) return false;
    const [first, next] = positions.extent(paragraph);
    const isWhole = covered.some((block) => block === paragraph || contains(block, paragraph));
    return !isWhole && first < to && next > from;
  });
  for (const paragraph of partial) deleteInside(state, paragraph, from, to, positions);
  joinEnds(state, partial, to, positions);
  const place = slotOf({ at: 'before', node: marker });
  const result = { parent: place.parent, before: marker.nextSibling };
  place.parent.removeChild(marker);
  return result;
}

/** Where a stretch of whole paragraphs begins: before the first one, not inside it. */
function startOutside(span: Span, positions: Positions): Span['start'] {
  const { parent } = slotOf(span.start);
  const paragraph = isW(parent, 'p') ? parent : ancestor(parent, 'p');
  if (paragraph === null) return span.start;
  const [from, to] = positions.ofSpan(span);
  const [first, next] = positions.extent(paragraph);
  return first >= from && next <= to ? { at: 'before', node: paragraph } : span.start;
}

function contains(block: Element, inner: Element): boolean {
  for (let node = inner.parentNode; node !== null; node = node.parentNode) {
    if (node === block) return true;
  }
  return false;
}

/** The outermost paragraphs, tables and controls that lie wholly in a stretch. */
function coveredBlocks(
  container: Element,
  from: number,
  to: number,
  positions: Positions,
): Element[] {
  return contentOf(container).flatMap((block) => {
    if (!positions.has(block)) return [];
    const [first, next] = positions.extent(block);
    const isBlock = ['p', 'tbl', 'sdt'].some((name) => isW(block, name));
    if (isBlock && first >= from && next <= to && next > first) return [block];
    return next > from && first < to && !isW(block, 'p')
      ? coveredBlocks(block, from, to, positions)
      : [];
  });
}

/** Takes blocks away; a cell or control that would be empty keeps one empty paragraph. */
export function removeBlocks(blocks: readonly Element[]): void {
  for (const block of blocks) {
    const container = block.parentNode;
    if (container === null) continue;
    const next = block.nextSibling;
    container.removeChild(block);
    const isEmpty =
      isElement(container) &&
      isBlockContainer(container) &&
      contentOf(container).every((child) => isW(child, MARKER));
    if (isEmpty) container.insertBefore(createParagraph(ownerOf(block)), next);
  }
}

function deleteInside(
  state: DocumentState,
  paragraph: Element,
  from: number,
  to: number,
  positions: Positions,
): void {
  const change = state.trackingMode === 'Off' ? null : deletionMarks(state);
  for (const run of everyW(paragraph, 'r')) {
    if (!positions.has(run)) continue;
    const [first, next] = positions.extent(run);
    if (first < from || next > to || first === next) continue;
    if (change === null) run.parentNode?.removeChild(run);
    else deleteRun(run, change);
  }
}

/** The rest of the last paragraph moves up when the mark of the first one was deleted. */
function joinEnds(
  state: DocumentState,
  partial: readonly Element[],
  to: number,
  positions: Positions,
): void {
  const [first, last] = [partial[0], partial.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const isMarkGone = positions.extent(first)[1] <= to;
  const areTogether = first.parentNode === last.parentNode;
  if (state.trackingMode !== 'Off' || !isMarkGone || !areTogether) return;
  joinInto(first, last);
}
