import { Problem } from '../../language/problem';
import { blockContent } from '../../ooxml/block-content';
import { toFlatOpc } from '../../ooxml/flat-opc';
import type { BlocksToWrite } from '../document';
import { foundBlocks, ourControls } from './controls';
import { isWordError, wordProblem } from './errors';
import { withTrackingOff } from './tracking';

/**
 * Puts new content into the controls of blocks, one block after the other; the controls stay.
 * Throws a Problem at the first block that Word refuses; those before it are written.
 */
export async function replaceBlocks(
  context: Word.RequestContext,
  blocks: BlocksToWrite,
): Promise<void> {
  const controls = await ourControls(context, blocks.tags);
  await withTrackingOff(context, async () => {
    for (const [tag, control] of controls) await replaceBlock(context, blocks, tag, control);
  });
}

async function replaceBlock(
  context: Word.RequestContext,
  blocks: BlocksToWrite,
  tag: string,
  control: Word.ContentControl,
): Promise<void> {
  const content = blockContent(blocks.package, tag);
  const flat = toFlatOpc(content.package, { before: 'nothing' });
  const { title, cannotEdit, cannotDelete } = control;
  const before = await textOf(context, tag);
  try {
    control.cannotEdit = false;
    control.cannotDelete = false;
    control.insertOoxml(flat, 'Replace');
    await context.sync();
    await removeBlankEnd(context, control, content.paragraphs);
  } catch (error) {
    throw await replaceProblem(context, error, tag, before);
  } finally {
    // Word in a browser has been seen to lose these when content is replaced (office-js#2752).
    control.tag = tag;
    control.title = title;
    control.cannotEdit = cannotEdit;
    control.cannotDelete = cannotDelete;
    await context.sync();
  }
}

/**
 * Takes out the blank paragraphs that Word adds behind inserted content (office-js-docs#874), so
 * that none grows however often a block is updated. The block has `wanted` paragraphs.
 */
async function removeBlankEnd(
  context: Word.RequestContext,
  control: Word.ContentControl,
  wanted: number,
): Promise<void> {
  const { paragraphs } = control;
  paragraphs.load('items/text');
  await context.sync();
  const behind = paragraphs.items.slice(wanted);
  if (behind.length === 0 || behind.some(({ text }) => text !== '')) return;
  for (const paragraph of behind) paragraph.delete();
  await context.sync();
}

async function replaceProblem(
  context: Word.RequestContext,
  error: unknown,
  tag: string,
  before: string | undefined,
): Promise<unknown> {
  if (!isWordError(error)) return error;
  const now = await textOf(context, tag);
  if (now === before) return wordProblem(error, 'replace the block', { block: tag });
  return new Problem(
    'word-refused-half',
    { block: tag },
    { action: 'replace the block', reason: error.code },
    { cause: error },
  );
}

async function textOf(context: Word.RequestContext, tag: string): Promise<string | undefined> {
  return (await foundBlocks(context)).find((block) => block.tag === tag)?.text;
}
