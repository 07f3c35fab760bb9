import type { OpenDocument } from '../hosts/document';
import type { OpenWorkbook } from '../hosts/workbook';

/** What is open beside the pane: a workbook, a document, or nothing in a plain browser. */
export type Environment =
  | { readonly kind: 'workbook'; readonly workbook: OpenWorkbook }
  | { readonly kind: 'document'; readonly document: OpenDocument }
  | { readonly kind: 'browser' };
