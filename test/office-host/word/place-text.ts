import type { Element } from '@xmldom/xmldom';
import { childElement, isElement } from '../../../src/ooxml/xml';
import { gap } from '../protocol/host-error';
import type { DocumentState } from './document-state';
import { assertUnlocked } from './locks';
import { nodesSpan, slotOf, type Edge, type Span } from './positions';
import { markInserted } from './tracking';
import {
  ancestor,
  contentOf,
  createParagraph,
  createRun,
  endOf,
  everyW,
  isBlockContainer,
  isW,
  ownerOf,
} from './wml';

/** Puts text at an edge, formatted as the text beside it, and gives the stretch that it takes. */
export function insertText(state: DocumentState, edge: Edge, text: string): Span {
  if (/[\n\r]/.test(text)) throw gap('insertText with line breaks');
  const slot = inlineSlot(edge);
  assertUnlocked(slot.parent, 'insertText');
  const beside = slot.before?.previousSibling ?? slot.parent.lastChild;
  const properties =
    beside !== null && isElement(beside) && isW(beside, 'r') ? childElement(beside, 'rPr') : null;
  const run = createRun(ownerOf(slot.parent), text, properties);
  slot.parent.insertBefore(run, slot.before);
  const span = nodesSpan(run, run);
  if (state.trackingMode !== 'Off') markInserted(state, [run]);
  return span;
}

/** The slot for a run: an edge between blocks leads into the paragraph beside it. */
function inlineSlot(edge: Edge): ReturnType<typeof slotOf> {
  const slot = slotOf(edge);
  if (!isBlockContainer(slot.parent)) return slot;
  const blocks = contentOf(slot.parent);
  const isAtEnd = slot.before === endOf(slot.parent);
  const beside = isAtEnd ? blocks.at(-1) : slot.before;
  if (beside === undefined || beside === null || !isW(beside, 'p')) {
    throw gap('insertText beside a table or a control');
  }
  return slotOf({ at: isAtEnd ? 'end' : 'start', node: beside });
}

/** Puts a paragraph before or after what an edge lies in, like the paragraph beside it. */
export function insertParagraph(
  state: DocumentState,
  edge: Edge,
  side: 'before' | 'after',
  text: string,
): Element {
  const { parent, before } = blockSlot(edge, side);
  assertUnlocked(parent, 'insertParagraph');
  const paragraph = createParagraph(ownerOf(parent), text, neighbour(parent, before, side));
  parent.insertBefore(paragraph, before);
  if (state.trackingMode !== 'Off') markInserted(state, [paragraph]);
  return paragraph;
}

function blockSlot(edge: Edge, side: 'before' | 'after'): ReturnType<typeof slotOf> {
  const slot = slotOf(edge);
  if (isBlockContainer(slot.parent)) return slot;
  const paragraph = isW(slot.parent, 'p') ? slot.parent : ancestor(slot.parent, 'p');
  if (paragraph === null) throw gap('insertParagraph at this place');
  return slotOf({ at: side, node: paragraph });
}

function neighbour(
  parent: Element,
  next: Element['nextSibling'],
  side: 'before' | 'after',
): Element | null {
  const blocks = contentOf(parent);
  const at = next !== null && isElement(next) ? blocks.indexOf(next) : -1;
  const beside = side === 'before' ? blocks[at] : blocks[(at < 0 ? blocks.length : at) - 1];
  if (beside === undefined || isW(beside, 'tbl')) return null;
  return everyW(beside, 'p').at(side === 'before' ? 0 : -1) ?? null;
}
