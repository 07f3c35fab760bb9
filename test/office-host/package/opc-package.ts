import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from '@xmldom/xmldom';
import {
  CONTENT_TYPES,
  relationshipsName,
  relationshipsXml,
  XML_DECLARATION,
  type Relationship,
} from '../../../src/ooxml/package';
import { descendants, NAMESPACES, parseXml, writeXml } from '../../../src/ooxml/xml';
import { xmlAttribute } from '../../../src/language/xml-text';

/** The first day that a ZIP file can hold: the same package gives the same bytes at any time. */
const ZIP_DATE = new Date(1980, 0, 1);

/** A part's content: bytes as they came, or a tree once somebody asked for it. */
type Content = Uint8Array | Document;

interface StoredPart {
  readonly contentType: string;
  readonly content: Content;
}

const CONTENT_TYPES_PART = '[Content_Types].xml';

/**
 * An Office Open XML package that changes in place. Parts have names without a leading slash
 * (`word/document.xml`); `''` stands for the package itself where relationships are asked for.
 * Parts that nobody touches are saved byte for byte.
 */
export class OpcPackage {
  private readonly parts = new Map<string, StoredPart>();
  private readonly links = new Map<string, Relationship[]>();

  /** Reads a zip file (.xlsx, .docx). */
  static fromZip(bytes: Uint8Array): OpcPackage {
    const files = new Map(Object.entries(unzipSync(bytes)));
    const read = new OpcPackage();
    const typeOf = contentTypeLookup(textOf(files.get(CONTENT_TYPES_PART)));
    for (const [name, content] of files) {
      if (name === CONTENT_TYPES_PART || name.endsWith('/') || name.endsWith('.rels')) continue;
      read.setBytes(name, typeOf(name), content);
    }
    for (const name of ['', ...read.parts.keys()]) {
      const xml = files.get(relationshipsName(name));
      if (xml !== undefined) read.links.set(name, readRelationships(name, textOf(xml)));
    }
    return read;
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  contentType(name: string): string {
    return this.part(name).contentType;
  }

  bytes(name: string): Uint8Array {
    const { content } = this.part(name);
    if (content instanceof Uint8Array) return content;
    const xml = writeXml(content);
    return strToU8(xml.startsWith('<?xml') ? xml : XML_DECLARATION + xml);
  }

  text(name: string): string {
    return strFromU8(this.bytes(name));
  }

  /** The part as a tree; changes to the tree are saved. */
  xml(name: string): Document {
    const part = this.part(name);
    if (!(part.content instanceof Uint8Array)) return part.content;
    const document = parseXml(strFromU8(part.content), name);
    this.parts.set(name, { ...part, content: document });
    return document;
  }

  setBytes(name: string, contentType: string, content: Uint8Array): void {
    this.parts.set(name, { contentType, content });
  }

  setXml(name: string, contentType: string, xml: string): Document {
    const content = parseXml(xml, name);
    this.parts.set(name, { contentType, content });
    return content;
  }

  /** Takes a part out, with its relationships and every relationship to it. */
  remove(name: string): void {
    this.parts.delete(name);
    this.links.delete(name);
    for (const [from, links] of this.links) {
      this.links.set(
        from,
        links.filter((link) => link.mode === 'outside' || link.target !== name),
      );
    }
  }

  relationships(of: string): readonly Relationship[] {
    return this.links.get(of) ?? [];
  }

  /** The parts that a part points to with relationships of a type, in their order. */
  related(of: string, type: string): readonly string[] {
    return this.relationships(of)
      .filter((link) => link.type === type && link.mode === 'part')
      .map((link) => link.target);
  }

  /** Adds a relationship under a fresh id, which is returned. */
  relate(from: string, type: string, target: string, mode: Relationship['mode'] = 'part'): string {
    const links = this.links.get(from) ?? [];
    const taken = new Set(links.map((link) => link.id));
    const id = firstFree((number) => `rId${number}`, taken);
    this.links.set(from, [...links, { id, type, target, mode }]);
    return id;
  }

  /** Sets a part's relationships as they are: ids are referred to from the part's XML. */
  setRelationships(from: string, links: readonly Relationship[]): void {
    this.links.set(from, [...links]);
  }

  unrelate(from: string, id: string): void {
    const links = this.links.get(from) ?? [];
    this.links.set(
      from,
      links.filter((link) => link.id !== id),
    );
  }

  /** `xl/charts/chart` and `.xml` → the first of `xl/charts/chart1.xml` … that is free. */
  freeName(stem: string, extension: string): string {
    return firstFree((number) => `${stem}${number}${extension}`, this.parts);
  }

  /** The package as a zip file; `instead` gives parts that are written in place of their trees. */
  toZip(instead: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
    const files: Record<string, Uint8Array> = { [CONTENT_TYPES_PART]: strToU8(this.typesXml()) };
    for (const name of ['', ...this.parts.keys()]) {
      if (name !== '') files[name] = instead.get(name) ?? this.bytes(name);
      const links = this.relationships(name);
      if (links.length > 0) files[relationshipsName(name)] = strToU8(relationshipsXml(name, links));
    }
    return zipSync(files, { mtime: ZIP_DATE });
  }

  private part(name: string): StoredPart {
    const part = this.parts.get(name);
    if (part === undefined) throw new Error(`The package has no part ${name}.`);
    return part;
  }

  /** One override a part: short, and right whatever the defaults of the source were. */
  private typesXml(): string {
    const overrides = [...this.parts].map(
      ([name, { contentType }]) =>
        `<Override PartName="/${xmlAttribute(name)}" ContentType="${xmlAttribute(contentType)}"/>`,
    );
    const defaults = `<Default Extension="rels" ContentType="${CONTENT_TYPES.relationships}"/>`;
    return `${XML_DECLARATION}<Types xmlns="${NAMESPACES.contentTypes}">${defaults}${overrides.join('')}</Types>`;
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new Error('The file is no Office Open XML package.');
  return strFromU8(bytes);
}

function firstFree(
  name: (number: number) => string,
  taken: { has(name: string): boolean },
): string {
  let number = 1;
  while (taken.has(name(number))) number += 1;
  return name(number);
}

function contentTypeLookup(xml: string): (name: string) => string {
  const types = parseXml(xml, CONTENT_TYPES_PART);
  const read = (element: string, key: string): Map<string, string> =>
    new Map(
      descendants(types, NAMESPACES.contentTypes, element).map((entry) => [
        (entry.getAttribute(key) ?? '').toLowerCase(),
        entry.getAttribute('ContentType') ?? '',
      ]),
    );
  const overrides = read('Override', 'PartName');
  const defaults = read('Default', 'Extension');
  return (name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(extension) ?? CONTENT_TYPES.xml;
  };
}

/** The relationships in a .rels part, with targets as full part names. */
export function readRelationships(of: string, xml: string): Relationship[] {
  const document = parseXml(xml, relationshipsName(of));
  return descendants(document, NAMESPACES.relationships, 'Relationship').map((element) => {
    const target = element.getAttribute('Target') ?? '';
    const outside = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: outside ? target : fullName(of, target),
      mode: outside ? 'outside' : 'part',
    };
  });
}

/** `../charts/chart1.xml` seen from `xl/drawings/drawing1.xml` → `xl/charts/chart1.xml`. */
function fullName(from: string, target: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}
