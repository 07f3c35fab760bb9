import type { ChartFacts } from './words';

/** Longest alternative text that screen readers handle well. */
const LONGEST_ALT_TEXT = 250;

/** To how many characters names are cut, in turn, until the text fits. */
const NAME_LENGTHS = [120, 60, 40, 24, 12];

/**
 * The sentence that `words` makes of the facts, with names cut as far as needed and no further,
 * at most 250 characters long.
 */
export function fittingAltText(facts: ChartFacts, words: (facts: ChartFacts) => string): string {
  let text = words(facts);
  for (const length of NAME_LENGTHS) {
    if (text.length <= LONGEST_ALT_TEXT) return text;
    text = words({
      ...facts,
      title: cut(facts.title, length),
      first: facts.first.map((name) => cut(name, length)),
      last: facts.last.map((name) => cut(name, length)),
    });
  }
  return cut(text, LONGEST_ALT_TEXT);
}

/** The text, or as much of it as fits with an ellipsis; no character is cut in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= length) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
