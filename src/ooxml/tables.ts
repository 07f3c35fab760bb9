import {
  BorderStyle,
  Table as WordTable,
  TableCell as WordCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { Table, TableCell } from '../report/content';
import { TEXT_WIDTH } from './page';
import { spacer, wordParagraph, type Writing } from './paragraphs';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table of so many rows stays on one page. */
const MOST_ROWS_TOGETHER = 10;

/** Grey behind header rows: 13.6:1 against black text. */
const HEADER_FILL = 'D9D9D9';

/**
 * A table of a report over the width of the text. Rows are not cut by a page's end; header rows
 * repeat on each page. A box without header rows has lines around it and between its rows; with
 * header rows it has lines between its columns too.
 */
export function wordTable(table: Table, writing: Writing): WordTable {
  const widths = columnWidths(table);
  const isShort = table.rows.length <= MOST_ROWS_TOGETHER;
  return new WordTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders(table),
    ...(writing.typography.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: table.rows.map((cells, index) => {
      const isHeader = index < table.headerRows;
      return new TableRow({
        cantSplit: true,
        ...(isShort && index < table.rows.length - 1 ? { keepNext: true } : {}),
        ...(isHeader ? { tableHeader: true } : {}),
        children: widths.map((width, column) => wordCell(cells[column], width, isHeader, writing)),
      });
    }),
  });
}

function wordCell(
  cell: TableCell | undefined,
  width: number,
  isHeader: boolean,
  writing: Writing,
): WordCell {
  const paragraphs = cell?.paragraphs ?? [];
  return new WordCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHeader ? { shading: { fill: HEADER_FILL } } : {}),
    children:
      paragraphs.length === 0
        ? [spacer(writing, 0)]
        : paragraphs.map((paragraph) =>
            wordParagraph(paragraph, writing, isHeader ? {} : { inTableBody: true }),
          ),
  });
}

/** Widths in twips that add up to the text's; a column without a relative width counts 1. */
function columnWidths({ widths, rows }: Table): number[] {
  const count = Math.max(1, widths.length, ...rows.map((cells) => cells.length));
  const shares = Array.from({ length: count }, (_, column) => widths[column] ?? 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((share / total) * TEXT_WIDTH));
}

function tableBorders({ borders, headerRows }: Table): ITableBordersOptions {
  const around = borders === 'box' ? LINE : NO_LINE;
  const vertical = borders === 'box' && headerRows > 0 ? LINE : NO_LINE;
  return {
    top: around,
    bottom: around,
    left: around,
    right: around,
    insideHorizontal: around,
    insideVertical: vertical,
  };
}
