import type { enDocument } from './en-document';
import type { en } from './en';
import type { enSheets } from './en-sheets';
import type { Message } from './message';

export type MessageKey = keyof typeof en | keyof typeof enSheets | keyof typeof enDocument;

/** Every message of the pane in one language; the compiler finds the missing ones. */
export type Messages = { readonly [Key in MessageKey]: Message };

/** The messages for checking a document and adding to it. */
export type DocumentMessages = { readonly [Key in keyof typeof enDocument]: Message };

/** The part of them that has a file of its own. */
export type SheetMessages = { readonly [Key in keyof typeof enSheets]: Message };
