import type { Element } from '@xmldom/xmldom';
import { Problem } from '../language/problem';
import { CONTENT_TYPES_NAME, contentTypesXml } from './docx-file';
import { DocumentFiles } from './merge/document-files';
import { openParts, type OpenDocument } from './merge/open-document';
import { childElement, childElements, parseXml, rootElement, xmlOf } from './xml';

const FLAT_OPC = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** Parts that are large and say nothing of text, lists or charts. */
const LEFT_OUT = /\/(theme|media|fonts)\//;

/**
 * The document in a Flat OPC file, as Word's `getOoxml` gives it; pictures and themes are left
 * out. Throws a Problem (`part-not-readable`, `document-damaged`) when it is none.
 */
export function openFlatOpc(xml: string): OpenDocument {
  const root = rootElement(parseXml(xml, FLAT_PART), FLAT_PART);
  if (root.namespaceURI !== FLAT_OPC) throw new Problem('document-damaged', { part: FLAT_PART });
  const files = new Map<string, string | Uint8Array>();
  const types = new Map<string, { readonly contentType: string }>();
  for (const part of childElements(root, 'part')) {
    const name = (part.getAttributeNS(FLAT_OPC, 'name') ?? '').replace(/^\//, '');
    if (LEFT_OUT.test(`/${name}`)) continue;
    files.set(name, contentOf(part));
    types.set(name, { contentType: part.getAttributeNS(FLAT_OPC, 'contentType') ?? '' });
  }
  files.set(CONTENT_TYPES_NAME, contentTypesXml(types));
  return openParts(DocumentFiles.of(files), 'a Word document');
}

/** What messages call the file as a whole. */
const FLAT_PART = 'document.xml';

function contentOf(part: Element): string | Uint8Array {
  const data = childElement(part, 'xmlData');
  const [root] = data === null ? [] : childElements(data);
  if (root !== undefined) return xmlOf(root);
  const text = childElement(part, 'binaryData')?.textContent ?? '';
  return Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0));
}
