import type { Sheet } from '../cells/sheet';
import { comparable } from '../language/compare';
import { LANGUAGES } from '../language/languages';
import { lineText } from './cell-text';
import { RANKING_SHEET_WORDS } from './ranking-sheet-words';

/** The head of a new ranking sheet is found within so many rows; people may write above it. */
const ROWS_LOOKED_AT = 20;

const HEADS = LANGUAGES.map((language) => {
  const { member, check } = RANKING_SHEET_WORDS[language];
  return { member: comparable(member), check: comparable(check) };
});

/** True for a sheet of `newRankingSheet` in which no rank is written yet. */
export function isUnfilledRankingSheet(sheet: Sheet): boolean {
  if (sheet.used === null) return false;
  const { firstRow, firstColumn, lastRow, lastColumn } = sheet.used;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS_LOOKED_AT); row++) {
    const first = comparable(lineText(sheet.cell(row, firstColumn)));
    const last = comparable(lineText(sheet.cell(row, lastColumn)));
    if (HEADS.some(({ member, check }) => member === first && check === last)) {
      return isEmptyBetween(sheet, row + 1);
    }
  }
  return false;
}

/** True when nothing stands between the names and the checks. */
function isEmptyBetween(sheet: Sheet, from: number): boolean {
  if (sheet.used === null) return true;
  const { firstColumn, lastRow, lastColumn } = sheet.used;
  for (let row = from; row <= lastRow; row++) {
    for (let column = firstColumn + 1; column < lastColumn; column++) {
      if (sheet.cell(row, column) !== null) return false;
    }
  }
  return true;
}
