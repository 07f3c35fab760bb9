import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Usage } from './usage';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The values of a command's options, by name; a flag that was given is `true`. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>;

/** A command's one file and its options. Throws a Usage for anything that the command does not take. */
export function parseArguments(
  args: readonly string[],
  options: Options,
): { file: string; values: OptionValues } {
  const { values, positionals } = parse(args, options);
  const [file, ...more] = positionals;
  if (file === undefined) throw new Usage('Name the file to read.');
  if (more.length > 0) throw new Usage(`One file at a time; also given: ${more.join(' ')}.`);
  return { file, values };
}

/** The options of a command that reads no file. Throws a Usage for anything else. */
export function parseOptions(args: readonly string[], options: Options): OptionValues {
  const { values, positionals } = parse(args, options);
  if (positionals.length > 0) throw new Usage(`No file goes here: ${positionals.join(' ')}.`);
  return values;
}

function parse(
  args: readonly string[],
  options: Options,
): { values: OptionValues; positionals: string[] } {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const values: Record<string, OptionValues[string]> = {};
    for (const [name, value] of Object.entries(parsed.values)) {
      values[name] = Array.isArray(value) ? value.map(String) : value;
    }
    return { values, positionals: parsed.positionals };
  } catch (error) {
    throw new Usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** The text of an option, or `undefined` when it was not given. */
export function textOption(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function textsOption(values: OptionValues, name: string): readonly string[] {
  const value = values[name];
  return typeof value === 'object' ? value : [];
}

/** An option's value out of a fixed list. Throws a Usage that names the list. */
export function choiceOption<T extends string>(
  values: OptionValues,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = textOption(values, name);
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw new Usage(`--${name} takes one of ${choices.join(', ')}; it was given "${value}".`);
  }
  return choice;
}
