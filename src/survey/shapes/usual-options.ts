/**
 * Ballots that name every option once are this share of all, or more; with those in which one
 * option is misspelt or repeated they make up the second share. Answers to a multi-select
 * question look alike but are of all lengths.
 */
const LEAST_COMPLETE = 0.5;
const LEAST_COMPLETE_OR_NEARLY = 0.8;

/** The options (in comparable form) that the most ballots name. */
export function usualOptions(ballots: readonly (readonly string[])[]): ReadonlySet<string> {
  const sets = new Map<string, { readonly options: ReadonlySet<string>; times: number }>();
  for (const ballot of ballots) {
    const options = new Set(ballot);
    const key = [...options].sort().join('\n');
    const known = sets.get(key);
    if (known === undefined) sets.set(key, { options, times: 1 });
    else known.times += 1;
  }
  const [usual] = [...sets.values()].sort((a, b) => b.times - a.times);
  return usual?.options ?? new Set();
}

/** True when nearly all ballots are permutations of the options. */
export function areMostlyComplete(
  ballots: readonly (readonly string[])[],
  options: ReadonlySet<string>,
): boolean {
  let complete = 0;
  let nearly = 0;
  for (const ballot of ballots) {
    if (ballot.length !== options.size) continue;
    const known = new Set(ballot.filter((option) => options.has(option))).size;
    if (known === options.size) complete += 1;
    else if (known === options.size - 1) nearly += 1;
  }
  return (
    complete >= LEAST_COMPLETE * ballots.length &&
    complete + nearly >= LEAST_COMPLETE_OR_NEARLY * ballots.length
  );
}
