import { isCellError } from '../../cells/sheet';
import { comparable } from '../../language/compare';
import { cellText } from '../cell-text';
import { headerParts, isPlaceHeader } from '../header-parts';
import { rankReader, type RankValue } from '../rank-values';
import type { Table, TableColumn } from '../table';
import type { BallotFault, FoundQuestion, QuestionNote } from './found-question';
import { OptionList } from './option-list';
import { isEmptyColumn, permutedSegments } from './permuted-segments';

/** This share of a column's filled cells are ranks, or more. */
const LEAST_RANKS = 0.9;

/** A column that may be one option of a question. */
interface OptionColumn {
  readonly index: number;
  readonly option: string;
  readonly question: string;
  /** Whether the column's own header names the question. */
  readonly isNamed: boolean;
  /** What the sample rows say. */
  readonly ranks: readonly RankValue[];
}

/**
 * Finds questions with one column an option whose cells are ranks (numbers, ordinals). Columns
 * belong together when their headers or what stands above them name one question, or when they
 * are neighbours; in any case most rows have to give different ranks from 1 to the number of
 * columns, which tells a ranking from ratings. `tiesAreUsual` takes all neighbours as they are.
 */
export function findOptionColumns(
  table: Table,
  columns: readonly TableColumn[],
  tiesAreUsual = false,
): FoundQuestion[] {
  const read = rankReader();
  const ranked = columns.flatMap((column) => {
    const ranks = table.sample.map((row) => read(table.sheet.cell(row, column.index)));
    return isRankColumn(column, ranks) ? [{ column, ranks }] : [];
  });
  const groups = neighbours(ranked).flatMap((run) => splitByQuestion(run).map(withoutEmptyEnds));
  return groups.flatMap((group) => {
    if (group.length < 2) return [];
    const segments = tiesAreUsual
      ? [[0, group.length] as const]
      : permutedSegments(group.map(({ ranks }) => ranks));
    const taken = segments.map(([first, end]) => group.slice(first, end));
    const beside = group.filter((column) => !taken.flat().includes(column));
    return taken
      .map((columns) => questionOf(table, columns, beside))
      .filter(({ options }) => options.length > 1);
  });
}

/**
 * The question that columns hold which a person named, one column an option, ties and all. An
 * empty list when their cells are not ranks or a column has no header.
 */
export function optionColumnsAsNamed(
  table: Table,
  columns: readonly TableColumn[],
): FoundQuestion[] {
  const read = rankReader();
  const run = columns.map((column) => ({
    column,
    ranks: table.sample.map((row) => read(table.sheet.cell(row, column.index))),
  }));
  const fits = run.every(({ column, ranks }) => column.header !== '' && areRanks(ranks));
  if (!fits || run.every(({ ranks }) => isEmptyColumn(ranks))) return [];
  const named = sameQuestion(run);
  const group = named.length === run.length ? named : run.map(optionByHeader);
  return [questionOf(table, group, [])].filter(({ options }) => options.length > 1);
}

function optionByHeader({ column, ranks }: RankedColumn): OptionColumn {
  return { index: column.index, option: column.header, question: '', isNamed: false, ranks };
}

/** A column of ranks; one in which nobody ranks anything may be an option that nobody chose. */
function isRankColumn({ header }: TableColumn, ranks: readonly RankValue[]): boolean {
  // Below "1st", "2nd" … stand counts of ballots, not ranks.
  return header !== '' && !isPlaceHeader(header) && areRanks(ranks);
}

function areRanks(ranks: readonly RankValue[]): boolean {
  const filled = ranks.filter((rank) => rank !== 'unranked');
  const readable = filled.filter((rank) => rank !== 'unreadable');
  return readable.length >= LEAST_RANKS * filled.length;
}

/** Empty columns at the ends are options only if their headers name the question too. */
function withoutEmptyEnds(group: readonly OptionColumn[]): readonly OptionColumn[] {
  if (group.some(({ isNamed }) => isNamed)) return group;
  const first = group.findIndex(({ ranks }) => !isEmptyColumn(ranks));
  const last = group.findLastIndex(({ ranks }) => !isEmptyColumn(ranks));
  return first < 0 ? [] : group.slice(first, last + 1);
}

interface RankedColumn {
  readonly column: TableColumn;
  readonly ranks: readonly RankValue[];
}

