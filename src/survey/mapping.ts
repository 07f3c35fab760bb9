import { cellAddress, columnIndex, columnLetters } from '../cells/address';
import type { Sheet } from '../cells/sheet';
import type { MessageCode } from '../language/messages';
import { Problem } from '../language/problem';
import { columnsNamed } from './choose-column';
import { FORMATS } from './formats';
import type { Surroundings } from './formats/format';
import type { OptionNames } from './option-names';
import type { BallotShape } from './question';
import type { Mapping } from './read-options';
import type { RecognisedSheet } from './recognise';
import type { RecognisedTable } from './recognised-table';
import { respondentColumns } from './respondents';
import { countsAsNamed } from './shapes/counts-as-named';
import type { FoundQuestion } from './shapes/found-question';
import { listsAsNamed } from './shapes/list';
import { optionColumnsAsNamed } from './shapes/option-columns';
import { rankColumnsAsNamed } from './shapes/rank-columns';
import { excelTables, tableBelow, wholeTable, type Table, type TableColumn } from './table';

/** The name of a table's format when a person said where its ranking is. */
export const CHOSEN_COLUMNS = 'chosen-columns';

interface ShapeReader {
  readonly read: (table: Table, columns: readonly TableColumn[]) => FoundQuestion[];
  /** What is said when the columns hold nothing of the shape. */
  readonly problem: MessageCode;
}

const READERS: Readonly<Record<BallotMapping['shape'], ShapeReader>> = {
  list: { read: listsAsNamed, problem: 'mapping-no-list' },
  'rank-columns': { read: rankColumnsAsNamed, problem: 'mapping-no-rank-columns' },
  'option-columns': { read: optionColumnsAsNamed, problem: 'mapping-no-option-columns' },
};

type BallotMapping = Mapping & { readonly shape: BallotShape };

/**
 * The rankings of the cells that a person named, read in the shape that they named. Throws a
 * Problem: `mapping-no-table` when nothing is below the header, `no-such-column`, and one of
 * `mapping-no-…` when the cells hold no ranking of that shape.
 */
export function mappedSheet(sheet: Sheet, mapping: Mapping, names: OptionNames): RecognisedSheet {
  const { table, columns } = tableWith(sheet, mapping, names);
  const { shape } = mapping;
  const nothingElse = { tables: [], counts: [], candidates: [] };
  if (shape !== 'counts') return { ...nothingElse, tables: [tableInShape(table, columns, shape)] };
  const counts = countsAsNamed(table, columns);
  if (counts === null) throw unfit('mapping-no-counts', table, columns);
  return { ...nothingElse, counts: [counts] };
}

function tableInShape(
  table: Table,
  columns: readonly TableColumn[],
  shape: BallotMapping['shape'],
): RecognisedTable {
  const { read, problem } = READERS[shape];
  const questions = read(table, columns);
  const taken = new Set(questions.flatMap((question) => question.columns));
  // Of columns that are one question together, one may repeat another.
  const missing = questions.length > 0 && shape !== 'list' ? [] : columns;
  const unfitting = missing.filter(({ index }) => !taken.has(index));
  if (unfitting.length > 0) throw unfit(problem, table, unfitting);
  return { table, format: CHOSEN_COLUMNS, surroundings: surroundingsOf(table, taken), questions };
}

/** The problem of columns that do not hold what they were named for, at the first of them. */
function unfit(
  code: MessageCode,
  { sheet, headerRow }: Table,
  columns: readonly TableColumn[],
): Problem {
  const place = { sheet: sheet.name, cell: cellAddress(headerRow, columns[0]?.index ?? 0) };
  return new Problem(code, place, { columns: lettersOf(columns), row: headerRow + 1 });
}

/** The letters of columns, as messages list them. */
function lettersOf(columns: readonly TableColumn[]): string {
  return columns.map(({ index }) => columnLetters(index)).join(', ');
}

function tableWith(
  sheet: Sheet,
  { header, columns: named }: Mapping,
  names: OptionNames,
): { readonly table: Table; readonly columns: readonly TableColumn[] } {
  const tables =
    header === undefined
      ? [...excelTables(sheet, names), wholeTable(sheet, names)]
      : [tableBelow(sheet, header - 1, names)];
  const found = tables.filter((table) => table !== null);
  for (const table of found) {
    const columns = columnsIn(table, named);
    if (columns !== null) return { table, columns };
  }
  const [first] = found;
  if (first === undefined) {
    throw new Problem('mapping-no-table', { sheet: sheet.name }, { row: header ?? 1 });
  }
  const headers = first.columns.map((column) => `"${column.header}"`).join(', ');
  throw new Problem('no-such-column', { sheet: sheet.name }, { column: named, headers });
}

/**
 * The columns that a list names, each once; `null` when one of its parts names none. Headers may
 * hold commas, so the longest part that names a column is taken.
 */
function columnsIn(table: Table, list: string): readonly TableColumn[] | null {
  for (let end = list.length; end > 0; end = list.lastIndexOf(',', end - 1)) {
    const columns = columnsOfPart(table, list.slice(0, end).trim());
    if (columns.length === 0) continue;
    if (end === list.length) return columns;
    const rest = columnsIn(table, list.slice(end + 1));
    return rest === null ? null : [...new Set([...columns, ...rest])];
  }
  return null;
}

function columnsOfPart(table: Table, part: string): readonly TableColumn[] {
  const named = columnsNamed(table, part).slice(0, 1);
  const [, from, to] = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu.exec(part) ?? [];
  if (named.length > 0 || from === undefined || to === undefined) return named;
  const ends = [columnIndex(from), columnIndex(to)];
  return table.columns.filter(
    ({ index }) => index >= Math.min(...ends) && index <= Math.max(...ends),
  );
}

/** What a known tool put beside the columns, as far as one is recognised. */
function surroundingsOf(table: Table, taken: ReadonlySet<number>): Surroundings {
  const others = table.columns.filter(({ index }) => !taken.has(index));
  const known = FORMATS.map(({ surroundings }) => surroundings(table)).find(
    (surroundings) => surroundings !== null && surroundings.respondents.completed !== null,
  );
  return known ?? { answers: others, respondents: respondentColumns(table, others) };
}
