import { childElement, childElements, parseXml, rootElement } from '../../../src/ooxml/xml';
import { xmlAttribute } from '../../../src/language/xml-text';
import { CONTENT_TYPES, relationshipsName, relationshipsXml } from '../../../src/ooxml/package';
import { generalException } from '../protocol/host-error';
import { elementXml } from './elements';
import { OpcPackage, readRelationships } from './opc-package';

/** Namespace of Flat OPC: a package as one XML file. */
const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** Reads what an add-in gives to `insertOoxml`; anything but a Flat OPC package is refused. */
export function readFlatOpc(xml: string): OpcPackage {
  const file = new OpcPackage();
  const relations: { readonly part: string; readonly xml: string }[] = [];
  for (const part of parts(xml)) {
    const name = (part.getAttributeNS(PACKAGE, 'name') ?? '').replace(/^\//, '');
    const type = part.getAttributeNS(PACKAGE, 'contentType') ?? '';
    const data = childElement(part, 'xmlData');
    const [root] = data === null ? [] : childElements(data);
    if (name.endsWith('.rels')) {
      if (root !== undefined) relations.push({ part: ownerOf(name), xml: elementXml(root) });
    } else if (root !== undefined) file.setXml(name, type, elementXml(root));
    else file.setBytes(name, type, fromBase64(childElement(part, 'binaryData')?.textContent ?? ''));
  }
  for (const { part, xml: links } of relations) {
    file.setRelationships(part, readRelationships(part, links));
  }
  return file;
}

function parts(xml: string): ReturnType<typeof childElements> {
  const location = 'insertOoxml';
  let root: ReturnType<typeof rootElement>;
  try {
    root = rootElement(parseXml(xml, location), location);
  } catch (error) {
    throw generalException(location, error instanceof Error ? error.message : String(error));
  }
  if (root.namespaceURI !== PACKAGE) throw generalException(location, 'No Flat OPC package.');
  return childElements(root, 'part');
}

/** `word/_rels/document.xml.rels` → `word/document.xml` */
function ownerOf(name: string): string {
  return name.replace(/_rels\/([^/]*)\.rels$/, '$1');
}

/** Writes some parts of a package as Flat OPC, each with its relationships to the others. */
export function writeFlatOpc(file: OpcPackage, names: ReadonlySet<string>): string {
  const written = ['', ...file.names.filter((name) => names.has(name))].flatMap((name) => {
    const links = file
      .relationships(name)
      .filter(({ mode, target }) => mode === 'outside' || names.has(target));
    const relations =
      links.length === 0
        ? ''
        : xmlPart(
            relationshipsName(name),
            CONTENT_TYPES.relationships,
            relationshipsXml(name, links),
          );
    return [name === '' ? '' : partXml(file, name), relations];
  });
  return `<pkg:package xmlns:pkg="${PACKAGE}">${written.join('')}</pkg:package>`;
}

function partXml(file: OpcPackage, name: string): string {
  const type = file.contentType(name);
  if (type.endsWith('xml')) return xmlPart(name, type, file.text(name));
  return `<pkg:part pkg:name="/${xmlAttribute(name)}" pkg:contentType="${xmlAttribute(type)}" pkg:compression="store"><pkg:binaryData>${toBase64(file.bytes(name))}</pkg:binaryData></pkg:part>`;
}

function xmlPart(name: string, type: string, xml: string): string {
  const root = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  return `<pkg:part pkg:name="/${xmlAttribute(name)}" pkg:contentType="${xmlAttribute(type)}"><pkg:xmlData>${root}</pkg:xmlData></pkg:part>`;
}

/** Bytes of base64 text; white space in it is left out. */
export function fromBase64(text: string): Uint8Array {
  const characters = atob(text.replace(/\s/g, ''));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
