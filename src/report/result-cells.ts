import type { ResultCell } from './result-sheet';

type TextLook = Extract<ResultCell, { readonly text: string }>['look'];

export const BLANK: ResultCell = { look: 'blank' };

export function text(look: TextLook, words: string): ResultCell {
  return { look, text: words };
}

/** A number in a format of Excel's; `null` shows as a dash. */
export function number(value: number | null, format: string): ResultCell {
  return { look: 'number', value, format };
}
