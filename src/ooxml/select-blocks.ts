import type { Document, Element } from '@xmldom/xmldom';
import { controlProperty } from './block-text';
import { withLists } from './numbering';
import {
  knownPart,
  PART_NAMES,
  reachableParts,
  RELATIONSHIP_TYPES,
  textOfPart,
  withParts,
  type ReportPackage,
} from './package';
import {
  childElement,
  childElements,
  descendants,
  NAMESPACES,
  parseXml,
  removeElement,
  rootElement,
  wordAttribute,
  writeXml,
} from './xml';

/** Parts that the main part uses without naming their relationship anywhere. */
const IMPLICIT: ReadonlySet<string> = new Set([
  RELATIONSHIP_TYPES.styles,
  RELATIONSHIP_TYPES.settings,
  RELATIONSHIP_TYPES.theme,
  RELATIONSHIP_TYPES.customXml,
]);

/** The package with only the blocks of some tags, and only the parts that these need. */
export function blockPackage(source: ReportPackage, tags: readonly string[]): ReportPackage {
  return withBody(source, (body) => {
    for (const element of childElements(body)) {
      const isOther =
        element.localName === 'sdt' && !tags.includes(controlProperty(element, 'tag'));
      if (isOther) removeElement(element);
    }
  });
}

/** The package with its body changed, without parts that nothing in it refers to any more. */
export function withBody(
  source: ReportPackage,
  change: (body: Element, document: Document) => void,
): ReportPackage {
  const main = knownPart(source, PART_NAMES.document);
  const document = parseXml(textOfPart(source, PART_NAMES.document), PART_NAMES.document);
  const root = rootElement(document, PART_NAMES.document);
  const body = childElement(root, 'body');
  if (body === null) throw new Error('The document has no body.');
  change(body, document);
  const used = referredIds(root);
  const lists = usedLists(root);
  const numbering = source.parts.get(PART_NAMES.numbering);
  return reachableParts(
    withParts(source, {
      ...(typeof numbering?.content === 'string'
        ? {
            [PART_NAMES.numbering]: {
              ...numbering,
              content: withLists(numbering.content, lists),
            },
          }
        : {}),
      [PART_NAMES.document]: {
        ...main,
        content: writeXml(document),
        relationships: main.relationships.filter(
          ({ id, type }) =>
            IMPLICIT.has(type) ||
            used.has(id) ||
            (type === RELATIONSHIP_TYPES.numbering && lists.size > 0),
        ),
      },
    }),
  );
}

/** The numbers of the lists that paragraphs of the tree are in. */
export function usedLists(root: Element): Set<string> {
  const numbers = descendants(root, NAMESPACES.w, 'numId');
  return new Set(numbers.map((number) => wordAttribute(number, 'val')));
}

/** Every relationship id that an attribute of the tree names (`r:id`, `r:embed`). */
export function referredIds(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const element of descendants(root, '*', '*')) {
    for (const attribute of element.attributes) {
      if (attribute.namespaceURI === NAMESPACES.r) ids.add(attribute.value);
    }
  }
  return ids;
}
