import { bodyParagraphs } from '../body';
import type { Inline } from '../content';
import { paragraph, words } from '../pieces';
import { headingOr, titleAndBody, type BlockWriter } from './block';

/** An annex: its number and, on the next line, its title; then its questions or other text. */
export const annex: BlockWriter = (block, writing) => {
  const target = writing.references.annex.get(block.key);
  if (target === undefined) return { heading: [], pieces: [] };
  const { bookmark, before, number } = target;
  const { title, body } = titleAndBody(block);
  const titled: Inline[] = title === null ? [] : headingOr(title, '', writing);
  const numbered: Inline = { kind: 'target', bookmark, before, number, sequence: null };
  return {
    heading:
      title === null
        ? [numbered]
        : [numbered, words(writing.wording.punctuation.caption), ...titled],
    pieces: [
      paragraph('annex-title', title === null ? [numbered] : [numbered, words('\n'), ...titled]),
      ...bodyParagraphs(body, writing),
    ],
  };
};
