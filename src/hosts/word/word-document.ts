import { Problem } from '../../language/problem';
import type { Provenance } from '../../ooxml/provenance';
import type {
  BlocksToWrite,
  DocumentState,
  InsertPlace,
  OpenDocument,
  ParagraphPlace,
  SelectedText,
} from '../document';
import { foundBlocks, ooxmlOf, ourControls } from './controls';
import { insertBlocks } from './insert-blocks';
import { storedProvenance, storeProvenance } from './provenance-part';
import { replaceBlocks } from './replace-blocks';
import { runInWord } from './run-in-word';
import { replaceSelection, selectedText } from './selection';
import { showParagraph } from './show-paragraph';

/** The document that is open in Word. Needs WordApi 1.3. */
export class WordDocument implements OpenDocument {
  get name(): string {
    return Office.context.document.url.split(/[\\/]/).at(-1) ?? '';
  }

  async read(): Promise<DocumentState> {
    const blocks = await runInWord('read the blocks', {}, foundBlocks);
    return { blocks, provenance: await readableProvenance() };
  }

  insert(blocks: BlocksToWrite, place: InsertPlace): Promise<void> {
    return runInWord('insert the block', {}, (context) => insertBlocks(context, blocks, place));
  }

  replace(blocks: BlocksToWrite): Promise<void> {
    return runInWord('replace the block', {}, (context) => replaceBlocks(context, blocks));
  }

  writeProvenance(provenance: Provenance): Promise<void> {
    return storeProvenance(provenance);
  }

  goTo(tag: string): Promise<void> {
    return runInWord('show the block', { block: tag }, async (context) => {
      (await ourControls(context, [tag])).get(tag)?.select('Start');
      await context.sync();
    });
  }

  flatOpc(): Promise<string> {
    return runInWord('read the document', {}, async (context) => {
      const xml = ooxmlOf(context.document.body);
      await context.sync();
      return xml.value;
    });
  }

  selectedText(): Promise<SelectedText> {
    return runInWord('read the selection', {}, selectedText);
  }

  replaceSelection(blocks: BlocksToWrite, text: string): Promise<void> {
    return runInWord('replace the selection', {}, (context) =>
      replaceSelection(context, blocks, text),
    );
  }

  showParagraph(place: ParagraphPlace): Promise<void> {
    return runInWord('show the paragraph', {}, (context) => showParagraph(context, place));
  }
}

/** A damaged part is as good as none: every block then counts as edited, and none is overwritten. */
async function readableProvenance(): Promise<Provenance | null> {
  try {
    return await storedProvenance();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
