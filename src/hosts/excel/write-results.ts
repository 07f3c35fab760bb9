import type { Area } from '../../cells/sheet';
import { Problem } from '../../language/problem';
import type { ResultSheet } from '../../report/result-sheet';
import { looksMark, resultName } from '../result-names';
import { rangeOf } from './areas';
import { drawChart, redrawChart, refreshChart, type ChartPlace } from './draw-chart';
import { errorReason } from './errors';
import { findResults, type ResultPlace, type ResultPlaces } from './find-results';
import { setLooks } from './set-looks';
import { setWidths, writeCells } from './write-cells';

/** A sheet that results were written to. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes one sheet a question, all together in two to four round trips. Results that were written
 * before are found by their defined name and updated in their place; a chart that is there is kept
 * as it looks. When Excel refuses, sheets that were added are taken away again.
 *
 * Throws a Problem: what Excel refused; `excel-sheet-protected` and `results-in-the-way` before
 * anything is written; `results-half-written` when results that were there before may be part old
 * and part new; `results-left-over` when added sheets could not be taken away.
 */
export async function writeResultSheets(
  context: Excel.RequestContext,
  results: readonly ResultSheet[],
): Promise<WrittenSheet[]> {
  if (results.length === 0) return [];
  const found = await findResults(context, results);
  try {
    return await writeAll(context, found.places);
  } catch (error) {
    await takeBack(context, found, error);
    throw halfWritten(found.places, error) ?? error;
  }
}

async function writeAll(
  context: Excel.RequestContext,
  places: readonly ResultPlace[],
): Promise<WrittenSheet[]> {
  const { worksheets, names } = context.workbook;
  // New sheets first: where the workbook's structure is protected, nothing else is touched then.
  const sheets = places.map((place) =>
    place.kind === 'new' ? worksheets.add(place.sheetName) : place.sheet,
  );
  const written = places.map((place, index) => {
    const sheet = sheets[index] ?? worksheets.getItem(place.sheetName);
    const chart = writeOne(sheet, names, place);
    sheet.load('id, name');
    chart.series.load('count');
    return { sheet, chart, result: place.result };
  });
  await context.sync();
  for (const { chart, result, sheet } of written) {
    const [found, wanted] = [chart.series.count, result.chart.series.length];
    if (found === wanted) continue;
    throw new Problem('chart-not-as-asked', { sheet: sheet.name }, { found, wanted });
  }
  return written.map(({ sheet: { id, name } }) => ({ id, name }));
}

/** Queues everything that one question's results need. */
function writeOne(
  sheet: Excel.Worksheet,
  names: Excel.NamedItemCollection,
  place: ResultPlace,
): Excel.Chart {
  const { result, sheetName } = place;
  const area = place.kind === 'new' ? wholeArea(result) : place.area;
  const cells = rangeOf(sheet, area);
  if (place.kind === 'new') setWidths(sheet, result);
  if (place.kind === 'there' && place.sameLooks) writeCells(cells, result);
  else {
    if (place.kind === 'there') clear(rangeOf(sheet, place.before));
    const isNamed = place.kind === 'there' || place.hasOrphanName;
    if (isNamed) names.getItem(resultName(result.key)).delete();
    names.add(resultName(result.key), cells, looksMark(result));
    setLooks(sheet, area, result);
    writeCells(cells, result);
    // Before the chart, whose place is counted in cells.
    cells.format.autofitRows();
  }
  return writeChart({ sheet, sheetName, area }, place);
}

function writeChart(at: ChartPlace, place: ResultPlace): Excel.Chart {
  const { result } = place;
  if (place.kind === 'new' || place.chart === 'absent') return drawChart(at, result);
  const canStay = place.sameLooks && place.chart === 'as-asked';
  return canStay ? refreshChart(at, result) : redrawChart(at, result);
}

function wholeArea({ rows }: ResultSheet): Area {
  return {
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows.length - 1,
    lastColumn: (rows[0]?.length ?? 1) - 1,
  };
}

function clear(cells: Excel.Range): void {
  cells.unmerge();
  cells.clear();
}

/** Takes away the sheets that were added before Excel refused, and their names. */
async function takeBack(
  context: Excel.RequestContext,
  { places, sheetIds }: ResultPlaces,
  cause: unknown,
): Promise<void> {
  const added = places.filter(({ kind }) => kind === 'new');
  if (added.length === 0) return;
  try {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id, items/name');
    names.load('items/name');
    await context.sync();
    const ours = new Set(added.map(({ sheetName }) => sheetName));
    for (const sheet of worksheets.items) {
      if (ours.has(sheet.name) && !sheetIds.has(sheet.id)) sheet.delete();
    }
    const ourNames = new Set(added.map(({ result }) => resultName(result.key).toLowerCase()));
    for (const item of names.items) {
      if (ourNames.has(item.name.toLowerCase())) item.delete();
    }
    await context.sync();
  } catch {
    const sheets = added.map(({ sheetName }) => `"${sheetName}"`).join(', ');
    throw new Problem('results-left-over', {}, { reason: errorReason(cause), sheets }, { cause });
  }
}

/** The problem of results that may be part old and part new; `null` when none were there before. */
function halfWritten(places: readonly ResultPlace[], cause: unknown): Problem | null {
  const updated = places.filter(({ kind }) => kind === 'there');
  if (updated.length === 0) return null;
  const sheets = updated.map(({ sheetName }) => `"${sheetName}"`).join(', ');
  return new Problem('results-half-written', {}, { reason: errorReason(cause), sheets }, { cause });
}
