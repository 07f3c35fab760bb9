import { isCellError } from '../../cells/sheet';
import { comparable } from '../../language/compare';
import { cellText } from '../cell-text';
import { commonStart, inPlaces, placeHeader, type PlaceHeader } from '../header-parts';
import { decimalNumber, saysUnranked } from '../rank-values';
import type { Table, TableColumn } from '../table';
import type { BallotFault, FoundQuestion } from './found-question';
import { OptionList } from './option-list';
import { permutedNeighbours } from './permuted-neighbours';
import { answerText, areShared, completeOptions, sampleAnswers } from './sample-answers';

/** Rows without an option named twice are this share of all, or more. */
const LEAST_DISTINCT = 0.8;
/** With this many ballots or more, options must occur in several columns. */
const SHARED_FROM_BALLOTS = 5;

/** A column whose header names a place. */
interface PlaceColumn extends PlaceHeader {
  readonly column: TableColumn;
}

/** Columns of one question, the first choice first. */
interface PlaceGroup {
  readonly columns: readonly TableColumn[];
  readonly title: string;
}

/**
 * Finds questions with one column a place (first choice, second choice …) whose cells name
 * options. Columns belong together when their headers name places of one question; failing that,
 * when neighbouring columns are permutations of one set of texts in nearly all rows.
 */
export function findRankColumns(table: Table, columns: readonly TableColumn[]): FoundQuestion[] {
  const named = groupsByHeader(columns).filter((group) => holdsOptions(table, group));
  const taken = new Set(named.flatMap((group) => group.columns));
  const others = columns.filter((column) => !taken.has(column));
  const unnamed = permutedNeighbours(table, others).map((group) => ({ columns: group, title: '' }));
  return [...named, ...unnamed].map((group) => questionOf(table, group));
}

/**
 * The question that columns hold which a person named: the first choice first, unless the headers
 * name the places. An empty list when their cells do not name options.
 */
export function rankColumnsAsNamed(table: Table, columns: readonly TableColumn[]): FoundQuestion[] {
  const headed = groupsByHeader(columns).find((group) => group.columns.length === columns.length);
  const title = commonStart(columns.map(({ header }) => header));
  const group = headed ?? { columns, title };
  return columns.length > 1 && holdsOptions(table, group) ? [questionOf(table, group)] : [];
}

function groupsByHeader(columns: readonly TableColumn[]): PlaceGroup[] {
  const groups = new Map<string, PlaceColumn[]>();
  for (const column of columns) {
    const header = placeHeader(column.header);
    if (header === null) continue;
    const key = comparable(header.stem === '' ? column.band : header.stem);
    groups.set(key, [...(groups.get(key) ?? []), { column, ...header }]);
  }
  return [...groups.values()].flatMap((members) => {
    const ordered = inPlaces(members);
    if (ordered === null) return [];
    return [{ columns: ordered.map(({ column }) => column), title: titleOf(ordered) }];
  });
}

function titleOf(members: readonly PlaceColumn[]): string {
  const [first] = members;
  if (first === undefined || first.stem === '') return first?.column.band ?? '';
  if (first.isAsWritten) return first.stem;
  return commonStart(members.map(({ column }) => column.header)) || first.stem;
}

/** True when the cells below headers that name places are answers to a ranking. */
function holdsOptions(table: Table, { columns }: PlaceGroup): boolean {
  const rows = sampleAnswers(table, columns);
  const answers = rows.flat();
  const numbers = answers.filter((text) => decimalNumber(text) !== null);
  const distinct = rows.filter((row) => new Set(row).size === row.length);
  return (
    new Set(answers).size > 1 &&
    numbers.length < answers.length / 2 &&
    distinct.length >= LEAST_DISTINCT * rows.length &&
    (rows.length < SHARED_FROM_BALLOTS || areShared(rows))
  );
}

function questionOf(table: Table, { columns, title }: PlaceGroup): FoundQuestion {
  const indices = columns.map(({ index }) => index);
  const complete = completeOptions(sampleAnswers(table, columns), columns.length);
  const options = optionsOf(table, indices, complete);
  return {
    shape: 'rank-columns',
    title,
    columns: indices,
    firstRow: table.firstRow,
    options: options.options,
    notes: [],
    read: placeReader(table, indices, options),
  };
}

/**
 * The options as first met. Where ballots are complete, other texts than theirs are faults; else
 * (a ranking of the top three, say) every text that occurs is an option.
 */
function optionsOf(
  { sheet, firstRow, lastRow, names }: Table,
  columns: readonly number[],
  complete: ReadonlySet<string> | null,
): OptionList {
  const options = new OptionList(names);
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (options.options.length === complete?.size) break;
    for (const column of columns) {
      const text = cellText(sheet.cell(row, column));
      if (options.find(text) !== undefined) continue;
      const answer = answerText(text, names);
      if (answer !== '' && (complete === null || complete.has(answer))) options.add(text);
    }
  }
  return options;
}

function placeReader(
  { sheet }: Table,
  columns: readonly number[],
  options: OptionList,
): FoundQuestion['read'] {
  return (row, ranks) => {
    let faults: BallotFault[] | null = null;
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place] ?? 0;
      const cell = sheet.cell(row, column);
      if (cell === null) continue;
      const text = isCellError(cell) ? cell.error : cellText(cell);
      const option = isCellError(cell) ? undefined : options.find(text);
      const isNew = option !== undefined && ranks[option] === 0;
      if (isNew) ranks[option] = place + 1;
      else if (!saysUnranked(text)) {
        (faults ??= []).push({ code: faultCode(isCellError(cell), option), column, text });
      }
    }
    return faults;
  };
}

function faultCode(isError: boolean, option: number | undefined): BallotFault['code'] {
  if (isError) return 'cell-error';
  return option === undefined ? 'option-unknown' : 'option-repeated';
}
