import { CONTENT_TYPES, RELATIONSHIP_TYPES } from '../package';
import {
  PROVENANCE_NAMESPACE,
  PROVENANCE_PROPERTIES,
  readProvenance,
  writeProvenance,
  type Provenance,
} from '../provenance';
import type { OpenDocument } from './open-document';

/**
 * What a document says about its making, or `null`. Throws a Problem when that is damaged or of
 * another version.
 */
export function provenanceIn(document: OpenDocument): Provenance | null {
  const part = provenancePart(document);
  return part === null ? null : readProvenance(document.files.text(part) ?? '');
}

/** Puts what a document says about its making in place of what it said before. */
export function putProvenance(document: OpenDocument, provenance: Provenance): void {
  const { files, main } = document;
  const old = provenancePart(document);
  const content = writeProvenance(provenance);
  if (old !== null) {
    files.write(old, content);
    return;
  }
  const part = files.freeName('customXml/item', '.xml');
  const properties = files.freeName('customXml/itemProps', '.xml');
  files.add(part, { contentType: CONTENT_TYPES.xml, content });
  files.link(main, { type: RELATIONSHIP_TYPES.customXml, target: part, mode: 'part' });
  files.add(properties, {
    contentType: CONTENT_TYPES.customXmlProperties,
    content: PROVENANCE_PROPERTIES,
  });
  files.link(part, {
    type: RELATIONSHIP_TYPES.customXmlProperties,
    target: properties,
    mode: 'part',
  });
}

function provenancePart({ files, main }: OpenDocument): string | null {
  const link = files
    .relationships(main)
    .filter(({ type }) => type === RELATIONSHIP_TYPES.customXml)
    .find(({ target }) => files.text(target)?.includes(`"${PROVENANCE_NAMESPACE}"`) === true);
  return link?.target ?? null;
}
