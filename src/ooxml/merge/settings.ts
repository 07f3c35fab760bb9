import { RELATIONSHIP_TYPES } from '../package';
import { childElement, NAMESPACES, parseXml, rootElement } from '../xml';
import { partOfType, type OpenDocument } from './open-document';

/** What a document's owner asked of those who change it. */
export interface DocumentSettings {
  /** Changes are to be marked as such (`w:trackRevisions`). */
  readonly tracksChanges: boolean;
  /** Editing is restricted (`w:documentProtection` in force). */
  readonly isProtected: boolean;
}

/** The settings of a document that matter to whoever writes into it. */
export function documentSettings(document: OpenDocument): DocumentSettings {
  const part = partOfType(document, RELATIONSHIP_TYPES.settings);
  if (part === null) return { tracksChanges: false, isProtected: false };
  const root = rootElement(parseXml(document.files.text(part) ?? '', part), part);
  const isOn = (name: string, attribute: string, otherwise: string): boolean => {
    const element = childElement(root, name);
    if (element === null) return false;
    const value = element.getAttributeNS(NAMESPACES.w, attribute) ?? otherwise;
    return !['0', 'false', 'off'].includes(value);
  };
  return {
    tracksChanges: isOn('trackRevisions', 'val', 'true'),
    isProtected: isOn('documentProtection', 'enforcement', 'false'),
  };
}
