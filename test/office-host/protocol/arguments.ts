import { invalidArgument } from './host-error';

/** The argument as text, or `InvalidArgument` at `location`. */
export function asText(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function asNumber(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

/** A whole number of at least `least`. */
export function asIndex(value: unknown, location: string, least = 0): number {
  const number = asNumber(value, location);
  if (!Number.isInteger(number) || number < least) throw invalidArgument(location);
  return number;
}

export function asBoolean(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** One of the given words, as Office's string enumerations are. */
export function asOneOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  location: string,
): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalidArgument(location);
  return word;
}

/** An argument left out, `null` or `undefined`, as `undefined`. */
export function optional<Value>(
  value: unknown,
  read: (value: unknown, location: string) => Value,
  location: string,
): Value | undefined {
  return value === undefined || value === null ? undefined : read(value, location);
}

/** `#RRGGBB` or a plain name that Office takes, as six hexadecimal digits in capitals. */
export function asColour(value: unknown, location: string): string {
  const text = asText(value, location).toLowerCase();
  const named = NAMED_COLOURS[text];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/.exec(text);
  if (match?.[1] === undefined) throw invalidArgument(location);
  return match[1].toUpperCase();
}

/** The HTML colour names that add-ins use most; any other name is an invalid argument here. */
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
};
