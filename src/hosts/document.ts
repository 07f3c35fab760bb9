import type { Report } from '../report/content';

/** What a document can do for us, wherever it is: a new file, or Word. */
export interface DocumentHost {
  /** The file's name, or the document's. */
  readonly name: string;
  /** Writes the whole report as a new document, or leaves everything as it was. */
  write(report: Report): Promise<void>;
}
