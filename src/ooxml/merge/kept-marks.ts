import type { Element } from '@xmldom/xmldom';
import { OUR_BOOKMARKS } from '../../report/references';
import { textOfControl } from '../block-text';
import { childElement, descendants, isElement, NAMESPACES, removeElement } from '../xml';

/** Elements that begin, and that end, a range of the text that belongs to somebody. */
const STARTS: ReadonlySet<string> = new Set(['bookmarkStart', 'commentRangeStart', 'permStart']);
const ENDS: ReadonlySet<string> = new Set(['bookmarkEnd', 'commentRangeEnd', 'permEnd']);

interface Mark {
  /** The range that it belongs to: a kind of mark and its id. */
  readonly range: string;
  readonly edge: 'start' | 'end';
  readonly element: Element;
  /** The paragraph that it stands in or at, by its place among those of the content. */
  readonly paragraph: number;
}

/** Marks of others in a content that is to be replaced, and the texts of its paragraphs. */
export interface KeptMarks {
  readonly marks: readonly Mark[];
  readonly texts: readonly string[];
}

/**
 * Takes bookmarks out of a content that we put there: those with our names, and those of the
 * content that comes in its place. Their names are then free for it.
 */
export function removeOurBookmarks(content: Element, names: ReadonlySet<string>): void {
  const ours = descendants(content, NAMESPACES.w, 'bookmarkStart').filter((start) => {
    const name = attribute(start, 'name');
    return name.startsWith(OUR_BOOKMARKS) || names.has(name);
  });
  const ids = new Set(ours.map((start) => attribute(start, 'id')));
  const ends = descendants(content, NAMESPACES.w, 'bookmarkEnd');
  for (const end of ends) if (ids.has(attribute(end, 'id'))) removeElement(end);
  for (const start of ours) removeElement(start);
}

/** The bookmarks, comments and editable ranges of others in a content. */
export function marksIn(content: Element): KeptMarks {
  const texts: string[] = [];
  const marks: Mark[] = [];
  let inside = false;
  const visit = (parent: Element): void => {
    for (const element of [...parent.childNodes].filter(isElement)) {
      const name = element.localName ?? '';
      if (STARTS.has(name)) {
        // Between paragraphs, a range begins with the next one.
        const paragraph = inside ? texts.length - 1 : texts.length;
        marks.push({ range: rangeOf(element), edge: 'start', element, paragraph });
      } else if (ENDS.has(name) || name === 'commentReference') {
        const paragraph = Math.max(0, texts.length - 1);
        const kept = name === 'commentReference' ? referenceRun(element) : element;
        marks.push({ range: rangeOf(element), edge: 'end', element: kept, paragraph });
      } else if (name === 'p') {
        texts.push(textOfControl(element));
        inside = true;
        visit(element);
        inside = false;
      } else {
        visit(element);
      }
    }
  };
  visit(content);
  return { marks, texts };
}

/** A run with the reference alone, looking as before. */
function referenceRun(reference: Element): Element {
  const run = reference.parentElement;
  const copy = run?.cloneNode(false);
  if (!isElementNode(copy) || run === null) return reference;
  const look = childElement(run, 'rPr');
  if (look !== null) copy.appendChild(look.cloneNode(true));
  copy.appendChild(reference.cloneNode(true));
  return copy;
}

function isElementNode(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;
}

/**
 * Puts marks into the new content: to the edges of the paragraph that has the same text as the
 * one that they were in, else of the one in its place where there are as many as before, else to
 * the edges of the whole content. A range never ends before it begins.
 */
export function putMarks(content: Element, { marks, texts }: KeptMarks): void {
  const paragraphs = descendants(content, NAMESPACES.w, 'p');
  const places = placesOf(texts, paragraphs.map(textOfControl));
  const last = paragraphs.length - 1;
  const placeOf = ({ paragraph }: Mark): number | null => places[paragraph] ?? null;
  const isLost = new Set<string>();
  for (const mark of marks) {
    const others = marks.filter(({ range }) => range === mark.range).map(placeOf);
    const sorted = others.every((place, at) => place !== null && place >= (others[at - 1] ?? 0));
    if (!sorted) isLost.add(mark.range);
  }
  const begun = new Map<Element, Element>();
  for (const mark of marks) {
    const edge = mark.edge === 'start' ? 0 : last;
    const paragraph = paragraphs[isLost.has(mark.range) ? edge : (placeOf(mark) ?? edge)];
    if (paragraph === undefined) continue;
    removeElement(mark.element);
    for (const name of ['colFirst', 'colLast']) mark.element.removeAttributeNS(NAMESPACES.w, name);
    if (mark.edge === 'end') {
      paragraph.appendChild(mark.element);
      continue;
    }
    const before = begun.get(paragraph) ?? childElement(paragraph, 'pPr');
    paragraph.insertBefore(
      mark.element,
      before === null ? paragraph.firstChild : before.nextSibling,
    );
    begun.set(paragraph, mark.element);
  }
}

/** For each old paragraph the new one that it became, or `null`. */
function placesOf(old: readonly string[], now: readonly string[]): (number | null)[] {
  const used = new Set<number>();
  return old.map((text, index) => {
    const same = now.findIndex((other, at) => other === text && !used.has(at));
    if (same >= 0 && text !== '') {
      used.add(same);
      return same;
    }
    return old.length === now.length ? index : null;
  });
}

function rangeOf(mark: Element): string {
  const kind = (mark.localName ?? '').replace(/(Range)?(Start|End)$|Reference$/, '');
  return `${kind}:${attribute(mark, 'id')}`;
}

function attribute(element: Element, name: string): string {
  return element.getAttributeNS(NAMESPACES.w, name) ?? '';
}
