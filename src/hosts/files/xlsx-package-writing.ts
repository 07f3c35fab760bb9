import { strToU8 } from 'fflate';
import type { Document, Element } from '@xmldom/xmldom';
import { zipFiles } from '../../ooxml/docx-file';
import { CONTENT_TYPES, relationshipsName, XML_DECLARATION } from '../../ooxml/package';
import { childElements, NAMESPACES, parseXml, rootElement, writeXml } from '../../ooxml/xml';
import type { Archive } from './archive';
import { relationships, type KnownParts } from './xlsx-parts';
import type { PartKind } from './xlsx-names';

const CONTENT_TYPES_PART = '[Content_Types].xml';

/**
 * An Office Open XML package that is being written: parts that nobody touches stay as they are,
 * byte for byte. Names are compared without case, as Open Packaging has it.
 */
export class PackageWriting implements KnownParts {
  /** By the name in lower case; a part that was removed keeps its place, should it come again. */
  private readonly parts = new Map<
    string,
    { readonly name: string; readonly bytes: Uint8Array | null }
  >();

  /** A package with nothing in it. */
  static empty(): PackageWriting {
    const made = new PackageWriting();
    made.set(
      CONTENT_TYPES_PART,
      `${XML_DECLARATION}<Types xmlns="${NAMESPACES.contentTypes}">` +
        `<Default Extension="rels" ContentType="${CONTENT_TYPES.relationships}"/>` +
        `<Default Extension="xml" ContentType="${CONTENT_TYPES.xml}"/></Types>`,
    );
    return made;
  }

  /** Everything that an archive holds. Throws the Problems of its parts. */
  static copyOf(archive: Archive): PackageWriting {
    const made = new PackageWriting();
    for (const name of archive.names) {
      const bytes = archive.bytes(name);
      if (bytes !== null && !name.endsWith('/')) made.set(name, bytes);
    }
    return made;
  }

  has(name: string): boolean {
    return (this.parts.get(name.toLowerCase())?.bytes ?? null) !== null;
  }

  text(name: string): string | null {
    const bytes = this.parts.get(name.toLowerCase())?.bytes ?? null;
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }

  /** Gives a part its content, in its old place where it has one. */
  set(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const key = name.toLowerCase();
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, bytes });
  }

  /** Adds a part with a free name (`folder/stem1.xml`) that another part refers to. */
  add(from: string, kind: PartKind, stem: string, content: string): AddedPart {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number += 1;
    const name = `${stem}${number}.xml`;
    this.set(name, content);
    this.setType(name, kind.contentType);
    return { name, id: this.link(from, name, kind) };
  }

  /** Makes a part (`''` for the package) refer to another; gives the id of the link. */
  link(from: string, to: string, { relationship }: PartKind): string {
    const part = relationshipsName(from);
    const empty = `<Relationships xmlns="${NAMESPACES.relationships}"/>`;
    const document = parseXml(this.text(part) ?? empty, part);
    const root = rootElement(document, part);
    const taken = new Set(childElements(root).map((each) => each.getAttribute('Id')));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    appendTo(root, 'Relationship', {
      Id: `rId${number}`,
      Type: relationship,
      Target: `/${to}`,
    });
    this.setDocument(part, document);
    return `rId${number}`;
  }

  /** The content type of a part as the package says it; `null` when only its ending tells. */
  typeOf(name: string): string | null {
    return this.override(this.types(), name)?.getAttribute('ContentType') ?? null;
  }

  /** Takes away what a part refers to, all the way down, but what other parts need too. */
  removeDependents(part: string): void {
    const before = this.reachableFrom(part);
    this.drop(relationshipsName(part));
    const needed = this.reachableFrom('');
    for (const name of before) if (!needed.has(name)) this.remove(name);
  }

  /** Takes away a part that another refers to by a link of a type, if it does. */
  removeLinked(from: string, type: string): void {
    const links = [...relationships(this, from)].filter(([, link]) => link.type === type);
    if (links.length === 0) return;
    const part = relationshipsName(from);
    const document = parseXml(this.text(part) ?? '', part);
    const ids = new Set(links.map(([id]) => id));
    for (const each of childElements(rootElement(document, part))) {
      if (ids.has(each.getAttribute('Id') ?? '')) each.parentNode?.removeChild(each);
    }
    this.setDocument(part, document);
    for (const [, { path }] of links) this.remove(path);
  }

  setDocument(name: string, document: Document): void {
    const xml = writeXml(document).replace(/^\s*<\?xml[^>]*\?>\s*/, '');
    this.set(name, XML_DECLARATION + xml);
  }

  /** The bytes of the file. */
  bytes(): Uint8Array {
    const files = [...this.parts.values()].flatMap(({ name, bytes }) =>
      bytes === null ? [] : [[name, bytes] as const],
    );
    return zipFiles(new Map(files));
  }

  /** Sorted in, so that a part that is removed and added again leaves no trace. */
  private setType(name: string, type: string): void {
    const document = this.types();
    const root = rootElement(document, CONTENT_TYPES_PART);
    const path = `/${name}`;
    const made = newElement(root, 'Override', { PartName: path, ContentType: type });
    const later = childElements(root, 'Override').find(
      (each) => (each.getAttribute('PartName') ?? '') > path,
    );
    root.insertBefore(made, later ?? null);
    this.setDocument(CONTENT_TYPES_PART, document);
  }

  private drop(name: string): void {
    const part = this.parts.get(name.toLowerCase());
    if (part !== undefined) this.parts.set(name.toLowerCase(), { ...part, bytes: null });
  }

  private remove(name: string): void {
    this.drop(name);
    this.drop(relationshipsName(name));
    const document = this.types();
    const override = this.override(document, name);
    if (override === null) return;
    override.parentNode?.removeChild(override);
    this.setDocument(CONTENT_TYPES_PART, document);
  }

  private override(types: Document, name: string): Element | null {
    const path = `/${name.toLowerCase()}`;
    const entries = childElements(rootElement(types, CONTENT_TYPES_PART), 'Override');
    return entries.find((one) => one.getAttribute('PartName')?.toLowerCase() === path) ?? null;
  }

  private types(): Document {
    return parseXml(this.text(CONTENT_TYPES_PART) ?? '', CONTENT_TYPES_PART);
  }

  /** The names, in lower case, of the parts that one refers to directly or by others. */
  private reachableFrom(part: string): ReadonlySet<string> {
    const reached = new Set<string>();
    const waiting = [part];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const { path } of relationships(this, next).values()) {
        const name = path.toLowerCase();
        if (reached.has(name) || !this.has(name)) continue;
        reached.add(name);
        waiting.push(path);
      }
    }
    return reached;
  }
}

/** A part that was added, and the id by which the part that refers to it knows it. */
export interface AddedPart {
  readonly name: string;
  readonly id: string;
}

/** Appends a child with the parent's namespace and prefix. */
export function appendTo(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const made = newElement(parent, name, attributes);
  parent.appendChild(made);
  return made;
}

/** An element with the namespace and prefix of another, not yet in its tree. */
export function newElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error('An element has lost its document.');
  const prefix = parent.prefix === null || parent.prefix === '' ? '' : `${parent.prefix}:`;
  const made = document.createElementNS(parent.namespaceURI, prefix + name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  return made;
}
