import { comparable } from '../language/compare';
import { isLanguage, type Language } from '../language/languages';
import { isCellError, type Cell, type Sheet } from './sheet';

/** Where a report sheet has its header, and which of its columns is which; all count from 0. */
export interface ReportHeader {
  readonly row: number;
  readonly block: number;
  readonly level: number;
  /** The columns with text, in the columns' order. */
  readonly languages: ReadonlyMap<Language, number>;
}

/** How far down a header row may stand. */
const HEADER_ROWS = 50;

/**
 * The header of a report sheet: its first row with `Block`, `Level` and at least one language
 * code. `null` for any other sheet.
 */
export function reportHeader(sheet: Sheet): ReportHeader | null {
  const { used } = sheet;
  if (used === null) return null;
  const last = Math.min(used.lastRow, used.firstRow + HEADER_ROWS);
  for (let row = used.firstRow; row <= last; row++) {
    let block: number | null = null;
    let level: number | null = null;
    const languages = new Map<Language, number>();
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      const head = comparable(plainText(sheet.cell(row, column)));
      if (head === 'block') block ??= column;
      else if (head === 'level') level ??= column;
      else if (isLanguage(head) && !languages.has(head)) languages.set(head, column);
    }
    if (block !== null && level !== null && languages.size > 0) {
      return { row, block, level, languages };
    }
  }
  return null;
}

/** True when a sheet holds the text of a report and not answers of a survey. */
export function isReportSheet(sheet: Sheet): boolean {
  return reportHeader(sheet) !== null;
}

/** A header has few letters; longer texts are spared the comparison. */
const LONGEST = 20;

function plainText(cell: Cell): string {
  if (cell === null || isCellError(cell)) return '';
  const text = String(cell);
  return text.length > LONGEST ? '' : text;
}
