import type { Area } from '../cells/sheet';
import type { ChartSpecification } from '../chart/specification';

/** A cell of a result sheet: text is written as text, whatever it begins with. */
export type ResultCell =
  | { readonly look: 'title' | 'note' | 'subtitle' | 'head' | 'text'; readonly text: string }
  /** `1`, or `2=` for a tie. */
  | { readonly look: 'rank'; readonly label: string }
  | {
      readonly look: 'number';
      /** `null` where it is undefined: a dash is shown. */
      readonly value: number | null;
      /** As Excel writes formats: `0.00`. */
      readonly format: string;
    }
  | { readonly look: 'blank' };

/**
 * What the sheet of results of one question shows, as plain data: the order as a table, how far
 * the ballots agree, the chart, and the numbers that it draws. Areas count from A1. Two sheets of
 * the same size have the same looks in the same places, so that an update need only write what
 * the cells hold.
 */
export interface ResultSheet {
  /** The question's key. */
  readonly key: string;
  /** Name of the sheet, as Excel takes it: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** The cells from A1 on; every row is as long as the others. */
  readonly rows: readonly (readonly ResultCell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The table of the order, header row included. */
  readonly table: Area;
  readonly chart: ChartSpecification;
  /** The blank cells that the chart covers. */
  readonly chartArea: Area;
  /** The cells that the chart draws: header row with series names, first column categories. */
  readonly chartData: Area;
  readonly direction: 'ltr' | 'rtl';
}
