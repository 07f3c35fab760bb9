import { comparable } from '../language/compare';
import { Usage } from './usage';

/**
 * The option that a person means by its name or the beginning of it, whatever its case and spaces.
 * Throws a Usage that lists the options when none or several fit.
 */
export function findOption(options: readonly string[], asked: string): number {
  const [only, another] = fittingOptions(options, asked);
  if (only !== undefined && another === undefined) return only;
  const reason = only === undefined ? 'No option is' : 'More than one option begins with';
  throw new Usage(`${reason} "${asked}"; the options are: ${options.join('; ')}.`);
}

/** True when at least one option fits. */
export function hasOption(options: readonly string[], asked: string): boolean {
  return fittingOptions(options, asked).length > 0;
}

function fittingOptions(options: readonly string[], asked: string): number[] {
  const wanted = comparable(asked);
  const names = options.map(comparable);
  const exact = names.indexOf(wanted);
  if (exact >= 0) return [exact];
  return names.flatMap((name, at) => (name.startsWith(wanted) ? [at] : []));
}
