import type { Direction } from '../language/languages';

/** A piece of text that is written in one direction. */
export interface Segment {
  readonly text: string;
  readonly direction: Direction;
}

const RTL_LETTER =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const LTR_LETTER = `(?!${RTL_LETTER})\\p{L}`;
/** A break of line or cell, or punctuation of Arabic, ends a left-to-right piece. */
const NOT_INSIDE_LTR = `${RTL_LETTER}|[\\n\\t\\u060c\\u061b\\u061f]`;

/**
 * Left-to-right pieces of a right-to-left text: words and symbols with a Latin letter
 * (`TDAG-20/3/3`, `name@example.org`), several in a row, and telephone numbers.
 */
const LTR_PIECE = new RegExp(
  `\\+\\d[\\d ().-]*\\d|\\d*${LTR_LETTER}(?:(?:(?!${NOT_INSIDE_LTR}).)*(?:${LTR_LETTER}|\\p{Nd}))?`,
  'gu',
);

/** Right-to-left pieces of a left-to-right text: from an Arabic or Hebrew letter to the last one. */
const RTL_PIECE = new RegExp(
  `${RTL_LETTER}(?:(?:(?!${LTR_LETTER}|[\\n\\t]).)*${RTL_LETTER})?`,
  'gu',
);

/**
 * The text cut where its direction changes, because Word takes a run's direction from `w:rtl` and
 * not from its letters. Digits and punctuation go with the base direction, except inside a
 * symbol. The pieces joined are the text.
 */
export function segmentsOf(text: string, base: Direction): Segment[] {
  const other = base === 'rtl' ? 'ltr' : 'rtl';
  const segments: Segment[] = [];
  let end = 0;
  const push = (until: number, direction: Direction): void => {
    if (until > end) segments.push({ text: text.slice(end, until), direction });
    end = Math.max(end, until);
  };
  for (const match of text.matchAll(base === 'rtl' ? LTR_PIECE : RTL_PIECE)) {
    push(match.index, base);
    push(match.index + match[0].length + bracketsAfter(match[0], text, match), other);
  }
  push(text.length, base);
  return segments;
}

/** How many brackets right after a piece close one that was opened inside it: `18/7(Rev.1)`. */
function bracketsAfter(piece: string, text: string, { index }: { readonly index: number }): number {
  const open = piece.split('(').length - piece.split(')').length;
  let count = 0;
  while (count < open && text[index + piece.length + count] === ')') count += 1;
  return count;
}
