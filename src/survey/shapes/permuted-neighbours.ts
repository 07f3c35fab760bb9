import type { Cell } from '../../cells/sheet';
import { rankReader, type RankValue } from '../rank-values';
import type { Table, TableColumn } from '../table';
import { answersByRow, areShared, columnAnswers, completeOptions } from './sample-answers';

/** Fewer columns, or rows, may be alike by chance. */
const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 30;
const MOST_TEXTS_A_COLUMN = 3;
/** Cells that are text and no rank are this share of a column's, or more. */
const LEAST_TEXTS = 0.8;
/** So many rows tell soon that columns of free text or ratings are no ranking. */
const FIRST_ROWS = 24;

/** A column of text answers, in comparable form, one a sample row; empty where none is given. */
interface AnswerColumn {
  readonly column: TableColumn;
  readonly answers: readonly string[];
}

/**
 * Groups of neighbouring columns that are permutations of one set of texts in nearly all rows:
 * rankings with one column a place, whatever their headers say.
 */
export function permutedNeighbours(
  table: Table,
  columns: readonly TableColumn[],
): (readonly TableColumn[])[] {
  const rank = rankReader();
  const texts = columns
    .filter((column) => isTextColumn(table, column, rank))
    .map((column) => ({ column, answers: columnAnswers(table, column) }));
  const groups: (readonly TableColumn[])[] = [];
  for (let start = 0; start < texts.length;) {
    const length = longestPermutation(texts.slice(start, start + MOST_COLUMNS));
    const group = texts.slice(start, start + length).map(({ column }) => column);
    if (length > 0) groups.push(group);
    start += length || 1;
  }
  return groups;
}

/** How many of the first columns, neighbours all, are permutations of as many texts; 0 for none. */
function longestPermutation(columns: readonly AnswerColumn[]): number {
  const texts = new Set<string>();
  let longest = 0;
  for (const [at, { column, answers }] of columns.entries()) {
    if (column.index !== (columns[0]?.column.index ?? 0) + at) break;
    for (const answer of answers) if (answer !== '') texts.add(answer);
    const count = at + 1;
    // Some texts more than columns may be misspelt; many more are no options.
    if (texts.size > MOST_TEXTS_A_COLUMN * MOST_COLUMNS) break;
    const mayFit = texts.size >= count && texts.size <= MOST_TEXTS_A_COLUMN * count;
    if (count < LEAST_COLUMNS || !mayFit) continue;
    if (!areMostlyDistinct(columns.slice(0, count))) break;
    const rows = answersByRow(columns.slice(0, count).map((one) => one.answers));
    const isRanking = rows.length >= LEAST_COLUMNS && completeOptions(rows, count) !== null;
    if (isRanking && areShared(rows)) longest = count;
  }
  return longest;
}

/** True when few of the first rows give an answer twice; more columns give more such rows. */
function areMostlyDistinct(columns: readonly AnswerColumn[]): boolean {
  const first = columns.map(({ answers }) => answers.slice(0, FIRST_ROWS));
  const rows = answersByRow(first);
  const distinct = rows.filter((row) => new Set(row).size === row.length);
  return distinct.length >= rows.length / 2;
}

function isTextColumn(
  table: Table,
  { index }: TableColumn,
  rank: (cell: Cell) => RankValue,
): boolean {
  const cells = table.sample.map((row) => table.sheet.cell(row, index));
  const filled = cells.filter((cell) => cell !== null);
  const texts = filled.filter((cell) => rank(cell) === 'unreadable');
  return texts.length > 0 && texts.length >= LEAST_TEXTS * filled.length;
}
