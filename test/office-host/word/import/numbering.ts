import type { Element } from '@xmldom/xmldom';
import { childElement, childElements, isElement, rootElement } from '../../../../src/ooxml/xml';
import { gap } from '../../protocol/host-error';
import type { DocumentState } from '../document-state';
import { DOCUMENT_RELATIONS } from '../new-document';
import { everyW, ownerOf, setW, wValue } from '../wml';
import type { Source } from './merge';

/**
 * Brings the lists that blocks and styles use, under numbers that the document does not have.
 * With the quirk `numberingPart: 'ignored'` nothing comes along and the numbers stay as they
 * were: they then mean whatever the document has under them, or nothing.
 */
export function mergeNumbering(
  state: DocumentState,
  source: Source,
  roots: readonly Element[],
): void {
  if (state.services.quirks.numberingPart === 'ignored') return;
  const [part] = source.file.related(source.part, DOCUMENT_RELATIONS.numbering);
  if (part === undefined || !source.file.has(part)) return;
  const lists = rootElement(source.file.xml(part), part);
  const numbers = new Map<string, string>();
  for (const reference of roots.flatMap((root) => everyW(root, 'numId'))) {
    const number = wValue(reference) ?? '0';
    if (number === '0') continue;
    const known = numbers.get(number);
    const fresh = known ?? bringList(state, lists, number);
    if (fresh === null) continue;
    numbers.set(number, fresh);
    setW(reference, { val: fresh });
  }
}

function byId(root: Element, name: string, attribute: string, id: string): Element | undefined {
  return childElements(root, name).find((element) => wValue(element, attribute) === id);
}

/** Copies a list with its definition and gives its new number; `null` for one that is missing. */
function bringList(state: DocumentState, lists: Element, number: string): string | null {
  const list = byId(lists, 'num', 'numId', number);
  const abstractId = list === undefined ? null : wValue(childElement(list, 'abstractNumId'));
  const definition =
    abstractId === null ? undefined : byId(lists, 'abstractNum', 'abstractNumId', abstractId);
  if (list === undefined || definition === undefined) return null;
  if (everyW(definition, 'lvlPicBulletId').length > 0) throw gap('A list with picture bullets');
  const { numbering } = state;
  const abstractNumId = free(numbering, 'abstractNum', 'abstractNumId', 0);
  const numId = free(numbering, 'num', 'numId', 1);
  const definitionCopy = setW(copyInto(numbering, definition), { abstractNumId });
  const listCopy = setW(copyInto(numbering, list), { numId });
  const reference = childElement(listCopy, 'abstractNumId');
  if (reference !== null) setW(reference, { val: abstractNumId });
  const [firstList] = childElements(numbering, 'num');
  numbering.insertBefore(definitionCopy, firstList ?? null);
  numbering.insertBefore(listCopy, childElement(numbering, 'numIdMacAtCleanup'));
  return numId;
}

function copyInto(target: Element, element: Element): Element {
  const copy = ownerOf(target).importNode(element, true);
  if (!isElement(copy)) throw new TypeError('A list is no element.');
  return copy;
}

function free(root: Element, name: string, attribute: string, first: number): string {
  const taken = new Set(childElements(root, name).map((element) => wValue(element, attribute)));
  let id = first;
  while (taken.has(String(id))) id += 1;
  return String(id);
}
