import { columnRange } from '../survey/fit';
import type { Words } from './messages';

/** `column H`, `columns F:J`. */
export function columnWords(columns: readonly number[], { say }: Words): string {
  return say('columns', { count: columns.length, columns: columnRange(columns) });
}

/** `sheet “Form1”, columns F:J`. */
export function cellsPlace(
  { sheet, columns }: { readonly sheet: string; readonly columns: readonly number[] },
  words: Words,
): string {
  return words.say('candidate-place', { sheet, columns: columnWords(columns, words) });
}
