import type { OpenDocument } from '../../hosts/document';
import type { WorkbookHost } from '../../hosts/workbook';
import type { Finding } from '../../language/finding';
import { sheetFrom } from './plain-sheet';
import type { HostCalls } from './questions';
import type { Ask } from './wire';

/** The workbook that is open beside the page, as the worker reaches it. */
export function remoteWorkbook(askPage: Ask<HostCalls>, name: string): WorkbookHost {
  let findings: readonly Finding[] = [];
  return {
    name,
    get findings() {
      return findings;
    },
    sheets: async () => {
      const read = await askPage('sheets', null);
      findings = read.findings;
      return read.sheets.map(sheetFrom);
    },
    settings: () => askPage('settings', null),
  };
}

/** The document that is open beside the page, as the worker reaches it. */
export function remoteDocument(askPage: Ask<HostCalls>, name: string): OpenDocument {
  return {
    name,
    read: () => askPage('read', null),
    insert: (blocks, place) => askPage('insert', { blocks, place }),
    replace: (blocks) => askPage('replace', blocks),
    writeProvenance: (provenance) => askPage('writeProvenance', provenance),
    goTo: (tag) => askPage('goTo', tag),
    flatOpc: () => askPage('flatOpc', null),
    showParagraph: (place) => askPage('showParagraph', place),
    selectedText: () => askPage('selectedText', null),
    replaceSelection: (blocks, text) => askPage('replaceSelection', { blocks, text }),
  };
}
