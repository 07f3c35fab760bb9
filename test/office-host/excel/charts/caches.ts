import type { Element } from '@xmldom/xmldom';
import { childElement, descendants, rootElement } from '../../../../src/ooxml/xml';
import { cellsOf, parseReference } from '../address';
import { isUncalculated, textOf, type CellState } from '../cell';
import { eachCell } from '../range-cells';
import type { SheetState } from '../sheet-state';
import type { WorkbookState } from '../workbook-state';
import { chartsOf } from './drawing';
import { append, CHART_NAMESPACE, remove } from './namespaces';

/** Brings the cached values of a sheet's charts up to the cells that they refer to. */
export function refreshCharts(sheet: SheetState, workbook: WorkbookState): void {
  if (!workbook.sheets.some(({ changed }) => changed)) return;
  for (const { part } of chartsOf(sheet)) {
    const root = rootElement(sheet.file.xml(part), part);
    for (const kind of ['numRef', 'strRef']) {
      for (const reference of descendants(root, CHART_NAMESPACE, kind)) {
        writeCache(reference, workbook);
      }
    }
  }
}

/** Writes the cache of one `c:numRef` or `c:strRef` from the cells that it names. */
export function writeCache(reference: Element, workbook: WorkbookState): void {
  const cells = cellsBehind(childElement(reference, 'f')?.textContent ?? '', workbook);
  if (cells === null) return;
  const isNumeric = reference.localName === 'numRef';
  remove(reference, 'numCache', 'strCache');
  const cache = append(reference, isNumeric ? 'c:numCache' : 'c:strCache');
  if (isNumeric) append(cache, 'c:formatCode').textContent = 'General';
  append(cache, 'c:ptCount', { val: cells.length });
  cells.forEach((cell, idx) => {
    const text = cachedText(cell, isNumeric, workbook);
    if (text === null) return;
    append(append(cache, 'c:pt', { idx }), 'c:v').textContent = text;
  });
}

function cachedText(cell: CellState, isNumeric: boolean, workbook: WorkbookState): string | null {
  const { value } = cell;
  if (value === null || isUncalculated(value)) return null;
  if (isNumeric) return typeof value === 'number' ? String(value) : null;
  return textOf(cell, workbook.styles.numberFormat(cell.style));
}

/** The cells that a chart's formula names; `null` for formulas of another shape. */
export function cellsBehind(formula: string, workbook: WorkbookState): CellState[] | null {
  const reference = parseReference(formula);
  const sheet = reference?.sheet == null ? null : workbook.sheetNamed(reference.sheet);
  if (reference === null || sheet === null || cellsOf(reference.area) > 100_000) return null;
  const cells: CellState[] = [];
  eachCell({ workbook, sheet, area: reference.area }, (row, column) => {
    cells.push(sheet.cells.at(row, column));
  });
  return cells;
}
