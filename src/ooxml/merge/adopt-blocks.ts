import type { Document, Element } from '@xmldom/xmldom';
import { controlProperty } from '../block-text';
import {
  knownPart,
  PART_NAMES,
  textOfPart,
  type Relationship,
  type ReportPackage,
} from '../package';
import { childElement, descendants, elementAt, NAMESPACES, parseXml } from '../xml';
import { freeIds, type FreeIds } from './free-ids';
import { adoptLists } from './lists';
import type { OpenDocument } from './open-document';
import { STYLE_REFERENCES, styleIdsIn } from './styles';

/**
 * Copies blocks of a report's package into a document: gives their controls by tag, elements of
 * the document's tree that still have to be put in their place. What they need comes with them
 * (charts with their workbooks, lists, styles that the document lacks), and every id and name is one
 * that nothing in the document has.
 */
export function adoptBlocks(
  document: OpenDocument,
  source: ReportPackage,
  tags: readonly string[],
): ReadonlyMap<string, Element> {
  const ours = parseXml(textOfPart(source, PART_NAMES.document), PART_NAMES.document);
  const controls = tags.map((tag): [string, Element] => [
    tag,
    document.tree.importNode(controlNamed(ours, tag), true),
  ]);
  const elements = controls.map(([, control]) => control);
  const ids = freeIds(document);
  renumberMarks(elements, ids);
  renameStyles(elements, styleIdsIn(document, source));
  adoptLists(document, source, elements, ids);
  adoptParts(elements, document, source);
  return new Map(controls);
}

function controlNamed(ours: Document, tag: string): Element {
  const control = descendants(ours, NAMESPACES.w, 'sdt').find(
    (each) => controlProperty(each, 'tag') === tag,
  );
  if (control === undefined) throw new Error(`The package has no block ${tag}.`);
  return control;
}

/** New ids for controls, drawings and bookmarks, and names for bookmarks, if theirs are taken. */
function renumberMarks(controls: readonly Element[], ids: FreeIds): void {
  const names = new Map<string, string>();
  for (const control of controls) {
    const id = elementAt(control, 'sdtPr', 'id');
    id?.setAttributeNS(NAMESPACES.w, 'w:val', ids.control(controlProperty(control, 'id')));
    for (const drawing of descendants(control, NAMESPACES.wp, 'docPr')) {
      drawing.setAttribute('id', ids.nextDrawing());
    }
    renumberBookmarks(control, ids, names);
  }
  for (const field of controls.flatMap((each) => descendants(each, NAMESPACES.w, 'instrText'))) {
    const instruction = field.textContent ?? '';
    const renamed = instruction.replace(
      /^(\s*REF\s+)(\S+)/,
      (_whole, command: string, name: string) => command + (names.get(name) ?? name),
    );
    if (renamed !== instruction) field.textContent = renamed;
  }
}

function renumberBookmarks(control: Element, ids: FreeIds, names: Map<string, string>): void {
  const numbers = new Map<string, string>();
  for (const start of descendants(control, NAMESPACES.w, 'bookmarkStart')) {
    const name = start.getAttributeNS(NAMESPACES.w, 'name') ?? '';
    const newName = ids.bookmarkName(name);
    const id = ids.nextBookmark();
    names.set(name, newName);
    numbers.set(start.getAttributeNS(NAMESPACES.w, 'id') ?? '', id);
    start.setAttributeNS(NAMESPACES.w, 'w:name', newName);
    start.setAttributeNS(NAMESPACES.w, 'w:id', id);
  }
  for (const end of descendants(control, NAMESPACES.w, 'bookmarkEnd')) {
    const id = numbers.get(end.getAttributeNS(NAMESPACES.w, 'id') ?? '');
    if (id !== undefined) end.setAttributeNS(NAMESPACES.w, 'w:id', id);
  }
}

function renameStyles(controls: readonly Element[], idOf: (id: string) => string): void {
  for (const name of STYLE_REFERENCES) {
    for (const style of controls.flatMap((each) => descendants(each, NAMESPACES.w, name))) {
      const id = style.getAttributeNS(NAMESPACES.w, 'val') ?? '';
      style.setAttributeNS(NAMESPACES.w, 'w:val', idOf(id));
    }
  }
}

/** Copies the parts that the controls name by relationship ids, and gives those their new ids. */
function adoptParts(
  controls: readonly Element[],
  { files, main }: OpenDocument,
  source: ReportPackage,
): void {
  const links = new Map(
    knownPart(source, PART_NAMES.document).relationships.map((link) => [link.id, link]),
  );
  const newIds = new Map<string, string>();
  for (const element of controls.flatMap((each) => descendants(each, '*', '*'))) {
    for (const attribute of [...element.attributes]) {
      const link = links.get(attribute.value);
      if (attribute.namespaceURI !== NAMESPACES.r || link === undefined) continue;
      const id =
        newIds.get(link.id) ?? files.link(main, { ...link, target: copied(link, files, source) });
      newIds.set(link.id, id);
      element.setAttributeNS(NAMESPACES.r, attribute.nodeName, id);
    }
  }
}

/** Copies a part and all that it needs under names of their own; gives the name of the copy. */
function copied(
  { mode, target }: Relationship,
  files: OpenDocument['files'],
  source: ReportPackage,
): string {
  if (mode === 'outside') return target;
  const part = knownPart(source, target);
  const [, stem = target, ending = ''] = /^(.*?)\d*(\.[^.]*)$/.exec(target) ?? [];
  const name = files.freeName(stem, ending);
  files.add(name, part);
  for (const link of part.relationships) {
    const id = files.link(name, { ...link, target: copied(link, files, source) });
    if (id !== link.id) throw new Error(`${name} names its parts in an order that is not ours.`);
  }
  return name;
}

/** The content of a control, where its paragraphs and tables are. */
export function contentOf(control: Element): Element {
  const content = childElement(control, 'sdtContent');
  if (content === null) throw new Error('A content control has no content.');
  return content;
}
