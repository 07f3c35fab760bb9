import type { Area } from '../../cells/sheet';
import { isResultName } from '../result-names';
import { areaOfRange, withPlace } from './areas';

/** A sheet that a person can see, before its cells are read. */
export interface FoundSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  /** `null` for an empty sheet. */
  readonly used: Area | null;
  /** Whether rows of the used area are hidden, by hand or by a filter. */
  readonly hiddenRows: 'none' | 'some' | 'all';
  /** Its tables, header row included, totals row left out. */
  readonly tables: readonly Area[];
}

/** The sheets of a workbook. */
export interface FoundSheets {
  /** Those to read, in the workbook's order: visible, and none of our results. */
  readonly sheets: readonly FoundSheet[];
  /** The names of those that a person cannot see. */
  readonly hidden: readonly string[];
  /** The ids of the sheets that hold our results. */
  readonly results: ReadonlySet<string>;
}

/** Finds the sheets of the workbook, their used areas and tables. Takes two round trips. */
export async function findSheets(context: Excel.RequestContext): Promise<FoundSheets> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id, items/name, items/visibility');
  tables.load('items/id, items/showTotals');
  names.load('items/name, items/type');
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  const asked = visible.map(askForSheet);
  const places = tables.items.map(askForTable);
  const resultSheets = names.items
    .filter(({ name, type }) => isResultName(name) && type === 'Range')
    .map((name) => name.getRange().worksheet.load('id'));
  await context.sync();
  const results = new Set(resultSheets.map(({ id }) => id));
  for (const { worksheet, ownNames } of asked) {
    // A copy that Excel makes of a sheet has the workbook's names as names of its own.
    if (ownNames.items.some(({ name }) => isResultName(name))) results.add(worksheet.id);
  }
  const sheets = asked
    .filter(({ worksheet }) => !results.has(worksheet.id))
    .map((sheet) => ({
      ...foundSheet(sheet),
      tables: places.filter(({ on }) => on.id === sheet.worksheet.id).map(tableArea),
    }));
  const hidden = worksheets.items.filter(
    (worksheet) => !visible.includes(worksheet) && !results.has(worksheet.id),
  );
  return { sheets, hidden: hidden.map(({ name }) => name), results };
}

function askForSheet(worksheet: Excel.Worksheet) {
  const used = withPlace(worksheet.getUsedRangeOrNullObject(true));
  used.load('rowHidden');
  const ownNames = worksheet.names;
  ownNames.load('items/name');
  return { worksheet, used, ownNames };
}

function foundSheet({ worksheet, used }: ReturnType<typeof askForSheet>) {
  const { name } = worksheet;
  if (used.isNullObject) return { name, worksheet, used: null, hiddenRows: 'none' } as const;
  return { name, worksheet, used: areaOfRange(used), hiddenRows: hiddenRowsOf(used) };
}

/** Excel says `null` when some rows of a range are hidden and others are not. */
function hiddenRowsOf(range: { readonly rowHidden: boolean | null }): FoundSheet['hiddenRows'] {
  const { rowHidden } = range;
  if (rowHidden === null) return 'some';
  return rowHidden ? 'all' : 'none';
}

function askForTable(table: Excel.Table) {
  return {
    table,
    range: withPlace(table.getRange()),
    on: table.worksheet.load('id'),
  };
}

function tableArea({ table, range }: ReturnType<typeof askForTable>): Area {
  const area = areaOfRange(range);
  return table.showTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
}
