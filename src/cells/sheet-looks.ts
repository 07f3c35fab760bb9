import type { CellContent, CellLook, NewCell } from './sheet-description';

/** Colour of the lines of tables. */
export const LINE_COLOUR = 'A6A6A6';

/** The looks that our sheets share, whoever draws them. */
export const LOOKS = {
  title: { bold: true, size: 14, horizontal: 'near' },
  note: { colour: '595959', horizontal: 'near' },
  subtitle: { bold: true, horizontal: 'near' },
  head: { bold: true, fill: 'DCE9F5', wrap: true, vertical: 'center', horizontal: 'center' },
  text: { wrap: true, vertical: 'center', horizontal: 'near' },
  rank: { vertical: 'center', horizontal: 'center' },
  number: { vertical: 'center', horizontal: 'right' },
} as const satisfies Readonly<Record<string, CellLook>>;

/** A cell with a content and a look. */
export function cell(content: CellContent, look: CellLook): NewCell {
  return { content, look };
}

/** A cell whose content a formula gives, and what it gives now. */
export function formulaCell(formula: string, value: string | number, look: CellLook): NewCell {
  return { content: { formula, value }, look };
}

/** A text inside a formula. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
