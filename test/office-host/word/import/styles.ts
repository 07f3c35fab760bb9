import type { Element } from '@xmldom/xmldom';
import { childElement, childElements, isElement, rootElement } from '../../../../src/ooxml/xml';
import type { DocumentState } from '../document-state';
import { DOCUMENT_RELATIONS } from '../new-document';
import { everyW, ownerOf, setW, wValue } from '../wml';
import type { Source } from './merge';

/** Elements that name a style, in text and in styles. */
const IN_TEXT = ['pStyle', 'rStyle', 'tblStyle'];
const IN_STYLES = ['basedOn', 'next', 'link'];

const idOf = (style: Element): string => wValue(style, 'styleId') ?? '';
const nameOf = (style: Element): string =>
  (wValue(childElement(style, 'name')) ?? '').toLowerCase();

function styleKey(style: Element): string {
  return `${wValue(style, 'type') ?? ''} ${nameOf(style)}`;
}

/**
 * Merges the styles that blocks use. A style that the document has under the same name keeps the
 * document's definition when it is in use there (documented); else the inserted definition holds.
 * Without a styles part the names of styles are ignored (documented). Gives the styles that came
 * in, as they now stand in the document.
 */
export function mergeStyles(
  state: DocumentState,
  source: Source,
  blocks: readonly Element[],
): Element[] {
  const [part] = source.file.related(source.part, DOCUMENT_RELATIONS.styles);
  const root =
    part === undefined || !source.file.has(part) ? null : rootElement(source.file.xml(part), part);
  const offered = new Map(
    (root === null ? [] : childElements(root, 'style')).map((style) => [idOf(style), style]),
  );
  const needed = closure(offered, usedIn(blocks));
  const merged = new StyleMerge(state);
  for (const style of needed) merged.add(style);
  renameReferences(blocks, IN_TEXT, (id) => merged.idFor(id));
  renameReferences(merged.added, IN_STYLES, (id) => merged.idFor(id));
  return merged.added;
}

function usedIn(blocks: readonly Element[]): string[] {
  return blocks.flatMap((block) =>
    IN_TEXT.flatMap((name) => everyW(block, name).map((element) => wValue(element) ?? '')),
  );
}

/** Styles with those that they are based on, in an order in which bases come first. */
function closure(offered: ReadonlyMap<string, Element>, ids: readonly string[]): Set<Element> {
  const found = new Set<Element>();
  const visit = (id: string, path: readonly string[]): void => {
    const style = offered.get(id);
    if (style === undefined || found.has(style) || path.includes(id)) return;
    for (const name of IN_STYLES) {
      const other = wValue(childElement(style, name));
      if (other !== null) visit(other, [...path, id]);
    }
    found.add(style);
  };
  for (const id of ids) visit(id, []);
  return found;
}

/** Points elements to styles of the document; a style that did not come along is left out. */
function renameReferences(
  roots: readonly Element[],
  names: readonly string[],
  idFor: (id: string) => string | null,
): void {
  for (const element of roots.flatMap((root) => names.flatMap((name) => everyW(root, name)))) {
    const id = idFor(wValue(element) ?? '');
    if (id === null) element.parentNode?.removeChild(element);
    else setW(element, { val: id });
  }
}

class StyleMerge {
  readonly added: Element[] = [];
  private readonly ids = new Map<string, string>();
  private readonly resident: Map<string, Element>;

  constructor(private readonly state: DocumentState) {
    this.resident = new Map(
      childElements(state.styles, 'style').map((style) => [styleKey(style), style]),
    );
  }

  idFor(sourceId: string): string | null {
    return this.ids.get(sourceId) ?? null;
  }

  add(style: Element): void {
    const known = this.resident.get(styleKey(style));
    if (known === undefined) {
      this.ids.set(idOf(style), this.bring(style, this.freeId(idOf(style)), null));
      return;
    }
    this.ids.set(idOf(style), idOf(known));
    const { residentStyle } = this.state.services.quirks;
    if (residentStyle === 'always-wins' || this.isInUse(known)) return;
    this.bring(style, idOf(known), known);
  }

  /** Puts a copy of a style into the document, in the place of another if one is given. */
  private bring(style: Element, styleId: string, instead: Element | null): string {
    const copy = ownerOf(this.state.styles).importNode(style, true);
    if (!isElement(copy)) throw new TypeError('A style is no element.');
    setW(copy, { styleId });
    copy.removeAttribute('w:default');
    if (instead === null) this.state.styles.appendChild(copy);
    else this.state.styles.replaceChild(copy, instead);
    this.resident.set(styleKey(copy), copy);
    this.added.push(copy);
    return styleId;
  }

  private isInUse(style: Element): boolean {
    if (wValue(style, 'default') === '1') return true;
    const id = idOf(style);
    const used = new Set(usedIn([this.state.body]));
    if (used.has(id)) return true;
    return childElements(this.state.styles, 'style').some(
      (other) => used.has(idOf(other)) && wValue(childElement(other, 'basedOn')) === id,
    );
  }

  private freeId(wanted: string): string {
    const taken = new Set([...this.resident.values()].map(idOf));
    let id = wanted;
    for (let number = 1; taken.has(id); number += 1) id = `${wanted}${number}`;
    return id;
  }
}
