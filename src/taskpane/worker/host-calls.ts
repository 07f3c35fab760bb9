import type { ReadControl } from '../../hosts/workbook';
import type { Environment } from '../environment';
import { plainSheet } from './plain-sheet';
import type { HostCalls } from './questions';
import type { Answers } from './wire';

/**
 * What the page answers its worker: it passes calls on to the workbook or document that it is
 * beside. `control` gives where to report progress of the task that is under way.
 */
export function hostCalls(
  environment: Environment,
  control: () => ReadControl,
): Answers<HostCalls> {
  const workbook = () => {
    if (environment.kind === 'workbook') return environment.workbook;
    throw new Error('There is no open workbook beside this page.');
  };
  const document = () => {
    if (environment.kind === 'document') return environment.document;
    throw new Error('There is no open document beside this page.');
  };
  return {
    sheets: async () => {
      const sheets = await workbook().sheets(control());
      return { sheets: sheets.map(plainSheet), findings: workbook().findings ?? [] };
    },
    addSheet: async (sheet) => workbook().addSheet(sheet),
    settings: async () => workbook().settings(),
    read: async () => document().read(),
    insert: async ({ blocks, place }) => {
      await document().insert(blocks, place);
      return undefined;
    },
    replace: async (blocks) => {
      await document().replace(blocks);
      return undefined;
    },
    writeProvenance: async (provenance) => {
      await document().writeProvenance(provenance);
      return undefined;
    },
    goTo: async (tag) => {
      await document().goTo(tag);
      return undefined;
    },
    flatOpc: async () => document().flatOpc(),
    showParagraph: async (place) => {
      await document().showParagraph(place);
      return undefined;
    },
    selectedText: async () => document().selectedText(),
    replaceSelection: async ({ blocks, text }) => {
      await document().replaceSelection(blocks, text);
      return undefined;
    },
  };
}
