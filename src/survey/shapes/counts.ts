import { isCellError, type Sheet } from '../../cells/sheet';
import { cellText, lineText } from '../cell-text';
import { headerParts, placeHeader } from '../header-parts';
import type { OptionNames } from '../option-names';
import { saysUnranked } from '../rank-values';
import { isSumLabel, isTotalsLabel } from '../totals-labels';
import { countsTitle } from './counts-title';
import { sharesIn } from './count-values';
import { viewByColumns, viewByRows, type CountView, type PlacedCell } from './count-view';
import type { CountedOption, FoundCounts } from './found-counts';
import { placeRunReader, type CountsSpot, type PlaceRun } from './place-runs';

/** Tables of counts are small; where a sheet holds more, nothing is looked for. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 200;
const MOST_OPTIONS = 400;

/**
 * Finds whatever looks like a table of counts: headers that name the places 1, 2, 3 … in sequence,
 * beside them names, and cells where both meet. Options stand in rows, or across in columns.
 */
export function findCounts(sheet: Sheet, names: OptionNames): FoundCounts[] {
  const { used } = sheet;
  if (used === null) return [];
  if (used.lastRow - used.firstRow >= MOST_ROWS) return [];
  if (used.lastColumn - used.firstColumn >= MOST_COLUMNS) return [];
  return [viewByRows(sheet, used), viewByColumns(sheet, used)].flatMap((view) =>
    tablesIn(view, names),
  );
}

function tablesIn(view: CountView, names: OptionNames): FoundCounts[] {
  const runsIn = placeRunReader();
  const found: FoundCounts[] = [];
  for (let line = view.firstLine; line < view.lastLine; line += 1) {
    const below = Array.from({ length: view.lastLine - line }, (_, at) => line + 1 + at);
    for (const run of runsIn(view, line)) {
      const labels = labelsBeside(view, line, run);
      if (labels === null) continue;
      const table = countsAt(view, { line, run, labels, lines: below }, names);
      if (table !== null) found.push(table);
    }
  }
  return found;
}

/** The nearest texts before the places, in the line below the headers. */
function labelsBeside(view: CountView, line: number, { places }: PlaceRun): number | null {
  for (let across = (places[0] ?? 0) - 1; across >= view.firstAcross; across -= 1) {
    const { cell } = view.at(line + 1, across);
    if (typeof cell === 'string' && /\p{L}/u.test(cell)) return across;
  }
  return null;
}

/** The table of counts at a spot; `null` with fewer than two options, or more than anyone ranks. */
export function countsAt(
  view: CountView,
  spot: CountsSpot,
  names: OptionNames,
): FoundCounts | null {
  const { line, run } = spot;
  const places = run.places.map((across) => view.at(line, across));
  const { options, totals } = optionsAt(view, spot, names);
  const [first] = options;
  if (first === undefined || options.length < 2 || options.length > MOST_OPTIONS) return null;
  const columns = view.isTurned
    ? options.map(({ label }) => label.column)
    : places.map(({ column }) => column);
  return {
    sheet: view.sheet,
    title: run.stem === '' ? countsTitle(view, spot, columns) : run.stem,
    places,
    options,
    totals,
    headerRow: view.isTurned ? first.label.row : (places[0]?.row ?? 0),
    columns,
  };
}

interface Lines {
  readonly options: CountedOption[];
  readonly totals: readonly PlacedCell[];
}

/** The options below the headers, up to a blank line, other text or the headers of a next table. */
function optionsAt(view: CountView, spot: CountsSpot, names: OptionNames): Lines {
  const options: CountedOption[] = [];
  let totals: readonly PlacedCell[] = [];
  const beside = columnsBeside(view, spot);
  for (const line of spot.lines) {
    const label = view.at(line, spot.labels);
    const text = lineText(label.cell);
    const counts = spot.run.places.map((across) => view.at(line, across));
    const values = valuesAt(view, line, counts, beside);
    const before = options.at(-1);
    if (isBlank(values) || options.length > MOST_OPTIONS || namesPlaces(counts)) break;
    if (text === '' && before !== undefined && areShares(before.counts)) {
      // A row of percentages and below it the counts that they come from, as EUSurvey has it.
      options.splice(-1, 1, { ...before, ...values });
    } else if (text === '' || isSumLabel(text)) {
      if (totals.length === 0) totals = counts;
    } else if (!isTotalsLabel(text)) {
      options.push({ name: names.shown(text), key: names.compare(text), label, ...values });
    }
  }
  return { options, totals };
}

type Values = Pick<CountedOption, 'counts' | 'unranked' | 'total'>;

function isBlank({ counts, unranked }: Values): boolean {
  const cells = unranked === null ? counts : [...counts, unranked];
  return cells.every(({ cell }) => !isCellError(cell) && cellText(cell).trim() === '');
}

interface Beside {
  readonly unranked: number | undefined;
  readonly total: number | undefined;
}

function valuesAt(
  view: CountView,
  line: number,
  counts: readonly PlacedCell[],
  { unranked, total }: Beside,
): Values {
  return {
    counts,
    unranked: unranked === undefined ? null : view.at(line, unranked),
    total: total === undefined ? null : view.at(line, total),
  };
}

/** Columns that belong to the table: from its labels to the first one without a header. */
function columnsBeside(view: CountView, { line, labels, run }: CountsSpot): Beside {
  const last = run.places.at(-1) ?? 0;
  const others: number[] = [];
  for (let across = labels + 1; across <= view.lastAcross; across += 1) {
    const isBlank = headerText(view, line, across) === '';
    if (isBlank && across > last) break;
    if (!isBlank && !run.places.includes(across)) others.push(across);
  }
  const headed = (says: (text: string) => boolean): number | undefined =>
    others.find((across) => {
      const text = headerText(view, line, across);
      return [text, ...headerParts(text).map(({ part }) => part)].some(says);
    });
  const saysLeftOut = (text: string): boolean => /\p{L}/u.test(text) && saysUnranked(text);
  return { unranked: headed(saysLeftOut), total: headed(isSumLabel) };
}

function headerText(view: CountView, line: number, across: number): string {
  return lineText(view.at(line, across).cell);
}

/** True where places are named again in words, since a next table begins. */
function namesPlaces(counts: readonly PlacedCell[]): boolean {
  return counts.slice(0, 2).every(({ cell }, at) => {
    const text = lineText(cell);
    return /\p{L}/u.test(text) && placeHeader(text)?.place === at + 1;
  });
}

function areShares(counts: readonly PlacedCell[]): boolean {
  return sharesIn(counts.map(({ cell }) => cell)) !== null;
}
