import type { Cell } from '../cells/sheet';
import { collapseSpaces } from '../language/compare';

/** What a cell shows, as far as text of a survey goes; empty for blanks and error values. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return '';
}

/** A header or label on one line, without spaces around it. */
export function lineText(cell: Cell): string {
  return collapseSpaces(cellText(cell));
}
