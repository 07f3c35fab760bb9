const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;

/** The text in what a reader sees as characters; an accent or a joined emoji stays with its base. */
export function graphemes(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

/** True for text with a character that is as wide as it is high: Chinese, Japanese, Korean, emoji. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}
