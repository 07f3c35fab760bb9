import type { Finding } from '../../language/finding';
import type { Language } from '../../language/languages';
import type { FigureSource } from '../content';
import type { DocumentContents } from './contents';

/** What a check knows beside the document's contents. */
export interface CheckContext {
  /** The language of the report. */
  readonly language: Language;
  /** What its figures were made from. */
  readonly figures: readonly FigureSource[];
}

/** One thing that is looked at in a document. Every finding names the block and paragraph. */
export type Check = (contents: DocumentContents, context: CheckContext) => Finding[];
