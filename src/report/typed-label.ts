/** A label that somebody typed before the text of a paragraph. */
export interface TypedLabel {
  /** As `listPlaces` reads it. */
  readonly label: string;
  /** How many characters of the text are the label and the space around it. */
  readonly length: number;
  /** A tab sets it off from the text. */
  readonly isSetOff: boolean;
}

const MARK = String.raw`[\u2013\u2014\u2212\u2022\u25e6\u25aa\u25cf\u25cb\u25a0\u25a1\u00b7\u2023-]`;
const NUMBER = String.raw`\p{Nd}{1,3}(?:[.．]\p{Nd}{1,3})*`;
const HAN = '[一二三四五六七八九十]{1,3}';
/** A letter, drawn out in Arabic where that is usual, or a roman numeral of up to four. */
const LETTERS = String.raw`\p{L}\p{Mn}?\u0640?|[a-zA-Z]{2,4}`;
const COUNT = `(?:${NUMBER}|${HAN}|${LETTERS})`;

/** Before a tab: `1`, `1.`, `2.1`, `a)`, `(iv)`, `أ-`, a mark. */
const SET_OFF = new RegExp(
  String.raw`^\s*(${MARK}|[(（]${COUNT}[)）]|${COUNT}[.．)）、:-]?)[ \u00a0]*\t\s*`,
  'u',
);
/** Before a space: only what has a sign of its own, so that no word is taken for a label. */
const SPACED = new RegExp(
  String.raw`^\s*(${MARK}|[(（]${COUNT}[)）]|${COUNT}[)）]|(?:${NUMBER}|\p{L})[.．]|(?:${NUMBER}|\p{Script=Arabic}\u0640?)[-–])[ \u00a0\u3000]+(?=\S)`,
  'u',
);
/** Chinese puts no space behind `一、`, `（一）`, `1．`, `①`. */
const CHINESE = new RegExp(
  String.raw`^\s*(（(?:${HAN}|\p{Nd}{1,3})）|(?:${HAN}|\p{Nd}{1,3})[、．]|[\u2460-\u2473])\s*(?=\S)`,
  'u',
);

/** The label that a paragraph's text begins with, typed in any of the ways that people use. */
export function typedLabel(text: string): TypedLabel | null {
  const setOff = SET_OFF.exec(text);
  const found = setOff ?? SPACED.exec(text) ?? CHINESE.exec(text);
  const [all = '', label = ''] = found ?? [];
  if (label === '' || all.length === text.length) return null;
  return { label, length: all.length, isSetOff: setOff !== null };
}
