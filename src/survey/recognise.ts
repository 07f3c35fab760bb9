import { FORMATS } from './formats';
import { recogniseBallotFile } from './recognise-ballot-file';
import type { RecognisedTable } from './recognised-table';
import type { FoundQuestion } from './shapes/found-question';
import { findLists } from './shapes/list';
import { findOptionColumns } from './shapes/option-columns';
import { findRankColumns } from './shapes/rank-columns';
import { excelTables, wholeTable, type Table, type TableColumn } from './table';
import type { Sheet } from '../cells/sheet';

export type { RecognisedTable } from './recognised-table';

/**
 * Finds the rankings of a sheet: the lines of a file of ballots, else tables. Its Excel tables are
 * looked at first, then, if none of them has a ranking, the sheet as a whole. The columns that
 * `setAside` gives for a table hold no answers.
 */
export function recogniseSheet(
  sheet: Sheet,
  setAside: (table: Table) => ReadonlySet<number>,
): RecognisedTable[] {
  const ballotFile = recogniseBallotFile(sheet);
  if (ballotFile !== null) return [ballotFile];
  const inTables = excelTables(sheet).flatMap((table) => recogniseTable(table, setAside));
  if (inTables.length > 0) return inTables;
  const whole = wholeTable(sheet);
  return whole === null ? [] : recogniseTable(whole, setAside);
}

/** The first format that a table fits and in which it holds a ranking; an empty list for none. */
function recogniseTable(
  table: Table,
  setAside: (table: Table) => ReadonlySet<number>,
): RecognisedTable[] {
  const chosen = setAside(table);
  for (const format of FORMATS) {
    const surroundings = format.surroundings(table);
    if (surroundings === null) continue;
    const answers = surroundings.answers.filter((column) => !chosen.has(column.index));
    const questions = findQuestions(table, answers, surroundings.tiesAreUsual ?? false);
    if (questions.length > 0 && format.accepts(questions)) {
      return [{ table, format: format.name, surroundings, questions }];
    }
  }
  return [];
}

/** The questions of a table in any shape, from left to right; a column belongs to one of them. */
function findQuestions(
  table: Table,
  columns: readonly TableColumn[],
  tiesAreUsual: boolean,
): FoundQuestion[] {
  const lists = findLists(table, columns);
  const places = findRankColumns(table, without(columns, lists));
  const options = findOptionColumns(table, without(columns, [...lists, ...places]), tiesAreUsual);
  return [...lists, ...places, ...options].sort(
    (a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0),
  );
}

function without(
  columns: readonly TableColumn[],
  questions: readonly FoundQuestion[],
): TableColumn[] {
  const taken = new Set(questions.flatMap((question) => question.columns));
  return columns.filter(({ index }) => !taken.has(index));
}
