import { descendants } from '../../../src/ooxml/xml';
import { quotedSheet, WHOLE_SHEET } from './address';
import { CHART_NAMESPACE } from './charts/namespaces';
import { definedNames } from './defined-names';
import { WORKBOOK_RELATIONS } from './new-workbook';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** Renames a sheet, and the sheet in every formula of names, cells and charts. */
export function renameSheet(workbook: WorkbookState, sheet: SheetState, name: string): void {
  const old = quotedSheet(sheet.name);
  const changed = (formula: string): string =>
    formula.replaceAll(`${old}!`, `${quotedSheet(name)}!`);
  for (const { element } of definedNames(workbook)) {
    element.textContent = changed(element.textContent ?? '');
  }
  for (const other of workbook.sheets) {
    renameInCells(other, changed);
    renameInCharts(other, changed);
  }
  sheet.name = name;
}

function renameInCells(sheet: SheetState, changed: (formula: string) => string): void {
  if (sheet.cells.used(WHOLE_SHEET, (cell) => cell.formula !== null) === null) return;
  for (const [row, cells] of sheet.cells.sorted()) {
    for (const [column, cell] of cells) {
      const formula = cell.formula === null ? null : changed(cell.formula);
      if (formula === cell.formula) continue;
      sheet.write(row, column, { ...cell, formula, source: null });
    }
  }
}

function renameInCharts(sheet: SheetState, changed: (formula: string) => string): void {
  const { file, part } = sheet;
  for (const drawing of file.related(part, WORKBOOK_RELATIONS.drawing)) {
    for (const chart of file.related(drawing, WORKBOOK_RELATIONS.chart)) {
      for (const formula of descendants(file.xml(chart), CHART_NAMESPACE, 'f')) {
        formula.textContent = changed(formula.textContent ?? '');
      }
    }
  }
}
