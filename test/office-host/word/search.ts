import type { Element } from '@xmldom/xmldom';
import type { Span } from './positions';
import { edgeInParagraph } from './split';
import { paragraphText } from './text';

/** Word's own limit for a search text. */
export const LONGEST_SEARCH = 255;

/** Every occurrence of a text in paragraphs, as stretches. Runs are cut at their ends. */
export function searchSpans(
  paragraphs: readonly Element[],
  text: string,
  matchCase: boolean,
): Span[] {
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  return paragraphs.flatMap((paragraph) => {
    const spans: Span[] = [];
    const content = fold(paragraphText(paragraph));
    const wanted = fold(text);
    for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
      const start = edgeInParagraph(paragraph, at);
      spans.push({ start, end: edgeInParagraph(paragraph, at + text.length) });
    }
    return spans;
  });
}
