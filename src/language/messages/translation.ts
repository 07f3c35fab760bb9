import type { MessageCode } from '.';

/**
 * The messages in a language other than English. What is missing is said in English; the test of
 * the translations lists it.
 */
export interface Translation {
  readonly messages: Readonly<Partial<Record<MessageCode, string>>>;
  /** English phrases of ours that stand in for a placeholder, such as `a PDF`. */
  readonly phrases: Readonly<Record<string, string>>;
}
