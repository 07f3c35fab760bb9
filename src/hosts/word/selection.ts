import { Problem } from '../../language/problem';
import { visibleText } from '../../ooxml/block-text';
import type { BlocksToWrite, SelectedText } from '../document';
import { ooxmlOf } from './controls';
import { isWordError } from './errors';
import { fillHolder } from './insert-blocks';
import { withTrackingOff } from './tracking';

/**
 * The paragraphs that the selection touches, whole, and what stands around them: one round trip.
 * A cursor selects nothing.
 */
export async function selectedText(context: Word.RequestContext): Promise<SelectedText> {
  const { selection, whole, ends } = wholeSelection(context);
  selection.load('isEmpty');
  whole.load('text');
  const within = whole.contentControls;
  within.load('items/tag');
  const around = ends.map((paragraph) => {
    paragraph.load('tableNestingLevel');
    const control = paragraph.parentContentControlOrNullObject;
    control.load('tag');
    return control;
  });
  const xml = ooxmlOf(whole);
  await context.sync();
  return {
    text: selection.isEmpty ? '' : visibleText(whole.text),
    flatOpc: xml.value,
    controls: [...around.filter(({ isNullObject }) => !isNullObject), ...within.items].map(
      ({ tag }) => tag,
    ),
    isInTable: ends.some(({ tableNestingLevel }) => tableNestingLevel > 0),
  };
}

/**
 * Puts blocks in the place of the paragraphs that the selection touches. The blocks come first and
 * the paragraphs go when the blocks are there, so that a refusal never loses text. Throws
 * `selection-changed` when the selected text is not `text` any more.
 */
export async function replaceSelection(
  context: Word.RequestContext,
  blocks: BlocksToWrite,
  text: string,
): Promise<void> {
  const { selection, whole, ends } = wholeSelection(context);
  const { paragraphs } = selection;
  paragraphs.load('items/text');
  whole.load('text');
  await context.sync();
  if (visibleText(whole.text) !== text) throw new Problem('selection-changed');
  await withTrackingOff(context, async () => {
    await fillHolder(context, blocks, ends[0].insertParagraph('', 'Before'));
    try {
      for (const paragraph of paragraphs.items) paragraph.delete();
      await context.sync();
    } catch (error) {
      if (!isWordError(error)) throw error;
      const [tag = ''] = blocks.tags;
      const values = { reason: error.code };
      throw new Problem('selection-not-removed', { block: tag }, values, { cause: error });
    }
  });
}

function wholeSelection(context: Word.RequestContext): {
  readonly selection: Word.Range;
  readonly whole: Word.Range;
  readonly ends: readonly [Word.Paragraph, Word.Paragraph];
} {
  const selection = context.document.getSelection();
  const first = selection.paragraphs.getFirst();
  const last = selection.paragraphs.getLast();
  const whole = first.getRange('Whole').expandTo(last.getRange('Whole'));
  return { selection, whole, ends: [first, last] };
}
