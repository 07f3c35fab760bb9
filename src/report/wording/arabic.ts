/** Letters of list labels in abjad order. */
export const ABJAD_LETTERS: readonly string[] = Array.from('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ');

/** The prefix `بـ` (with, of) before words: joined to Arabic ones, drawn out before others. */
export function bi(words: string): string {
  return /^\p{Script=Arabic}/u.test(words) ? `ب${words}` : `بـ${words}`;
}

/** The prefix `لـ` (for) before words; `ال` contracts to `لل`. */
export function li(words: string): string {
  if (words.startsWith('ال')) return `لل${words.slice(2)}`;
  return /^\p{Script=Arabic}/u.test(words) ? `ل${words}` : `لـ${words}`;
}
