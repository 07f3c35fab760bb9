import { isCellError } from '../../cells/sheet';
import { comparable } from '../../language/compare';
import { cellText } from '../cell-text';
import { headerParts, isPlaceHeader } from '../header-parts';
import { rankReader, type RankValue } from '../rank-values';
import type { Table, TableColumn } from '../table';
import type { BallotFault, FoundQuestion, QuestionNote } from './found-question';
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

/** A column of ranks; one in which nobody ranks anything may be an option that nobody chose. */
function isRankColumn({ header }: TableColumn, ranks: readonly RankValue[]): boolean {
  const filled = ranks.filter((rank) => rank !== 'unranked');
  const readable = filled.filter((rank) => rank !== 'unreadable');
  // Below "1st", "2nd" … stand counts of ballots, not ranks.
  return header !== '' && !isPlaceHeader(header) && readable.length >= LEAST_RANKS * filled.length;
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
  const kept: OptionColumn[] = [];
  const notes: QuestionNote[] = beside
    .filter((column) => mayBeOption(column, group.length))
    .map(({ index, option }) => ({ code: 'column-beside', column: index, text: option }));
  const names = new Set<string>();
  for (const column of group) {
    const name = comparable(column.option);
    if (names.has(name)) {
      notes.push({ code: 'option-column-repeated', column: column.index, text: column.option });
    } else kept.push(column);
    names.add(name);
  }
  return {
    shape: 'option-columns',
    title: group[0]?.question ?? '',
    columns: kept.map(({ index }) => index),
    firstRow: table.firstRow,
    options: kept.map(({ option }) => option),
    notes,
    read: rankCellsReader(
      table,
      kept.map(({ index }) => index),
    ),
  };
}

/** True when the numbers of a column beside a ranking could be ranks among its options. */
function mayBeOption({ ranks }: OptionColumn, options: number): boolean {
  const numbers = ranks.filter((rank) => typeof rank === 'number');
  return new Set(numbers).size > 1 && numbers.every((rank) => rank <= options + 1);
}

function rankCellsReader({ sheet }: Table, columns: readonly number[]): FoundQuestion['read'] {
  const rankOf = rankReader();
  return (row, ranks) => {
    let faults: BallotFault[] | null = null;
    for (let option = 0; option < columns.length; option += 1) {
      const column = columns[option] ?? 0;
      const cell = sheet.cell(row, column);
      const rank = rankOf(cell);
      if (typeof rank === 'number') ranks[option] = rank;
      else if (rank === 'last') ranks[option] = columns.length;
      else if (rank === 'unreadable') {
        const isError = isCellError(cell);
        const text = isError ? cell.error : cellText(cell);
        (faults ??= []).push({ code: isError ? 'cell-error' : 'rank-unreadable', column, text });
      }
    }
    return faults;
  };
}
