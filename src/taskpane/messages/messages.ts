import type { en } from './en';
import type { Message } from './message';

export type MessageKey = keyof typeof en;

/** Every message of the pane in one language; the compiler finds the missing ones. */
export type Messages = { readonly [Key in MessageKey]: Message };
