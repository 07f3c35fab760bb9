import { en } from './en';

/** The codes of everything that Concord says to a person about their files. */
export type MessageCode = keyof typeof en;

/**
 * The message of a code with `{name}` placeholders filled from `values`. A placeholder without
 * a value stays visible, so that a test sees it.
 */
export function messageOf(
  code: MessageCode,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return en[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
