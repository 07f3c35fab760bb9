import { countedTally } from '../ranking/counted-tally';
import type { CountedTally } from '../ranking/tally';
import { lineText } from './cell-text';
import { cellFaults, faultAt, type CountFault } from './count-faults';
import { countIn, numberIn } from './shapes/count-values';
import type { PlacedCell } from './shapes/count-view';
import type { FoundCounts } from './shapes/found-counts';
import { columnSums, mostFrequent, sumOf } from './shapes/number-lists';

/** A table that may hold percentages without their sign: every option has just so many ballots. */
const HUNDRED = 100;

/** A table of counts, added up. */
export interface CountedTable {
  /** `null` when a fault is an error. */
  readonly tally: CountedTally | null;
  readonly faults: readonly CountFault[];
}

/** The numbers of a table whose cells are all counts. */
interface Numbers {
  /** Option × place. */
  readonly counts: readonly (readonly number[])[];
  /** For each option; `null` when the table does not say. */
  readonly unranked: readonly number[] | null;
  /** For each option, all ballots that it accounts for. */
  readonly rows: readonly number[];
  /** For each place, the ballots that have an option there. */
  readonly taken: readonly number[];
}

/** Adds up a table of counts; every fault names its cell. */
export function countTable(found: FoundCounts): CountedTable {
  const faults = cellFaults(found);
  if (faults.length > 0) return { tally: null, faults };
  const numbers = numbersOf(found);
  const ballots = ballotsOf(found, numbers);
  const errors =
    ballots === null ? unevenFaults(found, numbers) : excessFaults(found, numbers, ballots);
  if (errors.length > 0 || ballots === null) return { tally: null, faults: errors };
  const unranked = numbers.unranked ?? numbers.rows.map((count) => ballots - count);
  const rest = found.options.slice(found.places.length).map(() => 0);
  return {
    tally: countedTally(
      numbers.counts.map((row) => [...row, ...rest]),
      unranked,
    ),
    faults: [
      ...leftOverFaults(found, numbers, ballots),
      ...totalFaults(found, numbers, ballots),
      ...hundredFaults(found, numbers, ballots),
    ],
  };
}

function numbersOf({ options }: FoundCounts): Numbers {
  const isSaid = options.some(({ unranked }) => unranked !== null);
  const unranked = options.map((option) => countOf(option.unranked));
  const counts = options.map((option) => option.counts.map(countOf));
  return {
    counts,
    unranked: isSaid ? unranked : null,
    rows: counts.map((row, at) => sumOf(row) + (unranked[at] ?? 0)),
    taken: columnSums(counts),
  };
}

function countOf(at: PlacedCell | null): number {
  const count = countIn(at?.cell ?? null);
  return typeof count === 'number' ? count : 0;
}

/**
 * How many ballots there are: what every option accounts for. Where the table does not say how
 * many leave options unranked, every ballot has a first choice, and no ballot that ends early has
 * a later one. `null` when neither fits.
 */
function ballotsOf(found: FoundCounts, numbers: Numbers): number | null {
  const { rows, taken, unranked } = numbers;
  const [first = 0] = taken;
  const isMost = [...rows, ...taken].every((count) => count <= first);
  if (!accountsForAll(found, numbers)) return isMost ? first : null;
  const usual = mostFrequent(rows);
  const agreeing = rows.filter((count) => count === usual).length;
  if (agreeing === rows.length) return usual;
  const endEarly = taken.every((count, at) => count <= (taken[at - 1] ?? first));
  const isOneWrong = 2 * agreeing > rows.length && usual !== first;
  return unranked === null && isMost && endEarly && !isOneWrong ? first : null;
}

/** True when the cells of an option say where all ballots put it. */
function accountsForAll({ options, places }: FoundCounts, { unranked }: Numbers): boolean {
  return unranked !== null || places.length === options.length;
}

/** Which options have too few or too many ballots, when their number cannot be told. */
function unevenFaults(found: FoundCounts, numbers: Numbers): CountFault[] {
  const { rows, taken } = numbers;
  const [first = 0] = taken;
  const isWhole = accountsForAll(found, numbers);
  const excess = isWhole ? [] : excessFaults(found, numbers, first);
  if (excess.length > 0) return excess;
  const ballots = isWhole ? mostFrequent(rows) : first;
  return found.options.flatMap(({ name, label }, at) => {
    const count = rows[at] ?? 0;
    const isWrong = isWhole ? count !== ballots : count > ballots;
    return isWrong ? [faultAt(label, 'counts-uneven', { option: name, count, ballots })] : [];
  });
}

function excessFaults({ places }: FoundCounts, { taken }: Numbers, ballots: number): CountFault[] {
  return places.flatMap((place, at) => {
    const count = taken[at] ?? 0;
    return count > ballots ? [faultAt(place, 'counts-excess', { count, ballots })] : [];
  });
}

/** Says that options were taken for unranked where the table does not say so itself. */
function leftOverFaults(
  { options, places }: FoundCounts,
  { unranked, rows, taken }: Numbers,
  ballots: number,
): CountFault[] {
  const fewer = options.filter((_, at) => (rows[at] ?? 0) < ballots);
  const [first] = fewer;
  if (unranked !== null || first === undefined) return [];
  const isTopOnly = places.length < options.length && taken.every((count) => count === ballots);
  const count = rows[options.indexOf(first)] ?? 0;
  const values = { option: first.name, count, ballots, options: fewer.length };
  return [faultAt(first.label, 'counts-left-over', values, isTopOnly ? 'note' : 'warning')];
}

/** Totals of the table that are not the sums of its counts. */
function totalFaults(
  { options, totals }: FoundCounts,
  { counts, taken }: Numbers,
  ballots: number,
): CountFault[] {
  const sums = [
    ...options.map(({ total }, at) => ({ total, sum: sumOf(counts[at] ?? []), whole: ballots })),
    ...totals.map((total, at) => ({ total, sum: taken[at] ?? 0, whole: taken[at] ?? 0 })),
  ];
  return sums.flatMap(({ total, sum, whole }) => {
    const said = total === null ? null : numberIn(total.cell);
    if (total === null || said === null || said === sum || said === whole) return [];
    const values = { total: lineText(total.cell), count: sum };
    return [faultAt(total, 'counts-total-differs', values, 'warning')];
  });
}

function hundredFaults({ places }: FoundCounts, { rows }: Numbers, ballots: number): CountFault[] {
  const [first] = places;
  const areHundred = ballots === HUNDRED && rows.every((count) => count === HUNDRED);
  return first !== undefined && areHundred ? [faultAt(first, 'counts-hundred', {}, 'warning')] : [];
}
