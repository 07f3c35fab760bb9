import { Problem } from '../../language/problem';
import { OUR_TAGS, visibleText } from '../../ooxml/block-text';
import type { FoundBlock } from '../document';

/** A part of the document as one XML file (Flat OPC), once the context is synchronised. */
export function ooxmlOf(part: Word.Body | Word.Range): OfficeExtension.ClientResult<string> {
  return part.getOoxml();
}

/** The blocks of the document, in its order: one round trip, however many there are. */
export async function foundBlocks(context: Word.RequestContext): Promise<FoundBlock[]> {
  const controls = context.document.contentControls;
  controls.load('tag,title,text');
  await context.sync();
  return controls.items
    .filter(({ tag }) => tag.startsWith(OUR_TAGS))
    .map(({ tag, title, text }) => ({ tag, title, text: visibleText(text) }));
}

/**
 * The one control with each tag, its locks loaded. Throws `block-not-there`, or `block-twice` for
 * a block that was copied: nobody but the person can say which of the two is meant.
 */
export async function ourControls(
  context: Word.RequestContext,
  tags: readonly string[],
): Promise<ReadonlyMap<string, Word.ContentControl>> {
  const controls = context.document.contentControls;
  controls.load('tag,title,cannotEdit,cannotDelete');
  await context.sync();
  return new Map(
    tags.map((tag) => {
      const [control, second] = controls.items.filter((each) => each.tag === tag);
      if (control === undefined) throw new Problem('block-not-there', { block: tag });
      if (second !== undefined) throw new Problem('block-twice', { block: tag });
      return [tag, control];
    }),
  );
}
