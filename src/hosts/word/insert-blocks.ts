import { Problem } from '../../language/problem';
import { toFlatOpc } from '../../ooxml/flat-opc';
import type { BlocksToWrite, InsertPlace } from '../document';
import { ourControls } from './controls';
import { isWordError, wordProblem } from './errors';
import { withTrackingOff } from './tracking';

/**
 * Characters above which blocks go in one after another. Word in a browser takes requests of 5 MB
 * and is slow long before (office-js#2615, #5944); one request for each block would be slow in
 * all others.
 */
const MOST_AT_ONCE = 500_000;

/**
 * Inserts blocks, each in a control of its own between whole paragraphs: behind the paragraph,
 * table or control that the place means, never inside them. An empty paragraph is put there first
 * and the blocks in front of it; at the end it goes again. Inserting at the end of something
 * instead would put a block inside the one before it (office-js#866).
 */
export async function insertBlocks(
  context: Word.RequestContext,
  blocks: BlocksToWrite,
  place: InsertPlace,
): Promise<void> {
  await withTrackingOff(context, async () => {
    await fillHolder(context, blocks, await holderAt(context, place));
  });
}

/** Puts blocks in front of an empty paragraph, which then goes. */
export async function fillHolder(
  context: Word.RequestContext,
  blocks: BlocksToWrite,
  holder: Word.Paragraph,
): Promise<void> {
  const insertions = insertionsOf(blocks);
  await context.sync();
  try {
    for (const [index, { tags, flat }] of insertions.entries()) {
      await insertBefore(context, holder, flat, { tags, isFirst: index === 0 });
    }
  } finally {
    await removeHolder(context, holder);
  }
}

interface Insertion {
  readonly tags: readonly string[];
  readonly flat: string;
}

/** The blocks in as many packages as they need, in their order. A large block is one alone. */
function insertionsOf({ package: source, tags }: BlocksToWrite): Insertion[] {
  const flat = toFlatOpc(source, { blocks: tags, before: 'nothing' });
  if (flat.length <= MOST_AT_ONCE || tags.length === 1) return [{ tags, flat }];
  const half = Math.ceil(tags.length / 2);
  return [tags.slice(0, half), tags.slice(half)].flatMap((some) =>
    insertionsOf({ package: source, tags: some }),
  );
}

async function insertBefore(
  context: Word.RequestContext,
  holder: Word.Paragraph,
  flat: string,
  { tags, isFirst }: { readonly tags: readonly string[]; readonly isFirst: boolean },
): Promise<void> {
  const action = 'insert the block';
  const place = { block: tags.join(', ') };
  try {
    holder.getRange('Start').insertOoxml(flat, 'Start');
    await context.sync();
  } catch (error) {
    if (isFirst || !isWordError(error)) throw wordProblem(error, action, place);
    const values = { action, reason: error.code };
    throw new Problem('word-refused-rest', place, values, { cause: error });
  }
}

async function removeHolder(context: Word.RequestContext, holder: Word.Paragraph): Promise<void> {
  holder.load('text');
  await context.sync();
  if (holder.text !== '') return;
  holder.delete();
  await context.sync();
}

/** An empty paragraph of the document itself at a place. */
async function holderAt(context: Word.RequestContext, place: InsertPlace): Promise<Word.Paragraph> {
  switch (place.at) {
    case 'end':
      return context.document.body.insertParagraph('', 'End');
    case 'cursor':
      return behindCursor(context);
    case 'after':
    case 'before': {
      const control = (await ourControls(context, [place.tag])).get(place.tag);
      if (control === undefined) return context.document.body.insertParagraph('', 'End');
      return control.insertParagraph('', place.at === 'after' ? 'After' : 'Before');
    }
  }
}

/** Behind the table or the outermost control that the cursor is in, else behind its paragraph. */
async function behindCursor(context: Word.RequestContext): Promise<Word.Paragraph> {
  const { document } = context;
  const table = document.getSelection().parentTableOrNullObject;
  const control = document.getSelection().parentContentControlOrNullObject;
  table.load('rowCount');
  control.load('id');
  await context.sync();
  if (!control.isNullObject) {
    return (await outermost(context, control)).insertParagraph('', 'After');
  }
  return table.isNullObject
    ? document.getSelection().paragraphs.getLast().insertParagraph('', 'After')
    : table.insertParagraph('', 'After');
}

async function outermost(
  context: Word.RequestContext,
  control: Word.ContentControl,
): Promise<Word.ContentControl> {
  const outer = control.parentContentControlOrNullObject;
  outer.load('id');
  await context.sync();
  return outer.isNullObject ? control : outermost(context, outer);
}
