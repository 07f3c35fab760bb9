import { isCellError } from '../../cells/sheet';
import { comparable } from '../../language/compare';
import { cellText } from '../cell-text';
import { saysUnranked } from '../rank-values';
import type { Table, TableColumn } from '../table';
import type { BallotFault, FoundQuestion } from './found-question';
import { joinedParts, joinParts } from './joined-parts';
import { OptionList } from './option-list';
import { SEPARATORS, type Separator } from './separators';
import { areMostlyComplete, usualOptions } from './usual-options';

/** Cells that hold several parts are this share of all, or more, before they are looked at. */
const LEAST_LISTS = 0.5;
const MOST_REMEMBERED = 10_000;

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
  const texts = table.sample
    .map((row) => table.sheet.cell(row, index))
    .filter((cell): cell is string => typeof cell === 'string' && !saysUnranked(cell));
  if (texts.length === 0) return null;
  for (const separator of SEPARATORS) {
    const split = partsOf(separator, texts);
    const options = split === null ? null : optionsOf(split.cells, separator);
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

function partsOf(separator: Separator, texts: readonly string[]): SplitCells | null {
  const cells = texts.flatMap((text) => {
    const parts = separator.split(text);
    return parts === null ? [] : [parts];
  });
  const lists = cells.filter((parts) => parts.length > 1);
  if (lists.length < LEAST_LISTS * texts.length) return null;
  const joins = joinedParts(lists, separator.between);
  const [first = []] = lists;
  return {
    cells: cells.map((parts) => joinParts(parts, joins)),
    parts: (text) => joinParts(separator.split(text) ?? [text], joins),
    joined: joinParts(first, joins).filter((part) => !first.includes(part)),
  };
}

/** The options, when nearly all cells are permutations of one set of parts; else `null`. */
function optionsOf(
  cells: readonly (readonly string[])[],
  { isOrdinaryText }: Separator,
): OptionList | null {
  const ballots = cells.map((parts) => parts.map(comparable));
  const usual = usualOptions(ballots);
  const orders = new Set(ballots.map((ballot) => ballot.join('\n')));
  if (usual.size < (isOrdinaryText ? 3 : 2) || (isOrdinaryText && orders.size < 2)) return null;
  if (!areMostlyComplete(ballots, usual)) return null;
  const options = new OptionList();
  for (const part of cells.flat()) if (usual.has(comparable(part))) options.add(part);
  return options;
}

function isPermutation(parts: readonly string[], options: OptionList): boolean {
  const found = new Set(parts.map((part) => options.find(part)));
  return (
    parts.length === options.options.length && found.size === parts.length && !found.has(undefined)
  );
}

interface ReadList {
  readonly ranks: Float64Array;
  readonly faults: readonly BallotFault[] | null;
}

function listReader(
  { sheet }: Table,
  column: number,
  options: OptionList,
  parts: (text: string) => readonly string[],
): FoundQuestion['read'] {
  // Few different lists fill many cells: four options have 24 orders.
  const known = new Map<string, ReadList>();
  return (row, ranks) => {
    const cell = sheet.cell(row, column);
    if (isCellError(cell)) return [{ code: 'cell-error', column, text: cell.error }];
    const text = cellText(cell);
    let list = known.get(text);
    if (list === undefined) {
      list = readList(text, column, options, parts);
      if (known.size < MOST_REMEMBERED) known.set(text, list);
    }
    ranks.set(list.ranks);
    return list.faults;
  };
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
