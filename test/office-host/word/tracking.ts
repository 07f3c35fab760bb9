import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../../../src/ooxml/xml';
import type { DocumentState } from './document-state';
import { addProperty, ancestor, createW, ensureProperties, everyW, isW, ownerOf } from './wml';

const AUTHOR = { author: 'Test host', date: '2026-01-01T00:00:00Z' };

/** Text of deleted runs has names of its own. */
const DELETED: Readonly<Record<string, string>> = { t: 'delText', instrText: 'delInstrText' };

/** Marks blocks that are in the document already as inserted under track changes. */
export function markInserted(state: DocumentState, blocks: readonly Element[]): void {
  const nextId = state.freshIds();
  const change = (parent: Element): Element =>
    createW(ownerOf(parent), 'ins', { id: nextId(), ...AUTHOR });
  for (const block of blocks) {
    for (const run of everyW(block, 'r')) {
      if (ancestor(run, 'ins') === null) wrap(run, change(run));
    }
    for (const paragraph of everyW(block, 'p')) markParagraph(paragraph, change(paragraph));
    for (const row of everyW(block, 'tr')) markRow(row, change(row));
  }
}

/**
 * Marks blocks as deleted under track changes. What was inserted under track changes and nobody
 * has accepted yet goes for good, as in Word.
 */
export function markDeleted(state: DocumentState, blocks: readonly Element[]): void {
  const nextId = state.freshIds();
  const change = (parent: Element): Element =>
    createW(ownerOf(parent), 'del', { id: nextId(), ...AUTHOR });
  for (const block of blocks) {
    for (const run of everyW(block, 'r')) deleteRun(run, change);
    for (const row of everyW(block, 'tr')) markRow(row, change(row));
    for (const paragraph of everyW(block, 'p')) {
      if (isInserted(paragraph) && everyW(paragraph, 'r').length === 0) {
        paragraph.parentNode?.removeChild(paragraph);
      } else markParagraph(paragraph, change(paragraph));
    }
  }
}

/** Marks one run as deleted, or takes it away when it was an insertion. */
export function deleteRun(run: Element, change: (parent: Element) => Element): void {
  if (ancestor(run, 'del') !== null) return;
  const inserted = ancestor(run, 'ins');
  if (inserted !== null) {
    run.parentNode?.removeChild(run);
    if (childElements(inserted).length === 0) inserted.parentNode?.removeChild(inserted);
    return;
  }
  for (const child of childElements(run)) {
    const name = DELETED[child.localName ?? ''];
    if (name === undefined) continue;
    const renamed = createW(ownerOf(run), name);
    renamed.setAttribute('xml:space', 'preserve');
    renamed.textContent = child.textContent;
    run.replaceChild(renamed, child);
  }
  wrap(run, change(run));
}

/** Gives each deletion of a stretch its mark. */
export function deletionMarks(state: DocumentState): (parent: Element) => Element {
  const nextId = state.freshIds();
  return (parent) => createW(ownerOf(parent), 'del', { id: nextId(), ...AUTHOR });
}

function wrap(run: Element, change: Element): void {
  run.parentNode?.replaceChild(change, run);
  change.appendChild(run);
}

function markProperties(paragraph: Element): Element | null {
  const properties = childElement(paragraph, 'pPr');
  return properties === null ? null : childElement(properties, 'rPr');
}

function isInserted(paragraph: Element): boolean {
  const mark = markProperties(paragraph);
  return mark !== null && childElement(mark, 'ins') !== null;
}

/** A paragraph's own mark is part of its properties. */
function markParagraph(paragraph: Element, change: Element): void {
  const known = markProperties(paragraph);
  const mark = known ?? createW(ownerOf(paragraph), 'rPr');
  if (known === null) {
    ensureProperties(paragraph);
    addProperty(paragraph, mark);
  }
  const isMarked = childElements(mark).some((child) => isW(child, change.localName ?? ''));
  if (!isMarked) mark.insertBefore(change, mark.firstChild);
}

function markRow(row: Element, change: Element): void {
  const known = childElement(row, 'trPr');
  const properties = known ?? createW(ownerOf(row), 'trPr');
  if (known === null) {
    const exceptions = childElement(row, 'tblPrEx');
    row.insertBefore(properties, exceptions === null ? row.firstChild : exceptions.nextSibling);
  }
  properties.appendChild(change);
}
