import { Problem } from '../../language/problem';
import { visibleLine } from '../../ooxml/block-text';
import type { ParagraphPlace } from '../document';
import { ourControls } from './controls';

/**
 * Selects a paragraph that was read before: the one with its text, counted among those of the same
 * text. When a person has changed it since, its block is shown; throws `paragraph-changed` where
 * there is none.
 */
export async function showParagraph(
  context: Word.RequestContext,
  { block, text, before }: ParagraphPlace,
): Promise<void> {
  const control =
    block === null ? null : ((await ourControls(context, [block])).get(block) ?? null);
  const { paragraphs } = control ?? context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const wanted = visibleLine(text);
  const same = paragraphs.items.filter((each) => visibleLine(each.text) === wanted);
  const paragraph = same[before] ?? same.at(-1);
  if (paragraph !== undefined) paragraph.select('Select');
  else if (control !== null) control.select('Start');
  else throw new Problem('paragraph-changed');
  await context.sync();
}
