import { comparable } from '../language/compare';
import { remembered } from './remembered';

/** Two names of one option: the one it had, and the one that it is shown by. */
export interface SameOption {
  readonly old: string;
  readonly now: string;
}

/** How the names of options are compared and shown. */
export interface OptionNames {
  /** The form in which two names of one option are equal. */
  readonly compare: (name: string) => string;
  /** The name that a person sees. */
  readonly shown: (name: string) => string;
  /** The old names that were not met so far, as they were given. */
  readonly notMet: () => readonly string[];
}

/** The names of options when a person said which of them are the same; a name may change twice. */
export function optionNames(same: readonly SameOption[] = []): OptionNames {
  const changes = new Map(same.map(({ old, now }) => [comparable(old), now]));
  const met = new Set<string>();
  const compare = remembered((name) => {
    const own = comparable(name);
    if (changes.has(own)) met.add(own);
    return comparable(latestName(own, changes) ?? own);
  });
  return {
    compare,
    shown: (name) => latestName(comparable(name), changes) ?? name,
    notMet: () => same.map(({ old }) => old).filter((old) => !met.has(comparable(old))),
  };
}

/** Follows the changes of a name to the last; a circle ends where it began. */
function latestName(name: string, changes: ReadonlyMap<string, string>): string | undefined {
  let latest = changes.get(name);
  for (let step = 1; latest !== undefined && step < changes.size; step += 1) {
    latest = changes.get(comparable(latest)) ?? latest;
  }
  return latest;
}
