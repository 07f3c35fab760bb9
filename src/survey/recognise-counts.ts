import type { Sheet } from '../cells/sheet';
import type { OptionNames } from './option-names';
import type { Candidate } from './question';
import type { RecognisedTable } from './recognised-table';
import { countsEvidence } from './shapes/counts-evidence';
import { findCounts } from './shapes/counts';
import type { PlacedCell } from './shapes/count-view';
import { countCells, type FoundCounts } from './shapes/found-counts';

/** The tables of counts of a sheet, and what else may be one. */
export interface RecognisedCounts {
  readonly counts: readonly FoundCounts[];
  readonly candidates: readonly Candidate[];
}

/**
 * Finds tables that count how often options had places. A cell belongs to one table: those that
 * show by their numbers what they are come before those that only may be one, and counts before
 * the shares that stand beside them.
 */
export function recogniseCounts(sheet: Sheet, names: OptionNames): RecognisedCounts {
  const found = findCounts(sheet, names).map((table) => ({
    table,
    evidence: countsEvidence(table),
  }));
  const of = (wanted: string): FoundCounts[] =>
    found.filter(({ evidence }) => evidence === wanted).map(({ table }) => table);
  const counts = apart(of('counts'));
  const sure = counts.length > 0 ? counts : apart(of('shares'));
  const unsure = apart([...sure, ...of('unsure')]).slice(sure.length);
  return { counts: sure, candidates: unsure.map(countsCandidate) };
}

/** A table as something that a person can take for a ranking. */
export function countsCandidate(found: FoundCounts): Candidate {
  const { sheet, columns, headerRow, options, places } = found;
  return {
    sheet: sheet.name,
    shape: 'counts',
    columns,
    headerRow,
    reason: { code: 'near-counts', values: { options: options.length, places: places.length } },
  };
}

/** The tables that share no cell with one before them. */
function apart(tables: readonly FoundCounts[]): FoundCounts[] {
  const taken = new Set<string>();
  return tables.filter((table) => {
    const cells = [...table.places, ...countCells(table)].map(cellKey);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
}

/**
 * True when the rankings that a table seems to hold are these counts, and no answer is elsewhere
 * in their columns: counts were taken for ranks.
 */
export function areTheseCounts(
  { table: { sheet, firstRow, lastRow }, questions }: RecognisedTable,
  counts: readonly FoundCounts[],
): boolean {
  const [first] = counts;
  if (first === undefined) return false;
  const known = new Set(
    counts
      .flatMap((one) => [
        ...one.places,
        ...one.options.map(({ label }) => label),
        ...allCounts(one),
      ])
      .map(cellKey),
  );
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const column of questions.flatMap((question) => question.columns)) {
      const isFilled = sheet.cell(row, column) !== null;
      if (isFilled && !known.has(cellKey({ row, column }))) return false;
    }
  }
  return true;
}

/** True when cells of counts are answers of a table of ballots. */
export function sharesCells(
  { table: { firstRow, lastRow }, questions }: RecognisedTable,
  found: FoundCounts,
): boolean {
  const columns = new Set(questions.flatMap((question) => question.columns));
  return countCells(found).some(
    ({ row, column }) => row >= firstRow && row <= lastRow && columns.has(column),
  );
}

/** The counts of a table, and what stands beside them. */
function allCounts(found: FoundCounts): PlacedCell[] {
  const beside = found.options.flatMap(({ unranked, total }) => [unranked, total]);
  return [...countCells(found), ...found.totals, ...beside.filter((one) => one !== null)];
}

function cellKey({ row, column }: Pick<PlacedCell, 'row' | 'column'>): string {
  return `${row} ${column}`;
}
