import type { Element } from '@xmldom/xmldom';
import type { Positions, Span } from './positions';
import { ancestor, contentOf, everyW, isW } from './wml';

/** What stands between paragraphs: Word's paragraph mark. */
export const PARAGRAPH_MARK = '\r';

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\v',
  cr: '\v',
  noBreakHyphen: '\u2011',
};

/** Text of a paragraph; deleted text that is still shown as a change is left out. */
export function paragraphText(paragraph: Element): string {
  return leaves(paragraph)
    .map(({ text }) => text)
    .join('');
}

interface Leaf {
  readonly element: Element;
  readonly text: string;
}

function leaves(root: Element): Leaf[] {
  if (isW(root, 't')) return [{ element: root, text: root.textContent ?? '' }];
  const character = isW(root.parentNode, 'r') ? CHARACTERS[root.localName ?? ''] : undefined;
  if (character !== undefined) return [{ element: root, text: character }];
  return contentOf(root).flatMap(leaves);
}

/** Text of all that an element holds, as `textOfSpan` gives it of a stretch. */
export function textOfElement(element: Element): string {
  const paragraphs = everyW(element, 'p');
  if (paragraphs.length === 0) return paragraphText(element);
  const text = paragraphs.map((paragraph) => paragraphText(paragraph) + markAfter(paragraph));
  return withoutLastMark(text.join(''));
}

/** Text of a stretch: paragraphs parted by their marks, cells by tabs; no mark at the end. */
export function textOfSpan(story: Element, span: Span, positions: Positions): string {
  const [from, to] = positions.ofSpan(span);
  let text = '';
  for (const paragraph of everyW(story, 'p')) {
    const [first, next] = positions.extent(paragraph);
    if (next <= from || first >= to) continue;
    for (const leaf of leaves(paragraph)) text += cut(leaf, from, to, positions);
    if (next <= to) text += markAfter(paragraph);
  }
  return withoutLastMark(text);
}

function cut({ element, text }: Leaf, from: number, to: number, positions: Positions): string {
  const [first] = positions.extent(element);
  return text.slice(Math.max(0, from - first), Math.max(0, to - first));
}

function markAfter(paragraph: Element): string {
  const cell = ancestor(paragraph, 'tc');
  const isLastOfCell = cell !== null && everyW(cell, 'p').at(-1) === paragraph;
  return isLastOfCell ? '\t' : PARAGRAPH_MARK;
}

function withoutLastMark(text: string): string {
  return text.replace(/[\r\t]$/, '');
}
