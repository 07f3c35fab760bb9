import { asOneOf } from './arguments';

/** Office's words for an enumeration, each with its value in the file; `null` is the default. */
export type Words = Readonly<Record<string, string | null>>;

/** The file's value for one of Office's words; any other word is an invalid argument. */
export function fileValue(words: Words, word: unknown, location: string): string | null {
  return words[asOneOf(word, Object.keys(words), location)] ?? null;
}

/** Office's word for a value in the file; a value without a word gives the default's word. */
export function wordFor(words: Words, value: string | null): string {
  const entries = Object.entries(words);
  const found = entries.find(([, known]) => known === value);
  return (found ?? entries.find(([, known]) => known === null))?.[0] ?? '';
}
