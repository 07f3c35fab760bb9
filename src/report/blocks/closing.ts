import { bodyParagraphs } from '../body';
import { paragraph, words } from '../pieces';
import type { BlockWriter } from './block';

/** The rule that ends an ITU document. */
const RULE = '______________';

/** The end of the document: what the sheet still says, then a rule. */
export const closing: BlockWriter = (block, writing) => ({
  heading: [words(writing.wording.headings.closing.text)],
  pieces: [...bodyParagraphs(block.rows, writing), paragraph('rule', [words(RULE)])],
});
