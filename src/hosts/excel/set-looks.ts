import type { Area } from '../../cells/sheet';
import type { ResultCell, ResultSheet } from '../../report/result-sheet';
import { movedBy, rangeOf } from './areas';

const NOTE_COLOUR = '#595959';
const HEAD_FILL = '#DCE9F5';
const LINE_COLOUR = '#A6A6A6';

/** Gives the cells of a result sheet their looks; its first cell is that of `area`. */
export function setLooks(sheet: Excel.Worksheet, area: Area, result: ResultSheet): void {
  const onSheet = (part: Area): Excel.Range => rangeOf(sheet, movedBy(part, area));
  const isRightToLeft = result.direction === 'rtl';
  if (isRightToLeft) rangeOf(sheet, area).format.readingOrder = 'RightToLeft';
  for (const { look, part } of partsOfOneLook(result.rows)) {
    setLook(onSheet(part), look, isRightToLeft);
    // A right-aligned text runs over the left edge of the sheet unless its cell is wide enough.
    if (isRightToLeft && ['title', 'note', 'subtitle'].includes(look)) {
      onSheet({ ...part, lastColumn: result.chartArea.lastColumn }).merge();
    }
  }
  for (const part of tablesOf(result.rows)) setLines(onSheet(part));
}

function setLook(range: Excel.Range, look: ResultCell['look'], isRightToLeft: boolean): void {
  const { format } = range;
  const near = isRightToLeft ? 'Right' : 'Left';
  switch (look) {
    case 'title':
      format.font.bold = true;
      format.font.size = 14;
      format.horizontalAlignment = near;
      return;
    case 'note':
      format.font.color = NOTE_COLOUR;
      format.horizontalAlignment = near;
      return;
    case 'subtitle':
      format.font.bold = true;
      format.horizontalAlignment = near;
      return;
    case 'head':
      format.font.bold = true;
      format.fill.color = HEAD_FILL;
      format.wrapText = true;
      format.verticalAlignment = 'Center';
      format.horizontalAlignment = 'Center';
      return;
    case 'text':
      format.wrapText = true;
      format.verticalAlignment = 'Center';
      format.horizontalAlignment = near;
      return;
    case 'rank':
      format.verticalAlignment = 'Center';
      format.horizontalAlignment = 'Center';
      return;
    case 'number':
      format.verticalAlignment = 'Center';
      format.horizontalAlignment = 'Right';
      return;
    case 'blank':
      return;
  }
}

/** Thin lines between the rows of a table, and above and below it. */
function setLines(range: Excel.Range): void {
  for (const edge of ['EdgeTop', 'InsideHorizontal', 'EdgeBottom'] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = LINE_COLOUR;
  }
}

/** The tables of a sheet: each begins with a row of heads and goes down to a blank row or a note. */
function tablesOf(rows: ResultSheet['rows']): Area[] {
  return rows.flatMap((row, firstRow): Area[] => {
    const firstColumn = row.findIndex(({ look }) => look === 'head');
    if (firstColumn < 0) return [];
    const lastColumn = row.findLastIndex(({ look }) => look === 'head');
    const inTable = ['rank', 'text', 'number', 'head'];
    const below = rows.findIndex(
      (other, index) => index > firstRow && !inTable.includes(other[firstColumn]?.look ?? 'blank'),
    );
    const lastRow = (below < 0 ? rows.length : below) - 1;
    return [{ firstRow, firstColumn, lastRow, lastColumn }];
  });
}

interface LookPart {
  readonly look: ResultCell['look'];
  readonly part: Area;
}

/** Rectangles of cells that look alike, so that a format is set once for many cells. */
function partsOfOneLook(rows: ResultSheet['rows']): LookPart[] {
  const parts: LookPart[] = [];
  rows.forEach((row, index) => {
    for (const run of runsOfOneLook(row, index)) {
      const above = parts.findIndex((part) => continues(part, run));
      const [joined] = above < 0 ? [] : parts.splice(above, 1);
      const firstRow = joined?.part.firstRow ?? index;
      parts.push({ ...run, part: { ...run.part, firstRow } });
    }
  });
  return parts;
}

function continues({ look, part }: LookPart, run: LookPart): boolean {
  return (
    look === run.look &&
    part.lastRow === run.part.firstRow - 1 &&
    part.firstColumn === run.part.firstColumn &&
    part.lastColumn === run.part.lastColumn
  );
}

function runsOfOneLook(row: readonly ResultCell[], index: number): LookPart[] {
  const runs: LookPart[] = [];
  row.forEach(({ look }, column) => {
    const last = runs.at(-1);
    if (last?.look === look) {
      runs[runs.length - 1] = { look, part: { ...last.part, lastColumn: column } };
    } else {
      const part = { firstRow: index, firstColumn: column, lastRow: index, lastColumn: column };
      runs.push({ look, part });
    }
  });
  return runs.filter(({ look }) => look !== 'blank');
}
