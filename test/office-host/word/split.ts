import type { Element, Node } from '@xmldom/xmldom';
import { childElement, childElements, isElement } from '../../../src/ooxml/xml';
import { cloneElement } from '../package/elements';
import { gap } from '../protocol/host-error';
import { after, before, startOf, type Edge, type Slot } from './positions';
import { paragraphText } from './text';
import {
  ancestor,
  contentOf,
  createParagraph,
  createRun,
  everyW,
  isBlockContainer,
  isW,
  ownerOf,
} from './wml';

/** The place so many characters into a paragraph; the run that it falls into is cut there. */
export function edgeInParagraph(paragraph: Element, offset: number): Edge {
  if (offset <= 0) return startOf(paragraph);
  let left = Math.min(offset, paragraphText(paragraph).length);
  let last: Element | null = null;
  for (const run of everyW(paragraph, 'r')) {
    const length = paragraphText(run).length;
    if (left < length) return left === 0 ? before(run) : after(cutRun(run, left));
    left -= length;
    last = run;
  }
  return last === null ? startOf(paragraph) : after(last);
}

/** Cuts a run of plain text in two and gives the first half, which is the run as it was. */
function cutRun(run: Element, offset: number): Element {
  const content = contentOf(run);
  const [text] = content;
  if (content.length !== 1 || !isW(text ?? null, 't') || text === undefined) {
    throw gap('A place inside a run of more than text');
  }
  const characters = text.textContent ?? '';
  const properties = childElement(run, 'rPr');
  const rest = createRun(ownerOf(run), characters.slice(offset), properties);
  text.textContent = characters.slice(0, offset);
  text.setAttribute('xml:space', 'preserve');
  run.parentNode?.insertBefore(rest, run.nextSibling);
  return run;
}

/** A slot between blocks, and what is left of the paragraph that was opened for it. */
export interface Opening {
  readonly parent: Element;
  readonly before: Node | null;
  /** The paragraph whose mark follows the slot; `null` when the slot was between blocks. */
  readonly tail: Element | null;
  /** True for a tail that was not there before. */
  readonly isNew: boolean;
}

/** Opens a place for blocks. A paragraph is cut in two where the place is inside it. */
export function openBlocks(slot: Slot): Opening {
  if (isBlockContainer(slot.parent)) {
    return { parent: slot.parent, before: slot.before, tail: null, isNew: false };
  }
  const paragraph = isW(slot.parent, 'p') ? slot.parent : ancestor(slot.parent, 'p');
  const container = paragraph?.parentNode ?? null;
  if (paragraph === null || container === null || !isElement(container)) {
    throw gap('Inserting blocks at this place', 'insertOoxml');
  }
  const rest = nodesFrom(slot, paragraph);
  const content = contentOf(paragraph);
  if (rest.length === content.length) {
    return { parent: container, before: paragraph, tail: paragraph, isNew: false };
  }
  const tail = createParagraph(ownerOf(paragraph), '', paragraph);
  for (const node of rest) tail.appendChild(node);
  container.insertBefore(tail, paragraph.nextSibling);
  return { parent: container, before: tail, tail, isNew: rest.length === 0 };
}

/** The nodes of a paragraph from a slot on; wrappers around the slot are cut in two. */
function nodesFrom(slot: Slot, paragraph: Element): Node[] {
  let { parent, before: next } = slot;
  while (parent !== paragraph) {
    if (isW(parent, 'sdtContent')) {
      throw gap('Inserting blocks into an inline content control', 'insertOoxml');
    }
    const copy = cloneElement(parent);
    for (const child of [...copy.childNodes]) copy.removeChild(child);
    const moved = following(next);
    for (const node of moved) copy.appendChild(node);
    const around = parent.parentNode;
    if (around === null) throw gap('Inserting blocks at this place', 'insertOoxml');
    if (moved.length > 0) around.insertBefore(copy, parent.nextSibling);
    next = moved.length > 0 ? copy : parent.nextSibling;
    parent = isElement(around) ? around : paragraph;
  }
  return following(next).filter((node) => !isW(node, 'pPr'));
}

function following(first: Node | null): Node[] {
  const nodes: Node[] = [];
  for (let node = first; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Moves the content of a paragraph to the end of another, and takes the first one away. */
export function joinInto(target: Element, source: Element): void {
  for (const child of childElements(source)) {
    if (!isW(child, 'pPr')) target.appendChild(child);
  }
  source.parentNode?.removeChild(source);
}
