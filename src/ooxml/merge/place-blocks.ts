import type { Element } from '@xmldom/xmldom';
import { PART_NAMES, textOfPart, type ReportPackage } from '../package';
import { referredIds, usedLists } from '../select-blocks';
import { childElements, elementAt, NAMESPACES, removeElement, rootElement } from '../xml';
import { adoptBlocks, contentOf } from './adopt-blocks';
import { marksIn, putMarks, removeOurBookmarks } from './kept-marks';
import { removeUnusedLists } from './lists';
import { controlsOf, type OpenDocument } from './open-document';

/** Where in a document new blocks go: beside a control of ours, or behind all text. */
export type BlockPlace =
  { readonly at: 'end' } | { readonly at: 'after' | 'before'; readonly tag: string };

/** Puts blocks of a package into a document, in their order. Throws as `controlsOf` does. */
export function insertBlocks(
  document: OpenDocument,
  source: ReportPackage,
  tags: readonly string[],
  place: BlockPlace,
): void {
  const { parent, before } = placeIn(document, place);
  for (const control of adoptBlocks(document, source, tags).values()) {
    parent.insertBefore(control, before);
  }
}

function placeIn(
  document: OpenDocument,
  place: BlockPlace,
): { readonly parent: Element; readonly before: Element['firstChild'] } {
  const { body } = document;
  if (place.at === 'end') return { parent: body, before: lastSection(body) };
  const control = controlsOf(document, [place.tag]).get(place.tag);
  const parent = control?.parentElement ?? null;
  if (control === undefined || parent === null) return { parent: body, before: lastSection(body) };
  return { parent, before: place.at === 'before' ? control : control.nextSibling };
}

/** The properties of the last section stand behind all text (CT_Body). */
function lastSection(body: Element): Element | null {
  return childElements(body, 'sectPr').at(-1) ?? null;
}

/**
 * Puts new content into the controls of blocks; the controls stay, with all that their owner set.
 * Bookmarks, comments and editable ranges of others stay at the text that they were at. Parts and
 * lists that only the old content used, such as its chart, go. Throws as `controlsOf` does, before anything
 * is changed.
 */
export function replaceBlocks(
  document: OpenDocument,
  source: ReportPackage,
  tags: readonly string[],
): void {
  const controls = controlsOf(document, tags);
  const names = bookmarkNames(source);
  const before = document.files.reachable();
  const kept = new Map<string, ReturnType<typeof marksIn>>();
  const oldIds = new Set<string>();
  const oldLists = new Set<string>();
  for (const [tag, control] of controls) {
    const content = contentOf(control);
    removeOurBookmarks(content, names);
    kept.set(tag, marksIn(content));
    for (const id of referredIds(content)) oldIds.add(id);
    for (const list of usedLists(content)) oldLists.add(list);
  }
  for (const [tag, block] of adoptBlocks(document, source, tags)) {
    const control = controls.get(tag);
    const marks = kept.get(tag);
    if (control === undefined || marks === undefined) continue;
    fill(control, block);
    putMarks(contentOf(control), marks);
  }
  removeUnused(document, oldIds, before);
  removeUnusedLists(document, oldLists);
}

function fill(control: Element, block: Element): void {
  const content = contentOf(control);
  while (content.firstChild !== null) content.removeChild(content.firstChild);
  for (const child of childElements(contentOf(block))) content.appendChild(child);
  // The control is a placeholder no more, and a figure may have another number.
  removeElement(elementAt(control, 'sdtPr', 'showingPlcHdr'));
  const title = elementAt(block, 'sdtPr', 'alias')?.getAttributeNS(NAMESPACES.w, 'val');
  const alias = elementAt(control, 'sdtPr', 'alias');
  if (title !== undefined && title !== null) alias?.setAttributeNS(NAMESPACES.w, 'w:val', title);
}

/** Takes out relationships that nothing names any more, and the parts that only they led to. */
function removeUnused(
  { files, main, tree }: OpenDocument,
  oldIds: ReadonlySet<string>,
  before: ReadonlySet<string>,
): void {
  const used = referredIds(rootElement(tree, main));
  files.unlink(main, new Set([...oldIds].filter((id) => !used.has(id))));
  const now = files.reachable();
  for (const name of before) if (!now.has(name)) files.remove(name);
}

function bookmarkNames(source: ReportPackage): ReadonlySet<string> {
  const xml = textOfPart(source, PART_NAMES.document);
  return new Set(
    [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, n = '']) => n),
  );
}
