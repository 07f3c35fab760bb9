import { comparable } from '../language/compare';
import { cellText } from './cell-text';
import type { FindingList } from './finding-list';
import type { Surroundings } from './formats/format';
import type { ReadOptions } from './read-options';
import { remembered } from './remembered';
import { momentOf, respondentOf, saysTest, type RespondentColumns } from './respondents';
import type { Table } from './table';
import { isTotalsLabel } from './totals-labels';

/** A label of totals is the first thing in its row. */
const LABEL_COLUMNS = 3;

/** How tools mark answers that were given for a try, and where (Qualtrics: column `Status`). */
const PREVIEW_HEADERS: ReadonlySet<string> = new Set(['status', 'response type'].map(comparable));
const PREVIEWS = ['Survey Preview', 'Survey Test'];

/**
 * Tells the rows of a table whose ballots count: not answers for a try, nor rows of totals, nor hidden ones when only
 * visible rows are asked for, nor all but one answer of a respondent who answered repeatedly.
 * Says in findings what is left out, and how many hidden rows are counted.
 */
export function rowsToCount(
  table: Table,
  { respondents, previews }: Pick<Surroundings, 'respondents' | 'previews'>,
  options: ReadOptions,
  findings: FindingList,
): (row: number) => boolean {
  const leftOut = new Set<number>();
  leaveOutTotals(table, leftOut, findings);
  leaveOutPreviews(table, previews ?? markedPreviews(table), leftOut, findings);
  leaveOutHidden(table, options.visibleOnly ?? false, leftOut, findings);
  leaveOutRepeats(table, respondents, options.repeats ?? 'latest', leftOut, findings);
  warnOfTests(table, respondents, leftOut, findings);
  return (row) => !leftOut.has(row);
}

function markedPreviews({ columns }: Table): Surroundings['previews'] {
  const column = columns.find(({ header }) => PREVIEW_HEADERS.has(comparable(header)));
  return column === undefined ? undefined : { column: column.index, values: PREVIEWS };
}

function leaveOutPreviews(
  { sheet, firstRow, lastRow }: Table,
  previews: Surroundings['previews'],
  leftOut: Set<number>,
  findings: FindingList,
): void {
  if (previews === undefined) return;
  const { column } = previews;
  const values = new Set(previews.values.map(comparable));
  const isPreview = remembered((text) => values.has(comparable(text)));
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = cellText(sheet.cell(row, column));
    if (leftOut.has(row) || !isPreview(text)) continue;
    leftOut.add(row);
    findings.add('note', 'preview-row', row, column, { text });
  }
}

/** Says which respondents are called "test"; only a person knows whether they are real. */
function warnOfTests(
  table: Table,
  { names }: RespondentColumns,
  leftOut: ReadonlySet<number>,
  findings: FindingList,
): void {
  for (const column of names) {
    for (let row = table.firstRow; row <= table.lastRow; row += 1) {
      const name = cellText(table.sheet.cell(row, column));
      if (!leftOut.has(row) && saysTest(name)) {
        findings.add('warning', 'respondent-test', row, column, { name });
      }
    }
  }
}

function leaveOutTotals(table: Table, leftOut: Set<number>, findings: FindingList): void {
  const { sheet, firstRow, lastRow } = table;
  const labels = table.columns.slice(0, LABEL_COLUMNS).map(({ index }) => index);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const column = labels.find((index) => sheet.cell(row, index) !== null) ?? 0;
    const label = sheet.cell(row, column);
    if (typeof label !== 'string' || !isTotalsLabel(label)) continue;
    leftOut.add(row);
    findings.add('note', 'totals-row', row, column, { text: label });
  }
}

function leaveOutHidden(
  { sheet, firstRow, lastRow, columns }: Table,
  visibleOnly: boolean,
  leftOut: Set<number>,
  findings: FindingList,
): void {
  const hidden: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (sheet.isRowHidden(row) && !leftOut.has(row)) hidden.push(row);
  }
  const [first] = hidden;
  if (first === undefined) return;
  if (visibleOnly) for (const row of hidden) leftOut.add(row);
  const code = visibleOnly ? 'hidden-rows-left-out' : 'hidden-rows-counted';
  findings.add('note', code, first, columns[0]?.index ?? 0, { count: hidden.length });
}

function leaveOutRepeats(
  table: Table,
  { names, completed }: RespondentColumns,
  repeats: 'latest' | 'first' | 'all',
  leftOut: Set<number>,
  findings: FindingList,
): void {
  if (names.length === 0) return;
  const counted = new Map<string, number>();
  const momentIn = (row: number): number =>
    (completed === null ? null : momentOf(table.sheet.cell(row, completed))) ?? row;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const respondent = leftOut.has(row) ? null : respondentOf(table, row, names);
    if (respondent === null) continue;
    const { name, column } = respondent;
    const before = counted.get(name);
    if (before === undefined) {
      counted.set(name, row);
      continue;
    }
    if (repeats === 'all') {
      findings.add('warning', 'respondent-repeated-counted', row, column, {
        name: cellText(table.sheet.cell(row, column)),
        row: before + 1,
      });
      continue;
    }
    const isLater = momentIn(row) >= momentIn(before);
    const [kept, dropped] = isLater === (repeats === 'latest') ? [row, before] : [before, row];
    counted.set(name, kept);
    leftOut.add(dropped);
    findings.add('warning', 'respondent-repeated', dropped, column, {
      name: cellText(table.sheet.cell(dropped, column)),
      row: kept + 1,
    });
  }
}
