import { en } from './en';
import { fill } from './fill';

/** The codes of everything that Concord says to a person about their files. */
export type MessageCode = keyof typeof en;

/** The message of a code in English, with its `{name}` placeholders filled from `values`. */
export function messageOf(
  code: MessageCode,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(en[code], (name) => values[name]?.toString());
}
