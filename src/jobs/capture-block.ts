import type { DocumentState, OpenDocument, SelectedText } from '../hosts/document';
import { Problem } from '../language/problem';
import { OUR_TAGS } from '../ooxml/block-text';
import { readSelection } from '../ooxml/read-selection';
import { capturedBlock, nextAnnexNumber, type CapturedKind } from '../report/captured-block';
import { blockTag, type Block } from '../report/content';
import type { ReportForm } from './make-report';
import { formOf, freeKey, writeOwnBlock } from './own-block';

/** What the selected text is to become. */
export interface CaptureChoice {
  readonly kind: CapturedKind;
  /** Its heading or title; empty for the heading that the text begins with. */
  readonly title: string;
}

/** What a capture did. */
export interface CapturedText {
  readonly tag: string;
  readonly title: string;
  /** Links that became plain text. */
  readonly links: number;
}

/**
 * Makes the selected paragraphs of an open document a block of their own, in the form that the
 * document was written in (`otherwise`, when it has no block yet): labels written anew, levels and
 * words kept. The block is no report's: updates leave it alone. Throws a Problem that says what to
 * select instead (`selection-empty`, `selection-in-block`, `selection-holds`), and before anything
 * is changed; nothing of the text is ever lost.
 */
export async function captureBlock(
  document: OpenDocument,
  choice: CaptureChoice,
  otherwise: ReportForm,
): Promise<CapturedText> {
  const selected = await document.selectedText();
  refuseOthers(selected);
  const { paragraphs, links } = readSelection(selected.flatOpc);
  if (paragraphs.length === 0) throw new Problem('selection-empty');
  const state = await document.read();
  const form = formOf(state, otherwise);
  const block = capturedBlock(paragraphs, {
    ...choice,
    ...form,
    key: freeKey(choice.kind, 'captured', state),
    annexNumber: nextAnnexNumber(annexTitles(state)),
  });
  await writeOwnBlock(document, block, form, 'selection', (blocks) =>
    document.replaceSelection(blocks, selected.text),
  );
  return { tag: blockTag(block), title: block.title, links };
}

function refuseOthers({ text, controls, isInTable }: SelectedText): void {
  if (text === '') throw new Problem('selection-empty');
  if (controls.some((tag) => tag.startsWith(OUR_TAGS))) throw new Problem('selection-in-block');
  if (isInTable) throw new Problem('selection-holds', {}, { what: 'a table' });
  if (controls.length > 0) throw new Problem('selection-holds', {}, { what: 'a content control' });
}

function annexTitles({ blocks }: DocumentState): string[] {
  const start = blockTag({ kind: 'annex' satisfies Block['kind'], key: '' });
  return blocks.filter(({ tag }) => tag.startsWith(start)).map(({ title }) => title);
}
