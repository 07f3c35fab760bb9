import { formatList } from '../language/format';
import type { Place } from '../language/problem';
import type { Words } from './messages';

/** `Where: member-survey.xlsx, sheet “Form1” and cell B2`; empty when nothing is known. */
export function problemPlace({ file, sheet, cell, block }: Place, words: Words): string {
  const { say, language } = words;
  const parts = [
    file ?? '',
    sheet === undefined ? '' : say('place-sheet', { sheet }),
    cell === undefined ? '' : say('place-cell', { cell }),
    block === undefined ? '' : say('place-block', { block }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : say('problem-place', { place: formatList(language, parts) });
}
