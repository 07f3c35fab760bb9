import type { Element } from '@xmldom/xmldom';
import { parseArea } from '../../../src/cells/address';
import type { Cell } from '../../../src/cells/sheet';
import { childElement, childElements } from '../../../src/ooxml/xml';
import type { CellState } from './cell';
import { CellGrid } from './cell-grid';
import type { ColumnState, RowState, SheetContent } from './sheet-state';

/** Reads a worksheet part; `strings` are the workbook's shared strings. */
export function readSheet(root: Element, strings: readonly string[]): SheetContent {
  const cells = new CellGrid();
  const rows = new Map<number, RowState>();
  const data = childElement(root, 'sheetData');
  let row = -1;
  for (const element of data === null ? [] : childElements(data, 'row')) {
    row = Number(element.getAttribute('r') ?? row + 2) - 1;
    rows.set(row, readRow(element));
    readCells(element, row, cells, strings);
  }
  return { cells, rows, columns: readColumns(root), merges: readMerges(root) };
}

function readRow(element: Element): RowState {
  const height = element.getAttribute('ht');
  return {
    hidden: isOn(element.getAttribute('hidden')),
    height: height === null ? null : Number(height),
    source: element,
  };
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

function readCells(
  element: Element,
  row: number,
  cells: CellGrid,
  strings: readonly string[],
): void {
  let column = -1;
  for (const cell of childElements(element, 'c')) {
    const address = cell.getAttribute('r');
    column = address === null ? column + 1 : (parseArea(address)?.firstColumn ?? column + 1);
    cells.set(row, column, readCell(cell, strings));
  }
}

function readCell(element: Element, strings: readonly string[]): CellState {
  const formula = childElement(element, 'f')?.textContent ?? null;
  return {
    value: readValue(element, strings),
    formula: formula === null ? null : `=${formula}`,
    style: Number(element.getAttribute('s') ?? 0),
    source: element,
  };
}

function readValue(element: Element, strings: readonly string[]): Cell {
  const type = element.getAttribute('t');
  if (type === 'inlineStr') return textOfRuns(childElement(element, 'is'));
  const raw = childElement(element, 'v')?.textContent ?? null;
  if (raw === null) return null;
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'str') return raw;
  if (type === 'b') return raw === '1';
  if (type === 'e') return { error: raw };
  return Number(raw);
}

/** The text of a shared or inline string; phonetic guides are no part of it. */
export function textOfRuns(element: Element | null): string {
  if (element === null) return '';
  return childElements(element)
    .filter(({ localName }) => localName === 't' || localName === 'r')
    .map((child) => (child.localName === 't' ? child : childElement(child, 't')))
    .map((text) => text?.textContent ?? '')
    .join('');
}

function readColumns(root: Element): Map<number, ColumnState> {
  const columns = new Map<number, ColumnState>();
  const list = childElement(root, 'cols');
  for (const element of list === null ? [] : childElements(list, 'col')) {
    const width = element.getAttribute('width');
    const style = element.getAttribute('style');
    const state = {
      hidden: isOn(element.getAttribute('hidden')),
      width: width === null ? null : Number(width),
      style: style === null ? null : Number(style),
    };
    const last = Number(element.getAttribute('max'));
    for (let number = Number(element.getAttribute('min')); number <= last; number += 1) {
      columns.set(number - 1, state);
    }
  }
  return columns;
}

function readMerges(root: Element) {
  const list = childElement(root, 'mergeCells');
  return (list === null ? [] : childElements(list, 'mergeCell')).flatMap(
    (element) => parseArea(element.getAttribute('ref') ?? '') ?? [],
  );
}
