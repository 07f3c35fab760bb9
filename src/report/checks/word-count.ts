import { finding, type Finding } from '../../language/finding';
import { LOCALE, type Language } from '../../language/languages';
import type { DocumentContents } from './contents';

/** The words of a document's text, labels left out, as the rules of its language part them. */
export function wordCount({ paragraphs }: DocumentContents, language: Language): number {
  const segmenter = new Intl.Segmenter(LOCALE[language], { granularity: 'word' });
  return paragraphs.reduce(
    (count, { text }) =>
      count + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length,
    0,
  );
}

/** An error for a document of more words than it may have. */
export function lengthFindings(words: number, limit: number): Finding[] {
  return words <= limit
    ? []
    : [finding('error', 'check-too-long', {}, { words, limit, over: words - limit })];
}
