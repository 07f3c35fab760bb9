import { isReportSheet } from '../cells/report-header';
import type { Sheet } from '../cells/sheet';
import { comparable } from '../language/compare';
import { Problem } from '../language/problem';
import { oneVotePer } from '../ranking/one-vote-per';
import { weighBallots } from '../ranking/weigh-ballots';
import { lineText } from './cell-text';
import { chooseColumn, chosenColumns } from './choose-column';
import { FindingList } from './finding-list';
import { questionKey } from './question-key';
import type { Question, Survey } from './question';
import { readBallots, type ReadBallots } from './read-ballots';
import type { ReadOptions } from './read-options';
import { recogniseSheet, type RecognisedTable } from './recognise';
import { rowsToCount } from './rows-to-count';
import type { FoundQuestion } from './shapes/found-question';
import type { Table } from './table';

export type { ReadOptions } from './read-options';

/**
 * The surveys of a workbook: every sheet that holds a ranking, with its questions, in the order
 * of the workbook. Keys of questions are unique among all of them. Report sheets hold none; the
 * list is empty when no sheet does.
 *
 * Throws a Problem: `no-such-sheet`, `no-such-column`, `weights-twice`.
 */
export function readSurveys(sheets: readonly Sheet[], options: ReadOptions = {}): Survey[] {
  const taken = new Set<string>();
  return chosenSheets(sheets, options.sheet)
    .map((sheet) => readSheet(sheet, options, taken))
    .filter(({ questions }) => questions.length > 0);
}

/** The survey of one sheet, without questions when it holds no ranking. Throws as `readSurveys`. */
export function readSurvey(sheet: Sheet, options: ReadOptions = {}): Survey {
  return readSheet(sheet, options, new Set());
}

function chosenSheets(sheets: readonly Sheet[], named: string | undefined): readonly Sheet[] {
  if (named === undefined) return sheets;
  const chosen = sheets.filter(({ name }) => comparable(name) === comparable(named));
  if (chosen.length > 0) return chosen;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  throw new Problem('no-such-sheet', {}, { sheet: named, sheets: names });
}

function readSheet(sheet: Sheet, options: ReadOptions, taken: Set<string>): Survey {
  if (options.weights !== undefined && options.oneVotePer !== undefined) {
    throw new Problem('weights-twice', { sheet: sheet.name });
  }
  const findings = new FindingList(sheet.name);
  const named = [options.weights, options.oneVotePer, options.groupBy].filter(
    (name) => name !== undefined,
  );
  const recognised = isReportSheet(sheet)
    ? []
    : recogniseSheet(sheet, (table) => chosenColumns(table, named));
  const questions = recognised.flatMap((one) => readTable(one, options, taken, findings));
  return {
    sheet: sheet.name,
    format: recognised[0]?.format ?? '',
    questions,
    findings: findings.list(),
    headers: new Map(
      recognised.flatMap(({ table }) =>
        table.columns.map(({ index, header }) => [index, header] as const),
      ),
    ),
  };
}

function readTable(
  { table, surroundings, questions }: RecognisedTable,
  options: ReadOptions,
  taken: Set<string>,
  findings: FindingList,
): Question[] {
  const choose = (named: string | undefined): number | null =>
    named === undefined ? null : chooseColumn(table, named, findings);
  const weights = choose(options.weights);
  const voters = choose(options.oneVotePer);
  const groups = choose(options.groupBy);
  const counts = rowsToCount(table, surroundings.respondents, options, findings);
  return questions.map((found) => {
    for (const { code, column, row = table.headerRow, text } of found.notes) {
      findings.add('warning', code, row, column, { text });
    }
    const read = readBallots(table, found, { counts, weights }, findings);
    return {
      ...questionHead(table, found, options, taken),
      ballots: voters === null ? read.ballots : sharedVotes(table, read, voters, findings),
      rows: read.rows,
      groups: groups === null ? null : groupsOf(table, read, groups, findings),
    };
  });
}

function questionHead(
  { sheet }: Table,
  { title, options, shape, columns }: FoundQuestion,
  { keys = [] }: ReadOptions,
  taken: Set<string>,
): Pick<Question, 'key' | 'title' | 'options' | 'shape' | 'columns'> {
  const shown = title === '' ? sheet.name : title;
  const given = keys.find((one) => comparable(one.title) === comparable(shown))?.key;
  return { key: questionKey(shown, taken, given), title: shown, options, shape, columns };
}

/** The ballots of one delegation share a vote; a ballot without a delegation has its own. */
function sharedVotes(
  table: Table,
  { ballots, rows }: ReadBallots,
  column: number,
  findings: FindingList,
): Question['ballots'] {
  const voters = Array.from(rows, (row) => {
    const voter = comparable(lineText(table.sheet.cell(row, column)));
    if (voter === '') findings.add('warning', 'delegation-missing', row, column);
    return voter === '' ? null : voter;
  });
  return weighBallots(ballots, oneVotePer(voters));
}

/** The group of each ballot by its name as first met; `null` where the cell is empty. */
function groupsOf(
  table: Table,
  { rows }: ReadBallots,
  column: number,
  findings: FindingList,
): (string | null)[] {
  const names = new Map<string, string>();
  return Array.from(rows, (row) => {
    const name = lineText(table.sheet.cell(row, column));
    const key = comparable(name);
    if (key === '') {
      findings.add('note', 'group-missing', row, column);
      return null;
    }
    if (!names.has(key)) names.set(key, name);
    return names.get(key) ?? name;
  });
}