function neighbours(columns: readonly RankedColumn[]): RankedColumn[][] {
  const runs: RankedColumn[][] = [];
  for (const ranked of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.column.index === ranked.column.index - 1) run.push(ranked);
    else runs.push([ranked]);
  }
  return runs;
}

/** Cuts a run of columns where the question that their headers name changes. */
function splitByQuestion(run: readonly RankedColumn[]): OptionColumn[][] {
  const groups: OptionColumn[][] = [];
  for (let start = 0; start < run.length;) {
    const group = sameQuestion(run.slice(start));
    groups.push(group);
    start += group.length;
  }
  return groups;
}

/** The first columns of a run whose headers take the same form and name the same question. */
function sameQuestion(run: readonly RankedColumn[]): OptionColumn[] {
  const [first, second] = run.map(({ column }) => column);
  if (first === undefined) return [];
  const stem = headerParts(first.header)
    .map((parts) => comparable(parts.stem))
    .find((text) => second !== undefined && partAfter(second.header, text) !== null);
  const columns: OptionColumn[] = [];
  for (const { column, ranks } of run) {
    const part = stem === undefined ? null : partAfter(column.header, stem);
    const isBesideFirst =
      !beginsQuestion(run, column) && comparable(column.band) === comparable(first.band);
    const belongs = stem === undefined ? isBesideFirst : part !== null;
    if (column !== first && !belongs) break;
    columns.push({
      index: column.index,
      ranks,
      option: part?.part ?? column.header,
      question: part?.stem ?? column.band,
      isNamed: part !== null,
    });
  }
  return columns;
}

/** True when a column and the next one share a question that they name in their headers. */
function beginsQuestion(run: readonly RankedColumn[], column: TableColumn): boolean {
  const next = run[run.findIndex((one) => one.column === column) + 1]?.column;
  return headerParts(column.header).some(
    ({ stem }) => next !== undefined && partAfter(next.header, comparable(stem)) !== null,
  );
}

function partAfter(header: string, stem: string): { stem: string; part: string } | null {
  return headerParts(header).find((parts) => comparable(parts.stem) === stem) ?? null;
}

function questionOf(
  table: Table,
  group: readonly OptionColumn[],
  beside: readonly OptionColumn[],
): FoundQuestion {
  const { names } = table;
  const options = new OptionList(names);
  const headers = new Set<string>();
  const kept: { readonly column: number; readonly option: number }[] = [];
  const notes: QuestionNote[] = beside
    .filter((column) => mayBeOption(column, group.length))
    .map(({ index, option }) => ({ code: 'column-beside', column: index, text: option }));
  for (const { index, option } of group) {
    const header = comparable(option);
    // Two columns are one option only when a person said that their names are the same.
    if (headers.has(header)) {
      notes.push({ code: 'option-column-repeated', column: index, text: option });
    } else kept.push({ column: index, option: options.add(option) });
    headers.add(header);
  }
  return {
    shape: 'option-columns',
    title: group[0]?.question ?? '',
    columns: kept.map(({ column }) => column),
    firstRow: table.firstRow,
    options: options.options,
    notes,
    read: rankCellsReader(table, kept, options.options.length),
  };
}

/** True when the numbers of a column beside a ranking could be ranks among its options. */
function mayBeOption({ ranks }: OptionColumn, options: number): boolean {
  const numbers = ranks.filter((rank) => typeof rank === 'number');
  return new Set(numbers).size > 1 && numbers.every((rank) => rank <= options + 1);
}

function rankCellsReader(
  { sheet }: Table,
  columns: readonly { readonly column: number; readonly option: number }[],
  options: number,
): FoundQuestion['read'] {
  const rankOf = rankReader();
  return (row, ranks) => {
    let faults: BallotFault[] | null = null;
    for (const { column, option } of columns) {
      const cell = sheet.cell(row, column);
      const value = rankOf(cell);
      const rank = value === 'last' ? options : value;
      if (typeof rank === 'number' && ranks[option] === 0) ranks[option] = rank;
      else if (typeof rank === 'number') {
        (faults ??= []).push({ code: 'option-repeated', column, text: cellText(cell) });
      } else if (rank === 'unreadable') {
        const isError = isCellError(cell);
        const text = isError ? cell.error : cellText(cell);
        (faults ??= []).push({ code: isError ? 'cell-error' : 'rank-unreadable', column, text });
      }
    }
    return faults;
  };
}
