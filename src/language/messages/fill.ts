/**
 * A text with its `{name}` placeholders filled. A placeholder without a value stays visible, so
 * that a test sees it.
 */
export function fill(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => valueOf(name) ?? whole);
}

/** Around a name in another direction, so that it does not reorder the words beside it. */
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/** A value that keeps to itself inside a sentence that is written from right to left. */
export function isolated(value: string): string {
  return `${ISOLATE}${value}${POP}`;
}
