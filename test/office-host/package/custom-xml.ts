import { strToU8 } from 'fflate';
import { xmlAttribute } from '../../../src/language/xml-text';
import { CONTENT_TYPES, RELATIONSHIP_TYPES } from '../../../src/ooxml/package';
import { parseXml, rootElement } from '../../../src/ooxml/xml';
import { generalException } from '../protocol/host-error';
import type { OpcPackage } from './opc-package';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** One custom XML part; `name` is its name in the package. */
export interface CustomXml {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
}

/** The custom XML parts of a workbook or a document, as both APIs see them. */
export class CustomXmlStore {
  constructor(
    private readonly file: OpcPackage,
    /** The part that the custom XML parts belong to: `xl/workbook.xml`, `word/document.xml`. */
    private readonly owner: string,
  ) {}

  get all(): readonly CustomXml[] {
    return this.file.related(this.owner, RELATIONSHIP_TYPES.customXml).map((name) => ({
      id: this.idOf(name),
      name,
      namespace: namespaceOf(this.file.text(name)),
    }));
  }

  find(id: string): CustomXml | null {
    return this.all.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  withNamespace(namespace: string): readonly CustomXml[] {
    return this.all.filter((part) => part.namespace === namespace);
  }

  xmlOf(part: CustomXml): string {
    return this.file.text(part.name).replace(/^<\?xml[^>]*\?>\s*/, '');
  }

  /** Adds a part under a fresh id. XML that is not well-formed is refused. */
  add(xml: string): CustomXml {
    const namespace = namespaceOf(xml);
    const name = this.file.freeName('customXml/item', '.xml');
    const id = this.freshId();
    this.write(name, xml);
    const properties = name.replace('item', 'itemProps');
    this.file.setXml(
      properties,
      CONTENT_TYPES.customXmlProperties,
      `<ds:datastoreItem xmlns:ds="${DATA_STORE}" ds:itemID="${id}"><ds:schemaRefs><ds:schemaRef ds:uri="${xmlAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    this.file.relate(name, RELATIONSHIP_TYPES.customXmlProperties, properties);
    this.file.relate(this.owner, RELATIONSHIP_TYPES.customXml, name);
    return { id, name, namespace };
  }

  setXml(part: CustomXml, xml: string): void {
    namespaceOf(xml);
    this.write(part.name, xml);
  }

  remove(part: CustomXml): void {
    for (const properties of this.propertiesOf(part.name)) this.file.remove(properties);
    this.file.remove(part.name);
  }

  private write(name: string, xml: string): void {
    this.file.setBytes(name, CONTENT_TYPES.xml, strToU8(xml));
  }

  private propertiesOf(name: string): readonly string[] {
    return this.file.related(name, RELATIONSHIP_TYPES.customXmlProperties);
  }

  private idOf(name: string): string {
    const [properties] = this.propertiesOf(name);
    if (properties === undefined) return '';
    const root = rootElement(this.file.xml(properties), properties);
    return root.getAttributeNS(DATA_STORE, 'itemID') ?? '';
  }

  /** A GUID that no part has; counted up, so that saved files are the same at every run. */
  private freshId(): string {
    const taken = new Set(this.all.map((part) => part.id.toUpperCase()));
    for (let number = 1; ; number += 1) {
      const id = `{C0DE0000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** The namespace of the root element, which is what parts are found by. */
function namespaceOf(xml: string): string {
  try {
    return rootElement(parseXml(xml, 'custom XML'), 'custom XML').namespaceURI ?? '';
  } catch (error) {
    throw generalException('CustomXmlPart', error instanceof Error ? error.message : String(error));
  }
}
