import type { Element } from '@xmldom/xmldom';
import type { Relationship } from '../../../../src/ooxml/package';
import type { OpcPackage } from '../../package/opc-package';
import { generalException } from '../../protocol/host-error';
import type { DocumentState } from '../document-state';
import { R } from '../wml';
import type { Source } from './merge';

/** An attribute that names a relationship, and the relationship. */
interface Reference {
  readonly element: Element;
  readonly attribute: string;
  readonly link: Relationship;
}

/**
 * Copies every part that the blocks refer to (charts with their workbooks, pictures) and points
 * the blocks to the copies. A reference to nothing is a `GeneralException`, before any copy.
 */
export function copyRelated(
  state: DocumentState,
  source: Source,
  blocks: readonly Element[],
  location: string,
): void {
  const links = new Map(source.file.relationships(source.part).map((link) => [link.id, link]));
  const references = blocks.flatMap((block) => referencesIn(block, links, location));
  for (const { link } of references) assertThere(source.file, link, location, new Set());
  const copies = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const { element, attribute, link } of references) {
    const known = ids.get(link.id);
    const id = known ?? relateCopy(state, source.file, link, copies);
    ids.set(link.id, id);
    element.setAttributeNS(R, attribute, id);
  }
}

function referencesIn(
  block: Element,
  links: ReadonlyMap<string, Relationship>,
  location: string,
): Reference[] {
  return [block, ...block.getElementsByTagName('*')].flatMap((element) =>
    [...element.attributes]
      .filter((attribute) => attribute.namespaceURI === R)
      .map(({ name, value }) => {
        const link = links.get(value);
        if (link !== undefined) return { element, attribute: name, link };
        throw generalException(
          location,
          `${element.nodeName} refers to ${value}, which is missing.`,
        );
      }),
  );
}

function assertThere(
  file: OpcPackage,
  link: Relationship,
  location: string,
  seen: Set<string>,
): void {
  if (link.mode === 'outside' || seen.has(link.target)) return;
  seen.add(link.target);
  if (!file.has(link.target)) {
    throw generalException(location, `The package has no part ${link.target}.`);
  }
  for (const next of file.relationships(link.target)) assertThere(file, next, location, seen);
}

function relateCopy(
  state: DocumentState,
  file: OpcPackage,
  link: Relationship,
  copies: Map<string, string>,
): string {
  const target =
    link.mode === 'outside' ? link.target : copyPart(state.file, file, link.target, copies);
  return state.file.relate(state.part, link.type, target, link.mode);
}

/** Copies a part and all that it leads to; ids of its own relationships stay as they are. */
function copyPart(
  to: OpcPackage,
  from: OpcPackage,
  name: string,
  copies: Map<string, string>,
): string {
  const known = copies.get(name);
  if (known !== undefined) return known;
  const [, stem = name, extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(name) ?? [];
  const copy = to.freeName(stem, extension);
  copies.set(name, copy);
  to.setBytes(copy, from.contentType(name), from.bytes(name));
  const links = from.relationships(name).map((link) => ({
    ...link,
    target: link.mode === 'outside' ? link.target : copyPart(to, from, link.target, copies),
  }));
  to.setRelationships(copy, links);
  return copy;
}
