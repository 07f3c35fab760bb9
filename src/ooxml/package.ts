import { xmlAttribute } from '../language/xml-text';
import { NAMESPACES } from './xml';

/** A link from a part, or from the package itself, to a part or to something outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of a part of the package, or an address outside. */
  readonly target: string;
  readonly mode: 'part' | 'outside';
}

/** One part: XML as text, anything else as bytes. */
export interface Part {
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly relationships: readonly Relationship[];
}

/**
 * An Office Open XML package that is not in an envelope yet. Parts are keyed by their names
 * without a leading slash (`word/document.xml`), in the order in which they are written.
 */
export interface ReportPackage {
  readonly parts: ReadonlyMap<string, Part>;
  readonly relationships: readonly Relationship[];
}

/** Names of the parts that we look for; Office uses the same. */
export const PART_NAMES = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  core: 'docProps/core.xml',
  provenance: 'customXml/item1.xml',
  provenanceProperties: 'customXml/itemProps1.xml',
} as const;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationship types (ECMA-376, transitional). */
export const RELATIONSHIP_TYPES = {
  document: `${OFFICE}/officeDocument`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  styles: `${OFFICE}/styles`,
  settings: `${OFFICE}/settings`,
  theme: `${OFFICE}/theme`,
  header: `${OFFICE}/header`,
  chart: `${OFFICE}/chart`,
  workbook: `${OFFICE}/package`,
  numbering: `${OFFICE}/numbering`,
  customXml: `${OFFICE}/customXml`,
  customXmlProperties: `${OFFICE}/customXmlProps`,
} as const;

/** Content types of the parts that we add ourselves. */
export const CONTENT_TYPES = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
} as const;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The package with some of its parts replaced or added; `null` takes a part out. */
export function withParts(
  source: ReportPackage,
  changes: Readonly<Record<string, Part | null>>,
): ReportPackage {
  const parts = new Map(source.parts);
  for (const [name, part] of Object.entries(changes)) {
    if (part === null) parts.delete(name);
    else parts.set(name, part);
  }
  return { ...source, parts };
}

/** The part of a name. Throws when a package that we made ourselves lacks it. */
export function knownPart({ parts }: ReportPackage, name: string): Part {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The package has no part "${name}".`);
  return part;
}

/** The XML of a part of a package that we made ourselves. */
export function textOfPart(source: ReportPackage, name: string): string {
  const { content } = knownPart(source, name);
  if (typeof content !== 'string') throw new Error(`The part "${name}" is not XML.`);
  return content;
}

/** The name of the part that holds the relationships of a part; of the package for `''`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part (`''` for the package) as XML, with targets relative to it. */
export function relationshipsXml(part: string, relationships: readonly Relationship[]): string {
  const links = relationships.map(({ id, type, target, mode }) => {
    const address = mode === 'part' ? relativeName(part, target) : target;
    const outside = mode === 'part' ? '' : ' TargetMode="External"';
    return `<Relationship Id="${xmlAttribute(id)}" Type="${xmlAttribute(type)}" Target="${xmlAttribute(address)}"${outside}/>`;
  });
  return `${XML_DECLARATION}<Relationships xmlns="${NAMESPACES.relationships}">${links.join('')}</Relationships>`;
}

/** The target by which a part names another in its relationships. */
export function relativeName(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const path = to.split('/');
  let shared = 0;
  while (shared < path.length - 1 && folders[shared] === path[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...path.slice(shared)].join('/');
}

/**
 * The parts that can be reached from the package's own relationships, in the package's order; a
 * relationship to a part that is not there is taken out.
 */
export function reachableParts(source: ReportPackage): ReportPackage {
  const isThere = ({ mode, target }: Relationship): boolean =>
    mode === 'outside' || source.parts.has(target);
  const relationships = source.relationships.filter(isThere);
  const reached = new Map<string, Part>();
  const visit = (links: readonly Relationship[]): void => {
    for (const { mode, target } of links) {
      const part = mode === 'part' && !reached.has(target) ? source.parts.get(target) : undefined;
      if (part === undefined) continue;
      const kept = part.relationships.filter(isThere);
      reached.set(target, { ...part, relationships: kept });
      visit(kept);
    }
  };
  visit(relationships);
  const names = [...source.parts.keys()].filter((name) => reached.has(name));
  const parts = new Map(names.flatMap((name) => entryOf(reached, name)));
  return { parts, relationships };
}

function entryOf(parts: ReadonlyMap<string, Part>, name: string): [string, Part][] {
  const part = parts.get(name);
  return part === undefined ? [] : [[name, part]];
}
