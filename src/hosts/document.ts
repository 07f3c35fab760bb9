import type { DocumentContents } from '../report/checks/contents';
import type { Provenance } from '../ooxml/provenance';
import type { ReportPackage } from '../ooxml/package';

/** A block as it stands in a document. */
export interface FoundBlock {
  readonly tag: string;
  readonly title: string;
  /** Its visible text, as `visibleText` of ooxml/block-text.ts gives it. */
  readonly text: string;
  /** The same with the labels that the program counts, where the host can tell them. */
  readonly shown?: string;
  /** Others put something into it that its text does not show, such as a picture or a note. */
  readonly holdsOthers?: true;
}

/** What a document holds of ours. */
export interface DocumentState {
  /** The blocks in the document's order. */
  readonly blocks: readonly FoundBlock[];
  /** `null` for a document that no report was written to yet. */
  readonly provenance: Provenance | null;
  /** Blocks were written to it, and a program that does not keep content controls saved it since. */
  readonly controlsLost?: true;
}

/** Where new blocks go. */
export type InsertPlace =
  | { readonly at: 'cursor' }
  | { readonly at: 'end' }
  | { readonly at: 'after' | 'before'; readonly tag: string };

/** Blocks to write: the package that has them, and their tags in the order of the report. */
export interface BlocksToWrite {
  readonly package: ReportPackage;
  readonly tags: readonly string[];
}

/**
 * What a document can do for us, wherever it is. Every method either does all that it says or
 * leaves the document as it was and throws a Problem that says why and what to do.
 */
export interface DocumentHost {
  /** The file's name, or the document's. */
  readonly name: string;
  /** Reads the blocks and where they come from. */
  read(): Promise<DocumentState>;
  /** Inserts blocks that the document does not have, each in a control of its own. */
  insert(blocks: BlocksToWrite, place: InsertPlace): Promise<void>;
  /** Replaces the content of blocks that the document has; their controls stay. */
  replace(blocks: BlocksToWrite): Promise<void>;
  /** Keeps what the document says about its making. */
  writeProvenance(provenance: Provenance): Promise<void>;
  /** Shows a block to the person. */
  goTo(tag: string): Promise<void>;
}

/**
 * A paragraph of a document that is open: what it says, its label included, and how many others
 * of the same text come before it, in its block or, outside of blocks, in the whole document.
 */
export interface ParagraphPlace {
  readonly block: string | null;
  readonly text: string;
  readonly before: number;
}

/** The paragraphs that a person selected, whole. */
export interface SelectedText {
  /** Their visible text; empty when nothing is selected. */
  readonly text: string;
  /** The paragraphs with their styles and lists, as one XML file (Flat OPC). */
  readonly flatOpc: string;
  /** The tags of the content controls that they touch, from inside or outside. */
  readonly controls: readonly string[];
  readonly isInTable: boolean;
}

/** A document that is open before a person. */
export interface OpenDocument extends DocumentHost {
  /** The main text with its styles, lists and charts, as one XML file (Flat OPC). */
  flatOpc(): Promise<string>;
  selectedText(): Promise<SelectedText>;
  /**
   * Puts blocks in the place of the selected paragraphs, if their text is still this one. Throws
   * `selection-not-removed` when the blocks are in place and the paragraphs could not go.
   */
  replaceSelection(blocks: BlocksToWrite, text: string): Promise<void>;
  /** Selects a paragraph; when its text has changed, shows the block that it stood in. */
  showParagraph(place: ParagraphPlace): Promise<void>;
}

/** A document that can be checked: what a check needs of it beside its blocks. */
export interface CheckableDocument extends Pick<DocumentHost, 'name' | 'read'> {
  /** Reads its paragraphs and charts. `documentContents` of ooxml makes them from its main part. */
  contents(): Promise<DocumentContents>;
}
