import { Buffer } from 'node:buffer';
import { strToU8 } from 'fflate';
import { readPackage, zipFiles } from '../../src/ooxml/docx-file';
import type { ReportPackage } from '../../src/ooxml/package';
import { childElement, childElements, parseXml, rootElement, writeXml } from '../../src/ooxml/xml';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** The files of a Flat OPC document in a ZIP archive, for programs that open only .docx. */
export function docxOfFlatOpc(xml: string): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  const types: string[] = [];
  for (const part of childElements(rootElement(parseXml(xml, 'flat'), 'flat'), 'part')) {
    const name = (part.getAttributeNS(PACKAGE, 'name') ?? '').slice(1);
    const type = part.getAttributeNS(PACKAGE, 'contentType') ?? '';
    types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    files.set(name, partContent(part));
  }
  const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`;
  return zipFiles(new Map([['[Content_Types].xml', strToU8(contentTypes)], ...files]));
}

/** The package that a Flat OPC document holds. */
export function packageOfFlatOpc(xml: string): ReportPackage {
  return readPackage(docxOfFlatOpc(xml));
}

type PartElement = ReturnType<typeof childElements>[number];

function partContent(part: PartElement): string | Uint8Array {
  const data = childElement(part, 'xmlData');
  if (data === null) {
    return new Uint8Array(
      Buffer.from(childElement(part, 'binaryData')?.textContent ?? '', 'base64'),
    );
  }
  const root = childElements(data)[0];
  const document = root?.ownerDocument?.implementation.createDocument(null, '', null);
  if (root === undefined || document === undefined) throw new Error('A part has no XML.');
  document.appendChild(document.importNode(root, true));
  return writeXml(document);
}
