import type { Area } from './sheet';

/**
 * What a cell of a new sheet holds. Text is written as text, whatever it begins with. A formula is
 * in the grammar of files (English names, commas), without `=`; `value` is what it gives as long
 * as nobody changes the cells that it counts.
 */
export type CellContent =
  string | number | null | { readonly formula: string; readonly value: string | number };

/** Points of a row with one line of text. */
export const LINE_POINTS = 15;

/** How a cell looks; what is left out is as in a new sheet. Colours are six hexadecimal digits. */
export interface CellLook {
  readonly bold?: true;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: true;
  /** `near` is where lines of the sheet's direction begin. */
  readonly horizontal?: 'near' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** Text from right to left in a sheet from left to right. */
  readonly reading?: 'rtl';
  /** Thin lines above and below, or all around. */
  readonly lines?: 'rows' | 'box';
  /** As Excel writes number formats: `0.00`. */
  readonly format?: string;
  /** A person may fill the cell in although its sheet is protected. */
  readonly open?: true;
}

/** One cell of a sheet that is to be made. */
export interface NewCell {
  readonly content: CellContent;
  readonly look: CellLook;
}

/** What may be entered into cells, and what a person is told about it. */
export interface EntryRule {
  readonly area: Area;
  readonly allows:
    /** A list to choose from; `strict` refuses everything else. */
    | { readonly kind: 'list'; readonly values: readonly string[]; readonly strict: boolean }
    /** A formula, for the first cell of the area, that is true for what may stand there. */
    | { readonly kind: 'formula'; readonly formula: string };
  /** Shown beside a chosen cell; the title has at most 32 characters, the text 255. */
  readonly hint: { readonly title: string; readonly text: string };
  /** Shown when an entry is refused; at most 32 and 225 characters. */
  readonly refusal: { readonly title: string; readonly text: string };
}

/**
 * A sheet to be made, as plain data: Excel and the writer of files draw the same sheet from it.
 * All areas count from A1.
 */
export interface SheetDescription {
  /** As Excel takes it: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The cells from A1 on; every row is as long as the others. */
  readonly rows: readonly (readonly NewCell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Heights in points of rows (from 0) that do not find theirs by themselves. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rules: readonly EntryRule[];
  /** Without a password: all cells but the open ones are kept from being changed by mistake. */
  readonly isProtected: boolean;
  readonly paper: 'portrait' | 'landscape';
}

/** The look of a cell that nobody gave one. */
export const PLAIN: CellLook = {};

/** An empty cell without a look. */
export const BLANK_CELL: NewCell = { content: null, look: PLAIN };

/** Rows made as long as the longest, with blank cells at their ends. */
export function squareRows(rows: readonly (readonly NewCell[])[]): NewCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => BLANK_CELL),
  ]);
}

const LONGEST_NAME = 31;

/** A text as Excel takes it for the name of a sheet. */
export function sheetName(wanted: string): string {
  return wanted
    .replace(/[[\]:*?/\\]/gu, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/^'+|'+$/gu, '')
    .trim();
}

/** The name, or the name with the first number behind it that no other sheet has: `Results (2)`. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const others = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; others.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = `${wanted.slice(0, LONGEST_NAME - ending.length)}${ending}`;
  }
  return name;
}

/** The name of a sheet as formulas have it: `'R&D''s order'`. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
