import { xmlAttribute } from '../language/xml-text';
import {
  CONTENT_TYPES,
  knownPart,
  PART_NAMES,
  reachableParts,
  RELATIONSHIP_TYPES,
  relationshipsName,
  relationshipsXml,
  withParts,
  XML_DECLARATION,
  type Part,
  type ReportPackage,
} from './package';
import { blockPackage, withBody } from './select-blocks';
import { childElement, NAMESPACES, removeElement } from './xml';

/** What of a package is written, and how it begins. */
export interface FlatOpcOptions {
  /** The tags of the blocks; all of them if not given. */
  readonly blocks?: readonly string[];
  /**
   * What comes before the first block. Word lets a control that an insertion begins with run into
   * the paragraph it is put in; an empty paragraph keeps them apart (the default).
   */
  readonly before?: 'empty-paragraph' | 'nothing';
}

/** Parts of a document that an insertion ignores, or that would change the document around it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  RELATIONSHIP_TYPES.settings,
  RELATIONSHIP_TYPES.theme,
  RELATIONSHIP_TYPES.header,
  RELATIONSHIP_TYPES.customXml,
]);

/** Bytes in a line of base64: 76 characters, as Office writes it. */
const LINE_BYTES = 57;

/**
 * The package as the one XML file that Word's `insertOoxml` takes (Flat OPC): main part without
 * section, styles, charts and their workbooks. The styles part always goes with it, because Word
 * ignores the style of a paragraph without one; the document's own styles of the same name win.
 */
export function toFlatOpc(source: ReportPackage, options: FlatOpcOptions = {}): string {
  const { blocks, before = 'empty-paragraph' } = options;
  const chosen = blocks === undefined ? source : blockPackage(source, blocks);
  const { parts, relationships } = insertable(chosen, before);
  const entries = [...parts].flatMap(([name, part]) => [
    partXml(name, part),
    ...(part.relationships.length === 0
      ? []
      : [relationshipPart(name, relationshipsXml(name, part.relationships))]),
  ]);
  return [
    `${XML_DECLARATION}<?mso-application progid="Word.Document"?>\n`,
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    relationshipPart('', relationshipsXml('', relationships)),
    ...entries,
    '</pkg:package>',
  ].join('');
}

function insertable(
  source: ReportPackage,
  before: NonNullable<FlatOpcOptions['before']>,
): ReportPackage {
  const changed = withBody(source, (body, document) => {
    removeElement(childElement(body, 'sectPr'));
    if (before === 'empty-paragraph') {
      body.insertBefore(document.createElementNS(NAMESPACES.w, 'w:p'), body.firstChild);
    }
  });
  const main = knownPart(changed, PART_NAMES.document);
  const relationships = main.relationships.filter(({ type }) => !LEFT_OUT.has(type));
  return reachableParts({
    ...withParts(changed, { [PART_NAMES.document]: { ...main, relationships } }),
    relationships: changed.relationships.filter(({ type }) => type === RELATIONSHIP_TYPES.document),
  });
}

function relationshipPart(of: string, xml: string): string {
  return partXml(relationshipsName(of), {
    contentType: CONTENT_TYPES.relationships,
    content: xml,
    relationships: [],
  });
}

function partXml(name: string, { contentType, content }: Part): string {
  const head = `<pkg:part pkg:name="/${xmlAttribute(name)}" pkg:contentType="${xmlAttribute(contentType)}"`;
  return typeof content === 'string'
    ? `${head}><pkg:xmlData>${withoutDeclaration(content)}</pkg:xmlData></pkg:part>`
    : `${head} pkg:compression="store"><pkg:binaryData>${base64(content)}</pkg:binaryData></pkg:part>`;
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '');
}

function base64(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += LINE_BYTES) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(start, start + LINE_BYTES))));
  }
  return lines.join('\r\n');
}
