import type { Element } from '@xmldom/xmldom';
import { childElement, isElement, rootElement } from '../../../../src/ooxml/xml';
import type { OpcPackage } from '../../package/opc-package';
import { gap, generalException } from '../../protocol/host-error';
import type { DocumentState } from '../document-state';
import { DOCUMENT_RELATIONS } from '../new-document';
import { contentOf, everyW, W14 } from '../wml';
import { freshIdentities } from './identities';
import { mergeNumbering } from './numbering';
import { copyRelated } from './parts';
import { mergeStyles } from './styles';

/** References to parts that this host cannot merge. */
const NOT_MERGED = ['commentReference', 'footnoteReference', 'endnoteReference'];

/** The main part of a package that is inserted. */
export interface Source {
  readonly file: OpcPackage;
  readonly part: string;
}

/**
 * Brings the content of a package into the document, not yet in its place: relationships with
 * their parts under fresh names, styles by name, numbering, and ids that nothing else has. The
 * section at the end of the package, its document defaults and its custom XML stay behind.
 */
export function mergePackage(state: DocumentState, file: OpcPackage, location: string): Element[] {
  const [part] = file.related('', DOCUMENT_RELATIONS.document);
  if (part === undefined || !file.has(part)) {
    throw generalException(location, 'The package has no main document part.');
  }
  const body = childElement(rootElement(file.xml(part), part), 'body');
  if (body === null) throw generalException(location, 'The main part of the package has no body.');
  const source = { file, part };
  const blocks = contentOf(body).map((block) => {
    const copy = state.xml.importNode(block, true);
    if (!isElement(copy)) throw generalException(location, 'A block of the package is no element.');
    return copy;
  });
  refuseUnknown(blocks, location);
  // References are followed before anything is written, so that a fault leaves no trace.
  copyRelated(state, source, blocks, location);
  const styles = mergeStyles(state, source, blocks);
  mergeNumbering(state, source, [...blocks, ...styles]);
  freshIdentities(state, blocks);
  return blocks;
}

function refuseUnknown(blocks: readonly Element[], location: string): void {
  for (const name of NOT_MERGED) {
    const isUsed = blocks.some((block) => everyW(block, name).length > 0);
    if (isUsed) throw gap(`insertOoxml of a ${name}`, location);
  }
  for (const block of blocks) {
    for (const paragraph of everyW(block, 'p')) {
      paragraph.removeAttributeNS(W14, 'paraId');
      paragraph.removeAttributeNS(W14, 'textId');
    }
  }
}
