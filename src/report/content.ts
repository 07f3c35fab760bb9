import type { ChartSpecification } from '../chart/specification';
import type { Language } from '../language/languages';
import type { MethodName, UnrankedPolicy } from '../ranking/ranked-question';
import type { Tally } from '../ranking/tally';
import type { Numbering } from './numbering';

/** The kinds of block, in the order of a report. */
export const BLOCK_KINDS = [
  'header',
  'introduction',
  'terms-of-reference',
  'meeting',
  'documents',
  'contributions',
  'survey',
  'figure',
  'conclusions',
  'liaison',
  'consultation',
  'recommendations',
  'contact',
  'annex',
  'closing',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The house of report paragraphs; ooxml/ knows the Word style of each. */
export type ParagraphStyle =
  | 'title'
  | 'normal'
  | 'heading'
  | 'list-1'
  | 'list-2'
  | 'list-3'
  | 'figure'
  | 'caption'
  | 'note'
  | 'annex-title'
  | 'table-head'
  | 'table-text'
  | 'rule';

/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: true; readonly italic?: true }
  /** Text that other places refer to; `sequence` makes its number a SEQ field. */
  | {
      readonly kind: 'target';
      readonly bookmark: string;
      readonly before: string;
      readonly number: string;
      readonly sequence: 'Figure' | null;
    }
  /** A reference to a target, with the text that it shows. */
  | { readonly kind: 'reference'; readonly bookmark: string; readonly text: string };

/** A list of numbered items with deeper ones below them, or of unnumbered ones. */
export type ListForm = 'items' | 'dashes';

/** A label of a list item that the program which shows the document counts. */
export interface AutomaticLabel {
  readonly form: ListForm;
  /**
   * Which list of its block the item is in, from 1. Each list counts from its own beginning, and
   * one that goes on after other text keeps its number.
   */
  readonly list: number;
  readonly depth: 1 | 2 | 3;
  /** What the program shows: `1`, `a)`. */
  readonly text: string;
}

/** The label of a list item, without the tab that follows it: typed (`1`, `a)`, `–`), or counted. */
export type ItemLabel = string | AutomaticLabel;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly label?: ItemLabel;
  readonly inlines: readonly Inline[];
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
}

/** A table of a report; `headerRows` rows at its top repeat on each page. */
export interface Table {
  readonly kind: 'table';
  readonly headerRows: number;
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly borders: 'box' | 'none';
}

/** A chart on a line of its own. */
export interface Figure {
  readonly kind: 'figure';
  readonly chart: ChartSpecification;
}

export type Piece = Paragraph | Table | Figure;

/** One standard part of the report. */
export interface Block {
  readonly kind: BlockKind;
  /** Tells blocks of one kind apart; empty where a kind comes once. */
  readonly key: string;
  /** Title of the content control, in the document's language. */
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** What anyone needs to compute a figure again. */
export interface FigureSource {
  readonly key: string;
  readonly title: string;
  readonly options: readonly string[];
  /** The option names as the report shows them, where it translates them. */
  readonly shownAs?: readonly string[];
  readonly method: MethodName;
  readonly unranked: UnrankedPolicy;
  readonly weighted: boolean;
  readonly tally: Tally;
}

/** A whole report as plain data. */
export interface Report {
  readonly language: Language;
  readonly profile: 'itu' | 'un';
  readonly numbering: Numbering;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly figures: readonly FigureSource[];
}

/** The tag of a block's content control: `concord:<kind>:<key>`, at most 64 characters. */
export function blockTag(block: Pick<Block, 'kind' | 'key'>): string {
  return `concord:${block.kind}:${block.key}`.slice(0, 64);
}
