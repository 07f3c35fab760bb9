import type { Element } from '@xmldom/xmldom';
import { areaAddress, parseArea } from '../../../src/cells/address';
import type { Area } from '../../../src/cells/sheet';
import { xmlAttribute } from '../../../src/language/xml-text';
import { childElement, childElements, rootElement } from '../../../src/ooxml/xml';
import { appendChild, ensureChild, removeChildren, setAttributes } from '../package/elements';
import { columnsOf } from './address';
import { wireValue } from './cell';
import {
  OFFICE_RELATIONSHIPS,
  SPREADSHEET,
  WORKBOOK_RELATIONS,
  WORKBOOK_TYPES,
} from './new-workbook';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';
import { WORKSHEET_ORDER } from './worksheet-order';

/** Order of the children of a table (CT_Table). */
const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A table's part and the sheet it lies on. */
export interface TablePart {
  readonly part: string;
  readonly sheet: SheetState;
  readonly root: Element;
}

/** The tables of a sheet, in the order of its relationships. */
export function tablesOf(sheet: SheetState): readonly TablePart[] {
  return sheet.file.related(sheet.part, WORKBOOK_RELATIONS.table).map((part) => ({
    part,
    sheet,
    root: rootElement(sheet.file.xml(part), part),
  }));
}

/** Every table of a workbook. */
export function allTables(workbook: WorkbookState): readonly TablePart[] {
  return workbook.sheets.flatMap(tablesOf);
}

export function tableName({ root }: TablePart): string {
  return root.getAttribute('displayName') ?? '';
}

export function tableArea({ root, part }: TablePart): Area {
  const area = parseArea(root.getAttribute('ref') ?? '');
  if (area === null) throw new Error(`The table ${part} has no area.`);
  return area;
}

export function hasHeader({ root }: TablePart): boolean {
  return root.getAttribute('headerRowCount') !== '0';
}

/** Makes a table over cells; header texts become text, made unique, as Excel does. */
export function addTable(workbook: WorkbookState, sheet: SheetState, area: Area): TablePart {
  const ids = allTables(workbook).map(({ root }) => Number(root.getAttribute('id')));
  const id = Math.max(0, ...ids) + 1;
  const part = sheet.file.freeName('xl/tables/table', '.xml');
  const name = freeTableName(workbook);
  const document = sheet.file.setXml(
    part,
    WORKBOOK_TYPES.table,
    `<table xmlns="${SPREADSHEET}" id="${id}" name="${xmlAttribute(name)}" displayName="${xmlAttribute(name)}" ref="A1" totalsRowShown="0"><autoFilter ref="A1"/><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  );
  const relation = sheet.file.relate(sheet.part, WORKBOOK_RELATIONS.table, part);
  const list = ensureChild(sheet.root, 'tableParts', WORKSHEET_ORDER);
  appendChild(list, 'tablePart').setAttributeNS(OFFICE_RELATIONSHIPS, 'r:id', relation);
  countParts(sheet);
  const table = { part, sheet, root: rootElement(document, part) };
  placeTable(table, area);
  return table;
}

/** Moves a table to an area and names its columns after the header row. */
export function placeTable(table: TablePart, area: Area): void {
  const { root } = table;
  const ref = areaAddress(area);
  setAttributes(root, { ref });
  const filter = childElement(root, 'autoFilter');
  if (filter !== null) setAttributes(filter, { ref });
  const columns = ensureChild(root, 'tableColumns', TABLE_ORDER);
  const known = childElements(columns, 'tableColumn');
  const ids = known.map((column) => Number(column.getAttribute('id')));
  let nextId = Math.max(0, ...ids) + 1;
  headers(table, area).forEach((name, index) => {
    const column = known[index] ?? appendChild(columns, 'tableColumn', { id: nextId++ });
    setAttributes(column, { name });
  });
  for (const column of known.slice(columnsOf(area))) columns.removeChild(column);
  setAttributes(columns, { count: columnsOf(area) });
}

/** Shows or takes away the filter buttons. */
export function setFilter(table: TablePart, isShown: boolean): void {
  removeChildren(table.root, 'autoFilter');
  if (!isShown) return;
  const filter = ensureChild(table.root, 'autoFilter', TABLE_ORDER);
  setAttributes(filter, { ref: areaAddress(tableArea(table)) });
}

/** The texts of the header row, made unique; cells that say something else are rewritten. */
function headers({ sheet }: TablePart, area: Area): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: columnsOf(area) }, (_, index) => {
    const column = area.firstColumn + index;
    const cell = sheet.cells.at(area.firstRow, column);
    const name = uniqueHeader(String(wireValue(cell)), index + 1, taken);
    if (cell.value !== name) {
      sheet.write(area.firstRow, column, { ...cell, value: name, formula: null, source: null });
    }
    return name;
  });
}

/** Column names follow their header cells when the file is saved. */
export function refreshTable(table: TablePart): void {
  if (hasHeader(table)) placeTable(table, tableArea(table));
}

/** Takes the table away and leaves its cells. */
export function removeTable({ sheet, part }: TablePart): void {
  const link = sheet.file.relationships(sheet.part).find(({ target }) => target === part);
  const list = childElement(sheet.root, 'tableParts');
  for (const element of list === null ? [] : childElements(list)) {
    const id = element.getAttributeNS(OFFICE_RELATIONSHIPS, 'id');
    if (id === link?.id) list?.removeChild(element);
  }
  sheet.file.remove(part);
  countParts(sheet);
}

function countParts(sheet: SheetState): void {
  const list = childElement(sheet.root, 'tableParts');
  if (list === null) return;
  if (list.childNodes.length === 0) sheet.root.removeChild(list);
  else setAttributes(list, { count: list.childNodes.length });
}

function uniqueHeader(text: string, number: number, taken: Set<string>): string {
  const base = text === '' ? `Column${number}` : text;
  let name = base;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}${copy}`;
  taken.add(name.toLowerCase());
  return name;
}

function freeTableName(workbook: WorkbookState): string {
  const names = new Set(allTables(workbook).map((table) => tableName(table).toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
