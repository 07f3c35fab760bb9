import type { Sheet } from '../../cells/sheet';
import { inPlaces, placeHeader } from '../header-parts';
import { saysUnranked } from '../rank-values';
import type { Table, TableColumn } from '../table';
import { isTotalsLabel } from '../totals-labels';
import { countIn } from './count-values';
import { viewByColumns, viewByRows } from './count-view';
import { countsAt } from './counts';
import { countCells, type FoundCounts } from './found-counts';
import { placeRunReader, type PlaceRun } from './place-runs';

/**
 * The table of counts in columns that a person named: a column a place, the first choice first
 * unless the headers name the places; or a column an option, where places are named in a column
 * before. `null` when most of their cells are not numbers of ballots.
 */
export function countsAsNamed(table: Table, columns: readonly TableColumn[]): FoundCounts | null {
  const found = optionsAcross(table, columns) ?? optionsBelow(table, columns);
  return found !== null && holdsCounts(found) ? found : null;
}

function optionsBelow(table: Table, columns: readonly TableColumn[]): FoundCounts | null {
  const { sheet, headerRow, firstRow, lastRow, names } = table;
  const places = columns.filter(({ header }) => !isTotalsLabel(header) && !saysNoPlace(header));
  const labels = labelColumn(table, columns);
  if (places.length < 2 || labels === null) return null;
  const lines = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
  const run = { stem: '', places: inSequence(places).map(({ index }) => index) };
  const view = viewByRows(sheet, areaOf(table));
  return countsAt(view, { line: headerRow, run, labels, lines }, names);
}

function saysNoPlace(header: string): boolean {
  return header !== '' && saysUnranked(header);
}

/** The columns by the places that all of their headers name; as they were named otherwise. */
function inSequence(columns: readonly TableColumn[]): readonly TableColumn[] {
  const headed = columns.flatMap((column) => {
    const place = placeHeader(column.header)?.place;
    return place === undefined ? [] : [{ column, place }];
  });
  const ordered = headed.length === columns.length ? inPlaces(headed) : null;
  return ordered?.map(({ column }) => column) ?? columns;
}

/** The column with the names of options: the nearest one with texts, before the columns if any. */
function labelColumn(
  { sheet, columns: all, firstRow }: Table,
  columns: readonly TableColumn[],
): number | null {
  const first = Math.min(...columns.map(({ index }) => index));
  const texts = all.filter(
    (column) => !columns.includes(column) && isText(sheet, firstRow, column),
  );
  const before = texts.findLast(({ index }) => index < first);
  return (before ?? texts[0])?.index ?? null;
}

function isText(sheet: Sheet, row: number, { index }: TableColumn): boolean {
  const cell = sheet.cell(row, index);
  return typeof cell === 'string' && /\p{L}/u.test(cell);
}

function optionsAcross(table: Table, columns: readonly TableColumn[]): FoundCounts | null {
  const { sheet, headerRow, columns: all, names } = table;
  if (columns.some(({ header }) => placeHeader(header) !== null)) return null;
  const first = Math.min(...columns.map(({ index }) => index));
  const view = viewByColumns(sheet, areaOf(table));
  const runsIn = placeRunReader();
  const before = all.filter(({ index }) => index < first).reverse();
  for (const { index: line } of before) {
    const run = runsIn(view, line).find((one: PlaceRun) => (one.places[0] ?? 0) > headerRow);
    if (run === undefined) continue;
    const lines = columns.map(({ index }) => index);
    return countsAt(view, { line, run, labels: headerRow, lines }, names);
  }
  return null;
}

function areaOf({ sheet, headerRow, lastRow, columns }: Table) {
  const indices = columns.map(({ index }) => index);
  const used = sheet.used ?? { lastColumn: 0 };
  return {
    firstRow: headerRow,
    firstColumn: indices[0] ?? 0,
    lastRow,
    lastColumn: Math.max(used.lastColumn, ...indices),
  };
}

/** True when more than half of the cells are numbers of ballots or shares, and not all are 0. */
function holdsCounts(found: FoundCounts): boolean {
  const values = countCells(found).map(({ cell }) => countIn(cell));
  const fitting = values.filter((value) => value !== 'unreadable');
  return 2 * fitting.length > values.length && fitting.some((value) => value !== 0);
}
