import { strFromU8, strToU8 } from 'fflate';
import { CONTENT_TYPES_NAME, contentTypeReader, readRelationships, zipFiles } from '../docx-file';
import {
  relationshipsName,
  relationshipsXml,
  relativeName,
  type Part,
  type Relationship,
} from '../package';
import { childElements, NAMESPACES, parseXml, rootElement, writeXml } from '../xml';

/**
 * The files of an Office document that is changed in place. What is not changed stays as it was,
 * byte for byte, parts that nobody here knows too. Names of parts are compared without case.
 */
export class DocumentFiles {
  private readonly files: Map<string, Uint8Array>;
  private readonly spelt = new Map<string, string>();

  /** `files` in the archive's order. */
  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.files = new Map(files);
    for (const name of files.keys()) this.spelt.set(name.toLowerCase(), name);
  }

  /** Files whose texts are not bytes yet. */
  static of(files: ReadonlyMap<string, string | Uint8Array>): DocumentFiles {
    return new DocumentFiles(
      new Map(
        [...files].map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    );
  }

  get names(): string[] {
    return [...this.files.keys()];
  }

  /** The text of a part (UTF-8, or UTF-16 with its mark), or `null` when there is none. */
  text(name: string): string | null {
    const bytes = this.bytes(name);
    if (bytes === null) return null;
    const mark = bytes[0];
    if (mark !== 0xff && mark !== 0xfe) return strFromU8(bytes).replace(/^\ufeff/, '');
    return new TextDecoder(mark === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }

  bytes(name: string): Uint8Array | null {
    return this.files.get(this.actual(name)) ?? null;
  }

  /** Puts content in place of a file's, or adds the file. The content type is not looked at. */
  write(name: string, content: string | Uint8Array): void {
    const actual = this.actual(name);
    this.spelt.set(actual.toLowerCase(), actual);
    this.files.set(actual, typeof content === 'string' ? strToU8(asUtf8(content)) : content);
  }

  /** Adds a part with its content type. */
  add(name: string, { contentType, content }: Pick<Part, 'contentType' | 'content'>): void {
    this.write(name, content);
    this.editXml(CONTENT_TYPES_NAME, (root) => {
      const entry = root.ownerDocument?.createElementNS(NAMESPACES.contentTypes, 'Override');
      entry?.setAttribute('PartName', `/${name}`);
      entry?.setAttribute('ContentType', contentType);
      if (entry !== undefined) root.appendChild(entry);
    });
  }

  /** Takes out a part, its relationships and its content type. */
  remove(name: string): void {
    for (const each of [name, relationshipsName(name)]) {
      this.files.delete(this.actual(each));
      this.spelt.delete(each.toLowerCase());
    }
    this.editXml(CONTENT_TYPES_NAME, (root) => {
      for (const entry of childElements(root, 'Override')) {
        const named = entry.getAttribute('PartName')?.toLowerCase();
        if (named === `/${name.toLowerCase()}`) root.removeChild(entry);
      }
    });
  }

  /** The content type of a part; empty for one without. */
  contentType(name: string): string {
    return contentTypeReader(this.files)(name);
  }

  /** The first name `stem1ending`, `stem2ending` … that no part has. */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}${ending}`;
      if (!this.spelt.has(name.toLowerCase())) return name;
    }
  }

  /** The relationships of a part, or of the package for `''`. */
  relationships(of: string): Relationship[] {
    return readRelationships(this.files, this.actual(of));
  }

  /** Adds a relationship; gives its id, which no other of the part has. */
  link(of: string, { type, target, mode }: Omit<Relationship, 'id'>): string {
    const name = relationshipsName(this.actual(of));
    if (!this.files.has(name)) this.write(name, relationshipsXml(of, []));
    const taken = new Set(this.relationships(of).map(({ id }) => id.toLowerCase()));
    let number = 1;
    while (taken.has(`rid${number}`)) number += 1;
    const id = `rId${number}`;
    this.editXml(name, (root) => {
      const entry = root.ownerDocument?.createElementNS(NAMESPACES.relationships, 'Relationship');
      if (entry === undefined) return;
      entry.setAttribute('Id', id);
      entry.setAttribute('Type', type);
      entry.setAttribute('Target', mode === 'part' ? relativeName(of, target) : target);
      if (mode === 'outside') entry.setAttribute('TargetMode', 'External');
      root.appendChild(entry);
    });
    return id;
  }

  /** Takes out relationships of a part by their ids. */
  unlink(of: string, ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    this.editXml(relationshipsName(this.actual(of)), (root) => {
      for (const entry of childElements(root, 'Relationship')) {
        if (ids.has(entry.getAttribute('Id') ?? '')) root.removeChild(entry);
      }
    });
  }

  /** Every part that relationships lead to, from the package's own on; by lower-case name. */
  reachable(): Set<string> {
    const reached = new Set<string>();
    const visit = (of: string): void => {
      for (const { mode, target } of this.relationships(of)) {
        const key = target.toLowerCase();
        if (mode === 'outside' || reached.has(key) || !this.spelt.has(key)) continue;
        reached.add(key);
        visit(target);
      }
    };
    visit('');
    return reached;
  }

  /** The bytes of the file, with the same date for every part. */
  toBytes(): Uint8Array {
    return zipFiles(this.files);
  }

  private actual(name: string): string {
    return this.spelt.get(name.toLowerCase()) ?? name;
  }

  private editXml(name: string, edit: (root: ReturnType<typeof rootElement>) => void): void {
    const document = parseXml(this.text(name) ?? '', name);
    edit(rootElement(document, name));
    this.write(name, writeXml(document));
  }
}

/** XML says in its first line how it is encoded; here it is always UTF-8. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1"UTF-8"');
}
