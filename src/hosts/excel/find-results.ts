import { areaAddress } from '../../cells/address';
import type { Area } from '../../cells/sheet';
import { freeSheetName } from '../../cells/sheet-description';
import { Problem } from '../../language/problem';
import type { ResultSheet } from '../../report/result-sheet';
import { looksMark, resultName } from '../result-names';
import { areaOfRange, rangeOf, withPlace } from './areas';

/** Where the results of one question go. */
export type ResultPlace =
  | {
      readonly kind: 'new';
      readonly result: ResultSheet;
      readonly sheetName: string;
      /** Whether the defined name is there without its cells, for their sheet was deleted. */
      readonly hasOrphanName: boolean;
    }
  | {
      readonly kind: 'there';
      readonly result: ResultSheet;
      readonly sheet: Excel.Worksheet;
      readonly sheetName: string;
      /** The cells that hold the results so far. */
      readonly before: Area;
      /** The cells that they take from now on. */
      readonly area: Area;
      /** Whether the looks of the cells can stay: each cell looks as it did. */
      readonly sameLooks: boolean;
      /** The chart: none is there; its series are not those of the results; or it can stay. */
      readonly chart: 'absent' | 'other' | 'as-asked';
    };

/** Where results go, and what was in the workbook before. */
export interface ResultPlaces {
  readonly places: readonly ResultPlace[];
  /** The ids of the sheets that the workbook has already. */
  readonly sheetIds: ReadonlySet<string>;
}

/**
 * Finds the sheets of results that were written before, by their defined names, and names for
 * those that are new. One round trip; a second when some are there, a third when some grow.
 * Throws a Problem (`excel-sheet-protected`, `results-in-the-way`) before anything is written.
 */
export async function findResults(
  context: Excel.RequestContext,
  results: readonly ResultSheet[],
): Promise<ResultPlaces> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id, items/name');
  names.load('items/name, items/type, items/comment');
  await context.sync();
  const known = new Map(names.items.map((item) => [item.name.toLowerCase(), item] as const));
  const nameOf = ({ key }: ResultSheet) => known.get(resultName(key).toLowerCase());
  const there = await lookAt(
    context,
    results.flatMap((result) => {
      const item = nameOf(result);
      return item?.type === 'Range' ? [{ result, range: item.getRange(), mark: item.comment }] : [];
    }),
  );
  await refuseToOverwrite(context, there);
  const taken = worksheets.items.map(({ name }) => name);
  const places = results.map((result): ResultPlace => {
    const found = there.find((place) => place.result === result);
    if (found !== undefined) return found;
    const sheetName = freeSheetName(result.name, taken);
    taken.push(sheetName);
    return { kind: 'new', result, sheetName, hasOrphanName: nameOf(result) !== undefined };
  });
  return { places, sheetIds: new Set(worksheets.items.map(({ id }) => id)) };
}

type PlaceThere = Extract<ResultPlace, { readonly kind: 'there' }>;

/** What stands where results were written before. */
async function lookAt(
  context: Excel.RequestContext,
  written: readonly {
    readonly result: ResultSheet;
    readonly range: Excel.Range;
    readonly mark: string;
  }[],
): Promise<PlaceThere[]> {
  const asked = written.map(({ result, range, mark }) => {
    withPlace(range);
    const sheet = range.worksheet;
    sheet.load('name');
    sheet.protection.load('protected');
    sheet.charts.load('items/name, items/series/count');
    return { result, range, sheet, mark };
  });
  if (asked.length === 0) return [];
  await context.sync();
  return asked.map(({ result, range, sheet, mark }) => {
    if (sheet.protection.protected) {
      throw new Problem('excel-sheet-protected', { sheet: sheet.name });
    }
    const before = areaOfRange(range);
    const area = areaFor(result, before);
    return {
      kind: 'there',
      result,
      sheet,
      sheetName: sheet.name,
      before,
      area,
      sameLooks: areaAddress(before) === areaAddress(area) && mark === looksMark(result),
      chart: chartOn(sheet, result),
    };
  });
}

/** A person may have deleted the chart, or some of its series. */
function chartOn(sheet: Excel.Worksheet, { key, chart }: ResultSheet): PlaceThere['chart'] {
  const found = sheet.charts.items.find(({ name }) => name === resultName(key));
  if (found === undefined) return 'absent';
  return found.series.count === chart.series.length ? 'as-asked' : 'other';
}

/** The cells that results take whose first cell is that of another area. */
function areaFor({ rows }: ResultSheet, { firstRow, firstColumn }: Area): Area {
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + rows.length - 1,
    lastColumn: firstColumn + (rows[0]?.length ?? 1) - 1,
  };
}

/** Cells that results grow into must be empty: what stands there is a person's. */
async function refuseToOverwrite(
  context: Excel.RequestContext,
  places: readonly PlaceThere[],
): Promise<void> {
  const asked = places.flatMap(({ sheet, sheetName, before, area }) =>
    growth(before, area).map((strip) => {
      const filled = withPlace(rangeOf(sheet, strip).getUsedRangeOrNullObject(true));
      return { sheetName, filled };
    }),
  );
  if (asked.length === 0) return;
  await context.sync();
  for (const { sheetName, filled } of asked) {
    if (filled.isNullObject) continue;
    const cells = areaAddress(areaOfRange(filled));
    throw new Problem('results-in-the-way', { sheet: sheetName }, { cells });
  }
}

/** The parts of an area below and beside another with the same first cell. */
function growth(before: Area, area: Area): Area[] {
  const below = { ...area, firstRow: before.lastRow + 1 };
  const beside = { ...area, firstColumn: before.lastColumn + 1 };
  return [
    ...(below.firstRow > area.lastRow ? [] : [below]),
    ...(beside.firstColumn > area.lastColumn ? [] : [beside]),
  ];
}
