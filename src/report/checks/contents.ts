import type { Place } from '../../language/problem';

/** A field and the text that it shows. */
export interface CheckedField {
  /** Without spaces at its ends: `SEQ Figure \* ARABIC`. */
  readonly instruction: string;
  readonly result: string;
}

/** A paragraph of a document as its checks see it. */
export interface CheckedParagraph {
  /** Tag of the block that it stands in; `null` outside the blocks. */
  readonly block: string | null;
  /** Counted from 1 among the paragraphs with text of its block, or of those outside blocks. */
  readonly number: number;
  /**
   * The label of a list item: typed, without the tab behind it, or as the program counts it;
   * `null` for a counted one that is not known.
   */
  readonly label: string | null;
  /** Depth of an item that the program numbers itself, from 1. */
  readonly automaticDepth: number | null;
  /** Visible text without the label, with the results of fields. */
  readonly text: string;
  readonly fields: readonly CheckedField[];
  /** Bookmarks that begin here, with the text that they hold. */
  readonly bookmarks: readonly { readonly name: string; readonly text: string }[];
}

/** The numbers of a chart with their names. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** A chart of a document. */
export interface CheckedChart {
  readonly block: string | null;
  /** Its name; of our charts, the key of the question. */
  readonly key: string;
  /** What it shows. */
  readonly shown: ChartData;
  /** What its workbook holds in the cells that it names; `null` where it has none. */
  readonly workbook: ChartData | null;
}

/** All of a document that checks look at, in its order. Plain data. */
export interface DocumentContents {
  readonly paragraphs: readonly CheckedParagraph[];
  readonly charts: readonly CheckedChart[];
}

/** Where a paragraph is, for findings. */
export function placeOf({ block, number }: CheckedParagraph): Place {
  return { ...(block === null ? {} : { block }), paragraph: number };
}
