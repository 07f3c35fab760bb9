import { areaAddress, columnIndex, columnLetters, parseArea } from '../../../src/cells/address';
import type { Area } from '../../../src/cells/sheet';

/** Rows and columns of a sheet (Excel's limits). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const WHOLE_SHEET: Area = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: ROWS - 1,
  lastColumn: COLUMNS - 1,
};

export const rowsOf = (area: Area): number => area.lastRow - area.firstRow + 1;
export const columnsOf = (area: Area): number => area.lastColumn - area.firstColumn + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** True for an area of whole columns, such as `A:F`. */
export const isWholeColumns = (area: Area): boolean => rowsOf(area) === ROWS;
/** True for an area of whole rows, such as `1:3`. */
export const isWholeRows = (area: Area): boolean => columnsOf(area) === COLUMNS;

/** True when the area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.firstRow >= 0 &&
    area.firstColumn >= 0 &&
    area.lastRow < ROWS &&
    area.lastColumn < COLUMNS &&
    area.lastRow >= area.firstRow &&
    area.lastColumn >= area.firstColumn
  );
}

export function intersect(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return isOnSheet(area) ? area : null;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** An address as add-ins and files write it. */
export interface Reference {
  /** The sheet's name, or `null` when the address names none. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `A1:B2`, `$A$1`, `A:F`, `1:3`, each with `Sheet!` or `'My sheet'!` before it, or not. */
export function parseReference(address: string): Reference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
  const cells = match?.[3];
  if (match === null || cells === undefined) return null;
  const area = parseArea(cells) ?? parseWhole(cells);
  if (area === null || !isOnSheet(area)) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}

function parseWhole(cells: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(cells);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    const ends = [columnIndex(columns[1]), columnIndex(columns[2])];
    return { ...WHOLE_SHEET, firstColumn: Math.min(...ends), lastColumn: Math.max(...ends) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(cells);
  if (rows === null) return null;
  const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return { ...WHOLE_SHEET, firstRow: Math.min(...ends), lastRow: Math.max(...ends) };
}

/** A sheet's name as it stands in front of `!`. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2`, as `Range.address` gives it; `Sheet1!A:F` for whole columns. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${shortAddress(area)}`;
}

function shortAddress(area: Area): string {
  if (isWholeColumns(area)) {
    return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  }
  if (isWholeRows(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  return areaAddress(area);
}

/** `Sheet1!$A$1:$B$2`, as formulas of charts and names have it. */
export function absoluteAddress(sheet: string, area: Area): string {
  const fixed = shortAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quotedSheet(sheet)}!${fixed}`;
}
