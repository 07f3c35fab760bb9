import type { Element } from '@xmldom/xmldom';
import type { DocumentState } from './document-state';
import {
  contentSpan,
  cursor,
  endOfContent,
  nodesSpan,
  slotOf,
  type Slot,
  type Span,
} from './positions';
import { removeBlocks } from './delete';
import { joinInto, openBlocks, type Opening } from './split';
import { markDeleted, markInserted } from './tracking';
import { contentOf, createParagraph, endOf, isEmptyParagraph, isW, ownerOf } from './wml';
import { rewriteMarkup } from './rewrite-markup';

/** Puts blocks at a slot between blocks or inside a paragraph; gives the stretch they take. */
export function insertAtSlot(
  state: DocumentState,
  slot: Slot,
  blocks: readonly Element[],
): Span | null {
  return insertBlocks(state, withTail(openBlocks(slot)), blocks);
}

/**
 * Puts blocks in the place of everything that a body, cell or control holds. The paragraph mark
 * that was last stays, and so an empty paragraph follows the blocks.
 */
export function replaceContent(
  state: DocumentState,
  container: Element,
  blocks: readonly Element[],
): Span | null {
  const old = contentOf(container);
  const kept = state.services.quirks.lastParagraph === 'blank-grows' ? trailingBlanks(old) : [];
  const like = old.at(-1) ?? null;
  const tail = createParagraph(ownerOf(container), '', isW(like, 'p') ? like : null);
  container.insertBefore(tail, kept[0] ?? endOf(container));
  const removed = old.filter((block) => !kept.includes(block));
  if (state.trackingMode === 'Off') removeBlocks(removed);
  else markDeleted(state, removed);
  return insertBlocks(state, { parent: container, before: tail, tail, isNew: true }, blocks);
}

/** The empty paragraphs that a replaced text ends with, but for its first block. */
function trailingBlanks(blocks: readonly Element[]): readonly Element[] {
  const last = blocks.findLastIndex((block) => !isEmptyParagraph(block));
  return blocks.slice(Math.max(last, 0) + 1);
}

/** Blocks are never the last thing of a body, cell or control: a paragraph mark follows. */
function withTail(opening: Opening): Opening {
  const { parent, before, tail } = opening;
  const isAtEnd = before === null || before === endOf(parent);
  if (tail !== null || !isAtEnd) return opening;
  const added = createParagraph(ownerOf(parent));
  parent.insertBefore(added, before);
  return { parent, before: added, tail: added, isNew: true };
}

function insertBlocks(
  state: DocumentState,
  { parent, before, tail, isNew }: Opening,
  blocks: readonly Element[],
): Span | null {
  for (const block of blocks) parent.insertBefore(block, before);
  if (state.services.quirks.insertedMarkup === 'rewritten') rewriteMarkup(blocks);
  if (state.trackingMode !== 'Off') markInserted(state, blocks);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = tail === null ? last : finishTail(state, last, tail, isNew);
  return nodesSpan(first === last ? end : first, end);
}

/** What becomes of the paragraph mark behind the blocks; gives the last block as it is then. */
function finishTail(state: DocumentState, last: Element, tail: Element, isNew: boolean): Element {
  const { lastParagraph } = state.services.quirks;
  if (lastParagraph === 'loses-style' && isW(last, 'p') && isEmptyParagraph(tail)) {
    joinInto(tail, last);
    return tail;
  }
  const mayGo = isNew && isEmptyParagraph(tail) && !isW(last, 'tbl');
  if (lastParagraph === 'kept' && mayGo) tail.parentNode?.removeChild(tail);
  return last;
}

/** The span of what a control or the body holds, or a cursor when it holds nothing. */
export function spanOrCursor(container: Element, span: Span | null): Span {
  if (span !== null) return span;
  return contentOf(container).length === 0
    ? cursor(endOfContent(container))
    : contentSpan(container);
}

/** The slot at the end of a container's last paragraph, inside a control that comes last. */
export function lastSlot(container: Element): Slot {
  const last = contentOf(container).at(-1);
  if (last === undefined) return slotOf(endOfContent(container));
  if (isW(last, 'p')) return slotOf(endOfContent(last));
  const inner = isW(last, 'sdt')
    ? contentOf(last).find((one) => isW(one, 'sdtContent'))
    : undefined;
  return inner === undefined ? slotOf(endOfContent(container)) : lastSlot(inner);
}
