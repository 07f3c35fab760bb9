import {
  freeSheetName,
  PLAIN,
  type EntryRule,
  type NewCell,
  type SheetDescription,
} from '../../cells/sheet-description';
import { columnPoints, rangeOf } from './areas';
import { partsAlike } from './parts-alike';
import { setCellLook, setLines } from './set-cell-look';
import { asText } from './write-cells';

/**
 * Adds a sheet behind the others and shows it; gives its name. Takes two round trips. When Excel
 * refuses in the middle, the sheet is taken away again.
 */
export async function addSheet(
  context: Excel.RequestContext,
  description: SheetDescription,
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const name = freeSheetName(description.name, taken);
  const sheet = worksheets.add(name);
  try {
    drawSheet(sheet, description);
    sheet.activate();
    await context.sync();
  } catch (error) {
    await takeAway(context, name);
    throw error;
  }
  return name;
}

/** Queues everything that the sheet shows; its protection comes last, for it would refuse the rest. */
function drawSheet(sheet: Excel.Worksheet, description: SheetDescription): void {
  const { rows, direction, merges, frozen, rules, isProtected } = description;
  setSizes(sheet, description);
  writeContents(sheet, description);
  if (direction === 'rtl') wholeRange(sheet, description).format.readingOrder = 'RightToLeft';
  const looks = rows.map((row) => row.map(({ look }) => look));
  for (const { value: look, part } of partsAlike(looks)) {
    if (look !== PLAIN) setCellLook(rangeOf(sheet, part), look, direction);
  }
  for (const { value, part } of partsAlike(looks.map((row) => row.map(({ lines }) => lines)))) {
    if (value !== undefined) setLines(rangeOf(sheet, part), value);
  }
  for (const area of merges) rangeOf(sheet, area).merge();
  if (frozen.rows + frozen.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  }
  for (const rule of rules) setRule(sheet, rule);
  if (isProtected) {
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  }
}

function wholeRange(sheet: Excel.Worksheet, { rows, widths }: SheetDescription): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, rows.length, widths.length);
}

function setSizes(sheet: Excel.Worksheet, { widths, heights, paper }: SheetDescription): void {
  sheet.showGridlines = false;
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
  });
  for (const { row, count, points } of equalHeights(heights)) {
    sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = points;
  }
  sheet.pageLayout.orientation = paper === 'landscape' ? 'Landscape' : 'Portrait';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

interface HeightRun {
  readonly row: number;
  readonly count: number;
  readonly points: number;
}

/** Neighbouring rows of one height, so that it is set once for many. */
function equalHeights(heights: SheetDescription['heights']): HeightRun[] {
  const runs: HeightRun[] = [];
  for (const [row, points] of [...heights].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    const continues = last?.points === points && last.row + last.count === row;
    if (continues) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ row, count: 1, points });
  }
  return runs;
}

/** Number formats stand before the contents: they say how these are taken. */
function writeContents(sheet: Excel.Worksheet, description: SheetDescription): void {
  const { rows } = description;
  const range = wholeRange(sheet, description);
  range.numberFormat = rows.map((row) => row.map(({ look }) => look.format ?? null));
  range.formulas = rows.map((row) => row.map(inputOf));
}

/** What Excel is given for a cell; `null` leaves the cell alone. */
function inputOf({ content }: NewCell): string | number | null {
  if (content === null || typeof content === 'number') return content;
  return typeof content === 'string' ? asText(content) : `=${content.formula}`;
}

function setRule(sheet: Excel.Worksheet, { area, allows, hint, refusal }: EntryRule): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule =
    allows.kind === 'list'
      ? { list: { inCellDropDown: true, source: allows.values.join(',') } }
      : { custom: { formula: `=${allows.formula}` } };
  dataValidation.prompt = { showPrompt: true, title: hint.title, message: hint.text };
  dataValidation.errorAlert = {
    showAlert: allows.kind !== 'list' || allows.strict,
    style: 'Stop',
    title: refusal.title,
    message: refusal.text,
  };
}

/** The sheet that was added, if Excel got that far; what Excel refused is what a person is told. */
async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  } catch {
    // Nothing more can be done for the workbook.
  }
}
