import type { Document, Element } from '@xmldom/xmldom';
import { Problem } from '../../language/problem';
import { OUR_BOOKMARKS } from '../../report/references';
import { controlProperty, OUR_TAGS } from '../block-text';
import { CONTENT_TYPES, RELATIONSHIP_TYPES } from '../package';
import { childElement, descendants, NAMESPACES, parseXml, rootElement, writeXml } from '../xml';
import type { DocumentFiles } from './document-files';

/** A Word document that is being changed: its files, and its main part as a tree. */
export interface OpenDocument {
  readonly files: DocumentFiles;
  /** Name of the main part; `word/document.xml` in nearly every document. */
  readonly main: string;
  readonly tree: Document;
  readonly body: Element;
}

/** What a main part is that is no .docx document's, by its content type. */
const OTHER_KINDS: ReadonlyMap<string, string> = new Map([
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
    'a Word template (.dotx)',
  ],
  ['application/vnd.ms-word.template.macroEnabledTemplate.main+xml', 'a Word template (.dotm)'],
]);
const WITH_MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

/**
 * Finds the main part of a document. Throws a Problem: `document-not-word` for another kind of
 * file, `document-with-macros`, `document-strict` for the ISO variant whose names differ,
 * `document-damaged` and `part-not-readable`.
 */
export function openParts(files: DocumentFiles, kind: string): OpenDocument {
  const main = mainPart(files, kind);
  const tree = parseXml(files.text(main) ?? '', main);
  const root = rootElement(tree, main);
  const body = root.namespaceURI === NAMESPACES.w ? childElement(root, 'body') : null;
  if (body === null) throw new Problem('document-damaged', { part: main });
  return { files, main, tree, body };
}

function mainPart(files: DocumentFiles, kind: string): string {
  const links = files.relationships('');
  const link = links.find(({ type }) => type.endsWith('/officeDocument'));
  if (link === undefined) throw new Problem('document-not-word', {}, { kind });
  if (files.bytes(link.target) === null)
    throw new Problem('document-damaged', { part: link.target });
  if (link.type !== RELATIONSHIP_TYPES.document) throw new Problem('document-strict');
  const type = files.contentType(link.target);
  if (type === WITH_MACROS) throw new Problem('document-with-macros');
  if (type !== CONTENT_TYPES.document) {
    throw new Problem('document-not-word', {}, { kind: OTHER_KINDS.get(type) ?? kind });
  }
  return link.target;
}

/** Writes the tree back into its part. */
export function saveTree({ files, main, tree }: OpenDocument): void {
  files.write(main, writeXml(tree));
}

/** The name of the part that the main part uses for something, such as its styles, or `null`. */
export function partOfType({ files, main }: OpenDocument, type: string): string | null {
  const link = files.relationships(main).find((each) => each.type === type);
  return link !== undefined && files.bytes(link.target) !== null ? link.target : null;
}

/** The content controls of our blocks with their tags, in the document's order. */
export function ourControls({ tree }: Pick<OpenDocument, 'tree'>): [string, Element][] {
  return descendants(tree, NAMESPACES.w, 'sdt').flatMap((control): [string, Element][] => {
    const tag = controlProperty(control, 'tag');
    return tag.startsWith(OUR_TAGS) ? [[tag, control]] : [];
  });
}

/** True when figures or annexes of ours stand in the document, in controls or without. */
export function hasOurBookmarks({ tree }: Pick<OpenDocument, 'tree'>): boolean {
  return descendants(tree, NAMESPACES.w, 'bookmarkStart').some((mark) =>
    mark.getAttributeNS(NAMESPACES.w, 'name')?.startsWith(OUR_BOOKMARKS),
  );
}

/**
 * The one control of each tag. Throws `block-not-there`; `block-twice` for a block that was
 * copied, because nobody but the person can say which of the two is meant; `block-in-line` for
 * one that stands inside a paragraph or is a part of a table, where whole paragraphs cannot.
 */
export function controlsOf(
  document: OpenDocument,
  tags: readonly string[],
): ReadonlyMap<string, Element> {
  const all = ourControls(document);
  return new Map(
    tags.map((tag) => {
      const [first, second] = all.filter(([each]) => each === tag);
      if (first === undefined) throw new Problem('block-not-there', { block: tag });
      if (second !== undefined) throw new Problem('block-twice', { block: tag });
      if (!isBlockLevel(first[1])) throw new Problem('block-in-line', { block: tag });
      return first;
    }),
  );
}

/** What whole paragraphs may stand in; controls and custom XML around them do not count. */
const HOLDERS: ReadonlySet<string> = new Set(['body', 'tc', 'txbxContent']);
const WRAPPERS: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml']);

function isBlockLevel(control: Element): boolean {
  let holder = control.parentElement;
  while (holder !== null && WRAPPERS.has(holder.localName ?? '')) holder = holder.parentElement;
  return HOLDERS.has(holder?.localName ?? '');
}
