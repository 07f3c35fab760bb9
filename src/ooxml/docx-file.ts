import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { Problem } from '../language/problem';
import { xmlAttribute } from '../language/xml-text';
import {
  CONTENT_TYPES,
  relationshipsName,
  relationshipsXml,
  XML_DECLARATION,
  type Part,
  type Relationship,
  type ReportPackage,
} from './package';
import { childElements, NAMESPACES, parseXml, rootElement } from './xml';
import { ZIP_DATE } from './zip-dates';

/** The part that says of what type each part is. */
export const CONTENT_TYPES_NAME = '[Content_Types].xml';

/** The bytes of a .docx file. The same package gives the same bytes. */
export function toDocx({ parts, relationships }: ReportPackage): Uint8Array {
  const files = new Map<string, string | Uint8Array>([
    [CONTENT_TYPES_NAME, contentTypesXml(parts)],
    [relationshipsName(''), relationshipsXml('', relationships)],
  ]);
  for (const [name, part] of parts) {
    files.set(name, part.content);
    if (part.relationships.length === 0) continue;
    files.set(relationshipsName(name), relationshipsXml(name, part.relationships));
  }
  return zipFiles(files);
}

/** Files in a ZIP archive with a fixed date, in the order given. */
export function zipFiles(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: ZIP_DATE });
}

/** The part that says of what type each of some parts is. */
export function contentTypesXml(parts: ReadonlyMap<string, Pick<Part, 'contentType'>>): string {
  const overrides = [...parts].map(
    ([name, { contentType }]) =>
      `<Override PartName="/${xmlAttribute(name)}" ContentType="${xmlAttribute(contentType)}"/>`,
  );
  return [
    `${XML_DECLARATION}<Types xmlns="${NAMESPACES.contentTypes}">`,
    `<Default Extension="rels" ContentType="${CONTENT_TYPES.relationships}"/>`,
    `<Default Extension="xml" ContentType="${CONTENT_TYPES.xml}"/>`,
    ...overrides,
    '</Types>',
  ].join('');
}

/**
 * The package in the bytes of a .docx or .xlsx file. Throws a Problem (`package-not-readable`,
 * `part-not-readable`) when it is none.
 */
export function readPackage(bytes: Uint8Array): ReportPackage {
  const files = unzip(bytes);
  const typeOf = contentTypeReader(files);
  const parts = new Map<string, Part>();
  for (const [name, content] of files) {
    if (name === CONTENT_TYPES_NAME || name.endsWith('/') || /(^|\/)_rels\//.test(name)) continue;
    const contentType = typeOf(name);
    parts.set(name, {
      contentType,
      content: /[/+]xml$/.test(contentType) ? strFromU8(content) : content,
      relationships: readRelationships(files, name),
    });
  }
  return { parts, relationships: readRelationships(files, '') };
}

/** The files of a ZIP archive by name. Throws a Problem when the bytes are not one. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem('package-not-readable', {}, { reason });
  }
}

/** Gives the content type of a part; empty for one without. Throws `package-not-readable`. */
export function contentTypeReader(
  files: ReadonlyMap<string, Uint8Array>,
): (part: string) => string {
  const types = files.get(CONTENT_TYPES_NAME);
  if (types === undefined) {
    throw new Problem('package-not-readable', {}, { reason: `it has no ${CONTENT_TYPES_NAME}` });
  }
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const document = parseXml(strFromU8(types), CONTENT_TYPES_NAME);
  for (const entry of childElements(rootElement(document, CONTENT_TYPES_NAME))) {
    const type = entry.getAttribute('ContentType') ?? '';
    const name = entry.getAttribute('PartName');
    if (name !== null) byName.set(name.toLowerCase(), type);
    else byExtension.set((entry.getAttribute('Extension') ?? '').toLowerCase(), type);
  }
  return (part) => {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return byName.get(`/${part.toLowerCase()}`) ?? byExtension.get(extension) ?? '';
  };
}

/** The relationships of a part, or of the package for `''`. */
export function readRelationships(
  files: ReadonlyMap<string, Uint8Array>,
  part: string,
): Relationship[] {
  const name = relationshipsName(part);
  const xml = files.get(name);
  if (xml === undefined) return [];
  return childElements(rootElement(parseXml(strFromU8(xml), name), name)).map((link) => {
    const target = link.getAttribute('Target') ?? '';
    const outside = link.getAttribute('TargetMode') === 'External';
    return {
      id: link.getAttribute('Id') ?? '',
      type: link.getAttribute('Type') ?? '',
      target: outside ? target : absoluteName(part, target),
      mode: outside ? 'outside' : 'part',
    };
  });
}

/** The name of the part that a relative target of another part means. */
function absoluteName(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
