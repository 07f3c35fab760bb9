import type { Sheet } from '../cells/sheet';
import { columnRange, fitOf, fitReason } from './fit';
import { FORMATS } from './formats';
import { nearRankings } from './near-rankings';
import type { OptionNames } from './option-names';
import type { Candidate, Reason } from './question';
import { recogniseBallotFile } from './recognise-ballot-file';
import { areTheseCounts, countsCandidate, recogniseCounts, sharesCells } from './recognise-counts';
import type { RecognisedTable } from './recognised-table';
import type { FoundCounts } from './shapes/found-counts';
import type { FoundQuestion } from './shapes/found-question';
import { findLists } from './shapes/list';
import { findOptionColumns } from './shapes/option-columns';
import { findRankColumns } from './shapes/rank-columns';
import { excelTables, wholeTable, type Table, type TableColumn } from './table';

/** The rankings of a sheet, in tables of ballots or of counts, and what else on it may be one. */
export interface RecognisedSheet extends RecognisedBallots {
  readonly counts: readonly FoundCounts[];
}

interface RecognisedBallots {
  readonly tables: readonly RecognisedTable[];
  readonly candidates: readonly Candidate[];
}

/**
 * Finds the rankings of a sheet: the lines of a file of ballots, else tables. The columns that
 * `setAside` gives for a table hold no answers. Where a sheet has ballots, they tell more than any
 * table of counts beside them.
 */
export function recogniseSheet(
  sheet: Sheet,
  names: OptionNames,
  setAside: (table: Table) => ReadonlySet<number>,
): RecognisedSheet {
  const ballotFile = recogniseBallotFile(sheet, names);
  if (ballotFile !== null) return { tables: [ballotFile], counts: [], candidates: [] };
  const { tables, candidates } = recogniseBallots(sheet, names, setAside);
  const counted = recogniseCounts(sheet, names);
  if (tables.every((table) => areTheseCounts(table, counted.counts))) {
    const isCounted = counted.counts.length > 0;
    const others = isCounted ? [] : candidates;
    return { tables: [], counts: counted.counts, candidates: [...counted.candidates, ...others] };
  }
  const beside = counted.counts.filter(
    (found) => !tables.some((table) => sharesCells(table, found)),
  );
  return { tables, counts: [], candidates: [...candidates, ...beside.map(countsCandidate)] };
}

/** Its Excel tables are looked at first, then, if none of them has ballots, the sheet as a whole. */
function recogniseBallots(
  sheet: Sheet,
  names: OptionNames,
  setAside: (table: Table) => ReadonlySet<number>,
): RecognisedBallots {
  const inTables = excelTables(sheet, names);
  const recognised = inTables.flatMap((table) => recogniseTable(table, setAside(table)));
  if (recognised.length > 0) return withCandidates(recognised, setAside);
  const whole = wholeTable(sheet, names);
  if (whole === null) return { tables: [], candidates: [] };
  const chosen = setAside(whole);
  const inWhole = recogniseTable(whole, chosen);
  if (inWhole.length > 0) return withCandidates(inWhole, setAside);
  const others = whole.columns.filter(({ index }) => !chosen.has(index));
  return { tables: [], candidates: nearRankings(whole, others) };
}

/** Why a table of counts was taken for one. */
export function whyCounted({ columns, options }: FoundCounts): Reason {
  return { code: 'why-counts', values: { columns: columnRange(columns), options: options.length } };
}

/** Why a table was taken for what it is: what the tool added, and how its cells look. */
export function whyRecognised({ table, surroundings, questions }: RecognisedTable): Reason[] {
  const signs = (surroundings.signs ?? []).map(({ header }) => header);
  const bySigns: Reason[] =
    signs.length === 0 ? [] : [{ code: 'why-signs', values: { headers: signs.join(', ') } }];
  return [...bySigns, ...questions.map((found) => fitReason(found, fitOf(table, found)))];
}

function withCandidates(
  tables: readonly RecognisedTable[],
  setAside: (table: Table) => ReadonlySet<number>,
): RecognisedBallots {
  const candidates = tables.flatMap(({ table, surroundings, questions }) => {
    const chosen = setAside(table);
    const others = without(surroundings.answers, questions);
    return nearRankings(
      table,
      others.filter(({ index }) => !chosen.has(index)),
    );
  });
  return { tables, candidates };
}

/** The first format that a table fits and in which it holds a ranking; an empty list for none. */
function recogniseTable(table: Table, setAside: ReadonlySet<number>): RecognisedTable[] {
  for (const format of FORMATS) {
    const surroundings = format.surroundings(table);
    if (surroundings === null) continue;
    const answers = surroundings.answers.filter((column) => !setAside.has(column.index));
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
