import type { Element } from '@xmldom/xmldom';
import { rootElement } from '../../../src/ooxml/xml';
import { asText } from '../protocol/arguments';
import { HostObject } from '../protocol/host-object';
import type { DocumentState } from './document-state';
import { DOCUMENT_RELATIONS, DOCUMENT_TYPES } from './new-document';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';
const NAMESPACES: Readonly<Record<string, string>> = { cp: CORE, dc: DC };
/** `wdReadOnlyEnforced`: what a protected document gives. */
const READ_ONLY = 4;

/** `document.properties`: those that docProps/core.xml holds. */
export class DocumentProperties extends HostObject {
  override readonly wireClass = 'DocumentProperties';

  constructor(private readonly state: DocumentState) {
    super();
  }

  get Title(): string {
    return this.read('dc:title');
  }

  set Title(title: unknown) {
    this.write('dc:title', title);
  }

  get Subject(): string {
    return this.read('dc:subject');
  }

  set Subject(subject: unknown) {
    this.write('dc:subject', subject);
  }

  get Author(): string {
    return this.read('dc:creator');
  }

  set Author(author: unknown) {
    this.write('dc:creator', author);
  }

  get Keywords(): string {
    return this.read('cp:keywords');
  }

  set Keywords(keywords: unknown) {
    this.write('cp:keywords', keywords);
  }

  get Comments(): string {
    return this.read('dc:description');
  }

  set Comments(comments: unknown) {
    this.write('dc:description', comments);
  }

  get Category(): string {
    return this.read('cp:category');
  }

  set Category(category: unknown) {
    this.write('cp:category', category);
  }

  get LastAuthor(): string {
    return this.read('cp:lastModifiedBy');
  }

  get Security(): number {
    return this.state.services.quirks.document === 'protected' ? READ_ONLY : 0;
  }

  private read(name: string): string {
    return this.find(name)?.textContent ?? '';
  }

  private write(name: string, value: unknown): void {
    this.state.assertEditable('DocumentProperties');
    const text = asText(value, 'DocumentProperties');
    const element = this.find(name) ?? this.add(name);
    element.textContent = text;
  }

  private find(name: string): Element | null {
    const [part] = this.state.file.related('', DOCUMENT_RELATIONS.core);
    if (part === undefined) return null;
    const [prefix = '', local = ''] = name.split(':');
    const root = rootElement(this.state.file.xml(part), part);
    return [...root.getElementsByTagNameNS(NAMESPACES[prefix] ?? '', local)][0] ?? null;
  }

  private add(name: string): Element {
    const { file } = this.state;
    const [known] = file.related('', DOCUMENT_RELATIONS.core);
    const part = known ?? 'docProps/core.xml';
    if (known === undefined) {
      const xml = `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DC}"/>`;
      file.setXml(part, DOCUMENT_TYPES.core, xml);
      file.relate('', DOCUMENT_RELATIONS.core, part);
    }
    const document = file.xml(part);
    const namespace = NAMESPACES[name.split(':')[0] ?? ''] ?? '';
    const element = document.createElementNS(namespace, name);
    rootElement(document, part).appendChild(element);
    return element;
  }
}
