import { isCellError } from '../../cells/sheet';
import { cellText } from '../cell-text';
import type { OptionNames } from '../option-names';
import { saysUnranked } from '../rank-values';
import { remembered } from '../remembered';
import type { Table, TableColumn } from '../table';
import type { BallotFault, FoundQuestion } from './found-question';
import { joinedParts, joinParts } from './joined-parts';
import { OptionList } from './option-list';
import { SEPARATORS, type Separator } from './separators';
import { nearOptions, wholeOptions } from './usual-options';

/** Cells with the same number of parts are this share of all, or more, in any ranking. */
const LEAST_ALIKE = 0.5;
/** Among so many cells of a ranking, some name the same options. */
const FIRST_CELLS = 24;

/**
 * Finds columns in which each cell lists the options in order. Free text and multi-select
 * answers (`A;C;`, `B;`) are left alone: nearly all cells have to be permutations of one set.
 */
export function findLists(table: Table, columns: readonly TableColumn[]): FoundQuestion[] {
  return columns.flatMap((column) => listIn(table, column, FOUND) ?? []);
}

/**
 * The question of each column that a person named, also where many cells list only some of the
 * options: what comes near enough to a ranking to be offered can be taken for one.
 */
export function listsAsNamed(table: Table, columns: readonly TableColumn[]): FoundQuestion[] {
  return columns.flatMap((column) => listIn(table, column, NAMED) ?? []);
}

/** What makes the cells of a column lists of options. */
interface ListRule {
  /** Whether the cells are worth a closer look. */
  readonly mayBe: (
    cells: readonly (readonly string[])[],
    compare: (text: string) => string,
  ) => boolean;
  /** The options (in comparable form) that cells name; `null` when they are no lists. */
  readonly options: (ballots: readonly (readonly string[])[]) => ReadonlySet<string> | null;
}

const FOUND: ListRule = {
  mayBe: areAlike,
  options: (ballots) => wholeOptions(ballots)?.options ?? null,
};
const NAMED: ListRule = {
  mayBe: () => true,
  options: (ballots) => FOUND.options(ballots) ?? nearOptions(ballots)?.options ?? null,
};

function listIn(
  table: Table,
  { index, header }: TableColumn,
  rule: ListRule,
): FoundQuestion | null {
  const cells = table.sample.map((row) => table.sheet.cell(row, index));
  const texts = cells
    .filter((cell) => typeof cell === 'string')
    .filter((text) => !saysUnranked(text));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (texts.length === 0 || numbers.length > texts.length) return null;
  const { compare } = table.names;
  for (const separator of SEPARATORS) {
    const split = partsOf(separator, texts, compare, rule);
    const options = split === null ? null : optionsOf(split.cells, separator, table.names, rule);
    if (split === null || options === null) continue;
    const headerParts = split.parts(header);
    // A table without a header: the first list stands where the header would be.
    const isHeadless = headerParts.length > 1 && isPermutation(headerParts, options);
    return {
      shape: 'list',
      title: isHeadless ? '' : header,
      columns: [index],
      firstRow: isHeadless ? table.headerRow : table.firstRow,
      options: options.options,
      notes: split.joined
        .filter((name) => options.find(name) !== undefined)
        .map((text) => ({ code: 'options-joined', column: index, text })),
      read: listReader(table, index, options, split.parts),
    };
  }
  return null;
}

interface SplitCells {
  readonly cells: readonly (readonly string[])[];
  readonly parts: (text: string) => readonly string[];
  /** The options that were put together from several parts. */
  readonly joined: readonly string[];
}

/** The cells as lists, or `null` when they are clearly none. */
function partsOf(
  separator: Separator,
  texts: readonly string[],
  compare: (text: string) => string,
  rule: ListRule,
): SplitCells | null {
  const cells = texts.map((text) => separator.split(text)).filter((parts) => parts !== null);
  if (!rule.mayBe(cells, compare)) return null;
  const lists = cells.filter((parts) => parts.length > 1);
  const joins = joinedParts(lists, separator.between, compare);
  const join = (parts: readonly string[]): readonly string[] => joinParts(parts, joins, compare);
  const [first = []] = lists;
  return {
    cells: cells.map(join),
    parts: (text) => join(separator.split(text) ?? [text]),
    joined: join(first).filter((part) => !first.includes(part)),
  };
}

/** What spares free text and multi-select answers a closer look: lengths, then the first cells. */
function areAlike(
  cells: readonly (readonly string[])[],
  compare: (text: string) => string,
): boolean {
  const lengths = new Map<number, number>();
  for (const { length } of cells) {
    if (length > 1) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  if (Math.max(0, ...lengths.values()) < Math.max(1, LEAST_ALIKE * cells.length)) return false;
  const first = cells.slice(0, FIRST_CELLS);
  const sets = new Set(first.map((parts) => parts.map(compare).sort().join('\n')));
  return first.length < FIRST_CELLS || sets.size < first.length;
}

/** The options, when the cells are lists of them by the rule; else `null`. */
function optionsOf(
  cells: readonly (readonly string[])[],
  { isOrdinaryText }: Separator,
  names: OptionNames,
  rule: ListRule,
): OptionList | null {
  const { compare } = names;
  const ballots = cells.map((parts) => parts.map(compare));
  const usual = rule.options(ballots);
  if (usual === null) return null;
  const orders = new Set(ballots.map((ballot) => ballot.join('\n')));
  if (usual.size < (isOrdinaryText ? 3 : 2) || (isOrdinaryText && orders.size < 2)) return null;
  const options = new OptionList(names);
  for (const part of cells.flat()) if (usual.has(compare(part))) options.add(part);
  return options;
}

function isPermutation(parts: readonly string[], options: OptionList): boolean {
  const found = new Set(parts.map((part) => options.find(part)));
  return (
    parts.length === options.options.length && found.size === parts.length && !found.has(undefined)
  );
}

function listReader(
  { sheet }: Table,
  column: number,
  options: OptionList,
  parts: (text: string) => readonly string[],
): FoundQuestion['read'] {
  const readText = remembered((text) => readList(text, column, options, parts));
  return (row, ranks) => {
    const cell = sheet.cell(row, column);
    if (isCellError(cell)) return [{ code: 'cell-error', column, text: cell.error }];
    const list = readText(cellText(cell));
    ranks.set(list.ranks);
    return list.faults;
  };
}

interface ReadList {
  readonly ranks: Float64Array;
  readonly faults: readonly BallotFault[] | null;
}

function readList(
  text: string,
  column: number,
  options: OptionList,
  parts: (text: string) => readonly string[],
): ReadList {
  const ranks = new Float64Array(options.options.length);
  const faults: BallotFault[] = [];
  let place = 0;
  for (const part of saysUnranked(text) ? [] : parts(text)) {
    const option = options.find(part);
    if (option === undefined) faults.push({ code: 'option-unknown', column, text: part });
    else if ((ranks[option] ?? 0) > 0) faults.push({ code: 'option-repeated', column, text: part });
    else ranks[option] = place += 1;
  }
  return { ranks, faults: faults.length === 0 ? null : faults };
}
