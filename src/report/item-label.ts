/** `1`, `2.`, `a)`, `(iv)`, `–`. */
const LABEL = /^(\p{N}{1,3}\.?|\(?[\p{L}\p{N}]{1,4}\)|[–-])$/u;

/** True for what looks like the typed label of a list item in one of the profiles. */
export function isItemLabel(text: string): boolean {
  return LABEL.test(text);
}
