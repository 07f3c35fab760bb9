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
import { wholeOptions } from './usual-options';

/** Cells with the same number of parts are this share of all, or more, in any ranking. */
const LEAST_ALIKE = 0.5;
/** Among so many cells of a ranking, some name the same options. */
const FIRST_CELLS = 24;

/**
 * Finds columns in which each cell lists the options in order. Free text and multi-select
 * answers (`A;C;`, `B;`) are left alone: nearly all cells have to be permutations of one set.
 */
export function findLists(table: Table, columns: readonly TableColumn[]): FoundQuestion[] {
  return columns.flatMap((column) => {
    const found = listIn(table, column);
    return found === null ? [] : [found];
  });
}

function listIn(table: Table, { index, header }: TableColumn): FoundQuestion | null {
  const cells = table.sample.map((row) => table.sheet.cell(row, index));
  const texts = cells
    .filter((cell) => typeof cell === 'string')
    .filter((text) => !saysUnranked(text));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (texts.length === 0 || numbers.length > texts.length) return null;
  const { compare } = table.names;
  for (const separator of SEPARATORS) {
    const split = partsOf(separator, texts, compare);
    const options = split === null ? null : optionsOf(split.cells, separator, table.names);
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
): SplitCells | null {
  const cells = texts.map((text) => separator.split(text)).filter((parts) => parts !== null);
  if (!areAlike(cells, compare)) return null;
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

/** The options, when nearly all cells are permutations of one set of parts; else `null`. */
function optionsOf(
  cells: readonly (readonly string[])[],
  { isOrdinaryText }: Separator,
  names: OptionNames,
): OptionList | null {
  const { compare } = names;
  const ballots = cells.map((parts) => parts.map(compare));
  const usual = wholeOptions(ballots)?.options;
  if (usual === undefined) return null;
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
