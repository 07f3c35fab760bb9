import type { Cell } from '../cells/sheet';
import { cellText } from './cell-text';
import type { FindingList } from './finding-list';
import type { RecognisedTable } from './recognised-table';
import type { PlacedCell } from './shapes/count-view';
import type { FoundCounts } from './shapes/found-counts';

/** What stands for a letter that could not be read when a file was opened. */
const REPLACEMENT = '\ufffd';
/** `?` within a word, or three as a word: what is written for letters that a code page has not. */
const QUESTION_MARKS = /\p{L}\?+\p{L}|(?<![^\s;,|>])\?{3,}(?![^\s;,|>])/u;
const LINK = /:\/\//;
const LONGEST_SHOWN = 60;

/**
 * Says where letters were lost when a sheet was saved in a code page that has not all of them: at
 * the first cell with a replacement character, or with question marks for letters in a header, a
 * ranking or a respondent's name. In other columns people may write such question marks. Looks at
 * the headers and the sample rows.
 */
export function sayCodePageLoss(
  { table, surroundings, questions }: RecognisedTable,
  findings: FindingList,
): void {
  const { sheet, headerRow, sample } = table;
  const telling = new Set([
    ...questions.flatMap((question) => question.columns),
    ...surroundings.respondents.names,
  ]);
  const columns = new Set([...table.columns.map(({ index }) => index), ...telling]);
  for (const row of [headerRow, ...sample]) {
    for (const column of columns) {
      const cell = sheet.cell(row, column);
      const isTelling = row === headerRow || telling.has(column);
      if (!hasLost(cell, isTelling)) continue;
      sayLoss({ row, column, cell }, findings);
      return;
    }
  }
}

/** Says the same of the first header or option of a table of counts that has lost letters. */
export function sayLossInCounts({ places, options }: FoundCounts, findings: FindingList): void {
  const texts = [...places, ...options.map(({ label }) => label)];
  const lost = texts.find(({ cell }) => hasLost(cell, true));
  if (lost !== undefined) sayLoss(lost, findings);
}

function sayLoss({ row, column, cell }: PlacedCell, findings: FindingList): void {
  const text = cellText(cell).trim().slice(0, LONGEST_SHOWN);
  findings.add('warning', 'code-page-loss', row, column, { text });
}

function hasLost(cell: Cell, isTelling: boolean): boolean {
  if (typeof cell !== 'string') return false;
  if (cell.includes(REPLACEMENT)) return true;
  return isTelling && cell.includes('?') && QUESTION_MARKS.test(cell) && !LINK.test(cell);
}
