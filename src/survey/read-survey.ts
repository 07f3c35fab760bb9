import { isReportSheet } from '../cells/report-header';
import type { Sheet } from '../cells/sheet';
import { comparable } from '../language/compare';
import { messageOf } from '../language/messages';
import { Problem } from '../language/problem';
import { chosenColumns } from './choose-column';
import { sayCodePageLoss, sayLossInCounts } from './code-page-loss';
import { FindingList } from './finding-list';
import { columnRange } from './fit';
import {
  sayCountedAgain,
  withoutCountedAgain,
  type ChosenSheet,
  type FoundSheet,
} from './counted-again';
import { CHOSEN_COLUMNS, mappedSheet } from './mapping';
import { optionNames, type OptionNames } from './option-names';
import type { Candidate, Survey } from './question';
import type { ReadOptions } from './read-options';
import { recogniseSheet, whyCounted, whyRecognised, type RecognisedSheet } from './recognise';
import { readCounts } from './read-counts';
import { readTable } from './read-table';

export type { ReadOptions } from './read-options';

/**
 * The surveys of a workbook: every sheet that holds a ranking, with its questions, in the order
 * of the workbook. One whose counts cannot be used has no question, but findings that say why.
 * Keys of questions are unique among all of them. Report sheets hold none; the list is empty when
 * no sheet does.
 *
 * Throws a Problem: `no-such-sheet`, `no-such-column`, `no-such-option`, `weights-twice`, and those
 * of a mapping (`mapping-…`).
 */
export function readSurveys(sheets: readonly Sheet[], options: ReadOptions = {}): Survey[] {
  return readSheets(chosenSheets(sheets, options), options).filter(
    ({ questions, findings }) => questions.length > 0 || findings.length > 0,
  );
}

/** The survey of one sheet, without questions when it holds no ranking. Throws as `readSurveys`. */
export function readSurvey(sheet: Sheet, options: ReadOptions = {}): Survey {
  const [survey] = readSheets([sheet], options);
  if (survey === undefined) throw new Error('a sheet gives one survey');
  return survey;
}

/** The name of the format of a sheet with tables of counts. */
const COUNTS_TABLE = 'counts-table';

/** What may be a ranking on sheets of which none holds one for sure. Throws as `readSurveys`. */
export function findCandidates(sheets: readonly Sheet[], options: ReadOptions = {}): Candidate[] {
  const read = readSheets(chosenSheets(sheets, options), options);
  return read.flatMap(({ candidates }) => candidates);
}

/** A candidate in words: where it is and how near it comes to a ranking. */
export function candidateText({ sheet, columns, reason }: Candidate): string {
  const place = `${columns.length === 1 ? 'column' : 'columns'} ${columnRange(columns)}`;
  return `sheet "${sheet}", ${place}: ${messageOf(reason.code, reason.values)}`;
}

function readSheets(sheets: readonly Sheet[], options: ReadOptions): Survey[] {
  const taken = new Set<string>();
  const names = optionNames(options.same);
  const found = withoutCountedAgain(sheets.map((sheet) => recognised(sheet, options, names)));
  const surveys = found.map((one) => readSheet(one, options, taken));
  const [notMet] = names.notMet();
  if (notMet === undefined || surveys.every(({ questions }) => questions.length === 0)) {
    return surveys;
  }
  const known = surveys.flatMap(({ questions }) => questions.flatMap((one) => one.options));
  throw new Problem(
    'no-such-option',
    {},
    { name: notMet, options: known.map((name) => `"${name}"`).join(', ') },
  );
}

function chosenSheets(
  sheets: readonly Sheet[],
  { sheet: named, mapping }: ReadOptions,
): readonly Sheet[] {
  const quoted = (some: readonly Sheet[]): string => some.map(({ name }) => `"${name}"`).join(', ');
  if (named === undefined) {
    const answers = mapping === undefined ? [] : sheets.filter((sheet) => !isReportSheet(sheet));
    if (answers.length < 2) return mapping === undefined ? sheets : answers;
    throw new Problem('mapping-without-sheet', {}, { sheets: quoted(answers) });
  }
  const chosen = sheets.filter(({ name }) => comparable(name) === comparable(named));
  if (chosen.length > 0) return chosen;
  throw new Problem('no-such-sheet', {}, { sheet: named, sheets: quoted(sheets) });
}

function readSheet(
  { sheet, tables, counts, candidates, countedAgain }: ChosenSheet,
  options: ReadOptions,
  taken: Set<string>,
): Survey {
  if (options.weights !== undefined && options.oneVotePer !== undefined) {
    throw new Problem('weights-twice', { sheet: sheet.name });
  }
  const findings = new FindingList(sheet.name);
  for (const one of tables) sayCodePageLoss(one, findings);
  for (const one of counts) sayLossInCounts(one, findings);
  for (const one of countedAgain) sayCountedAgain(one, findings);
  const questions = [
    ...tables.flatMap((one) => readTable(one, options, taken, findings)),
    ...counts.flatMap((one) => readCounts(one, options, taken, findings) ?? []),
  ];
  return {
    sheet: sheet.name,
    format: formatOf(options, tables, counts),
    recognised: [...tables.flatMap(whyRecognised), ...counts.map(whyCounted)],
    candidates,
    questions,
    findings: findings.list(),
    headers: new Map(
      tables.flatMap(({ table }) =>
        table.columns.map(({ index, header }) => [index, header] as const),
      ),
    ),
  };
}

function formatOf(
  { mapping }: ReadOptions,
  [table]: RecognisedSheet['tables'],
  { length: tablesOfCounts }: RecognisedSheet['counts'],
): string {
  if (table !== undefined) return table.format;
  if (tablesOfCounts === 0) return '';
  return mapping === undefined ? COUNTS_TABLE : CHOSEN_COLUMNS;
}

function recognised(sheet: Sheet, options: ReadOptions, names: OptionNames): FoundSheet {
  const { mapping, weights, oneVotePer: voters, groupBy } = options;
  if (mapping !== undefined) return { sheet, ...mappedSheet(sheet, mapping, names) };
  if (isReportSheet(sheet)) return { sheet, tables: [], counts: [], candidates: [] };
  const named = [weights, voters, groupBy].filter((name) => name !== undefined);
  const found = recogniseSheet(sheet, names, (table) => chosenColumns(table, named));
  return { sheet, ...found };
}
