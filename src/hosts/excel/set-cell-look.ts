import { LINE_COLOUR } from '../../cells/sheet-looks';
import type { CellLook } from '../../cells/sheet-description';

const EDGES = {
  rows: ['EdgeTop', 'InsideHorizontal', 'EdgeBottom'],
  box: [
    ...(['EdgeTop', 'InsideHorizontal', 'EdgeBottom'] as const),
    ...(['EdgeLeft', 'InsideVertical', 'EdgeRight'] as const),
  ],
} as const;

/** Gives cells a look, but the format of their numbers and their lines. */
export function setCellLook(range: Excel.Range, look: CellLook, direction: 'ltr' | 'rtl'): void {
  const { format } = range;
  const horizontal = horizontalOf(look, direction);
  if (look.bold === true) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = `#${look.colour}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.wrap === true) format.wrapText = true;
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (horizontal !== null) format.horizontalAlignment = horizontal;
  if (look.reading === 'rtl') format.readingOrder = 'RightToLeft';
  if (look.open === true) format.protection.locked = false;
}

/** Thin lines between the rows of cells, above and below them; or around each cell. */
export function setLines(range: Excel.Range, lines: 'rows' | 'box'): void {
  for (const edge of EDGES[lines]) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = `#${LINE_COLOUR}`;
  }
}

const VERTICAL = { top: 'Top', center: 'Center' } as const;

function horizontalOf(
  { horizontal }: CellLook,
  direction: 'ltr' | 'rtl',
): 'Left' | 'Center' | 'Right' | null {
  if (horizontal === undefined) return null;
  if (horizontal === 'center') return 'Center';
  return horizontal === 'near' && direction === 'ltr' ? 'Left' : 'Right';
}
