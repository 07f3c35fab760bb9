import type { documentEn } from './document-en';
import type { en } from './en';
import type { Message } from './message';

export type MessageKey = keyof typeof en;

/** Every message of the pane in one language; the compiler finds the missing ones. */
export type Messages = { readonly [Key in MessageKey]: Message };

/** The messages for checking a document and adding to it. */
export type DocumentMessages = { readonly [Key in keyof typeof documentEn]: Message };
