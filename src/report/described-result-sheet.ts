import type { Area } from '../cells/sheet';
import {
  BLANK_CELL,
  LINE_POINTS,
  type CellLook,
  type NewCell,
  type SheetDescription,
} from '../cells/sheet-description';
import { cell, LOOKS } from '../cells/sheet-looks';
import { wrappedLines } from '../language/wrapped-lines';
import type { ResultCell, ResultSheet } from './result-sheet';

/** What Excel shows where there is nothing to compute. */
export const NOTHING = '–';

/** A sheet with more characters in a row is printed on landscape pages. */
const WIDEST_PORTRAIT = 160;

/** A sheet of results as a file takes it, with fixed numbers. */
export function describedResultSheet(result: ResultSheet): SheetDescription {
  const { name, direction, widths } = result;
  const wide = widths.reduce((sum, width) => sum + width, 0) > WIDEST_PORTRAIT;
  return {
    name,
    direction,
    rows: result.rows.map((cells, row) =>
      cells.map((each, column) => fixedCell(each, lookAt(result, each, row, column))),
    ),
    widths,
    heights: heightsOf(result),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    rules: [],
    isProtected: false,
    paper: wide ? 'landscape' : 'portrait',
  };
}

function fixedCell(from: ResultCell, look: CellLook): NewCell {
  switch (from.look) {
    case 'blank':
      return BLANK_CELL;
    case 'number':
      return cell(from.value ?? NOTHING, { ...look, format: from.format });
    case 'rank':
      return cell(/^\d+$/.test(from.label) ? Number(from.label) : from.label, look);
    default:
      return cell(from.text === '' ? null : from.text, look);
  }
}

function lookAt({ table, chartData }: ResultSheet, from: ResultCell, row: number, column: number) {
  if (from.look === 'blank') return {};
  const isInTable = [table, chartData].some((area) => isIn(area, row, column));
  return isInTable ? IN_TABLE[from.look] : LOOKS[from.look];
}

const IN_TABLE: Readonly<Record<keyof typeof LOOKS, CellLook>> = {
  title: LOOKS.title,
  note: LOOKS.note,
  subtitle: LOOKS.subtitle,
  head: { ...LOOKS.head, lines: 'rows' },
  text: { ...LOOKS.text, lines: 'rows' },
  rank: { ...LOOKS.rank, lines: 'rows' },
  number: { ...LOOKS.number, lines: 'rows' },
};

function isIn(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow &&
    row <= area.lastRow &&
    column >= area.firstColumn &&
    column <= area.lastColumn
  );
}

/** Rows whose texts take several lines. */
function heightsOf({ rows, widths }: ResultSheet): Map<number, number> {
  const lines = rows.map((cells) =>
    Math.max(
      ...cells.map((each, column) => {
        const isWrapped = each.look === 'text' || each.look === 'head';
        return isWrapped ? wrappedLines(each.text, (widths[column] ?? 1) * WRAPPED) : 1;
      }),
    ),
  );
  return new Map(
    lines.flatMap((count, row) => (count > 1 ? [[row, count * LINE_POINTS] as const] : [])),
  );
}

/** The share of a column's width that its lines fill, for bold heads. */
const WRAPPED = 0.85;
