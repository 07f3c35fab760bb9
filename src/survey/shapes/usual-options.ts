import { changeBetween } from '../periods';

/**
 * Ballots that name every option once are this share of all, or more; with those in which one
 * option is misspelt or repeated they make up the second share. Answers to a multi-select
 * question look alike but are of all lengths.
 */
const LEAST_COMPLETE = 0.5;
const LEAST_COMPLETE_OR_NEARLY = 0.8;

/** Of the options of two periods, this share belongs to both, or more. */
const LEAST_STAYED = 0.5;

/** The options (in comparable form) that the most ballots name. */
export function usualOptions(ballots: readonly (readonly string[])[]): ReadonlySet<string> {
  return commonSets(ballots)[0]?.options ?? new Set();
}

/**
 * The options (in comparable form) of which nearly all ballots are permutations: one set of them,
 * or two when some changed from some ballot on. `null` when there is none. `places` tells how many
 * of them a ballot names at a time.
 */
export function wholeOptions(
  ballots: readonly (readonly string[])[],
): { readonly options: ReadonlySet<string>; readonly places: number } | null {
  const [usual, other] = commonSets(ballots);
  if (usual === undefined) return null;
  const changed = other === undefined ? null : ofTwoPeriods(usual, other, ballots.length);
  if (changed !== null) {
    return { options: changed, places: Math.max(usual.options.size, other?.options.size ?? 0) };
  }
  const { options } = usual;
  return areMostlyComplete(ballots, options) ? { options, places: options.size } : null;
}

/** So many ballots, and this share of all, name every option where a ranking is only near. */
const LEAST_NEAR_BALLOTS = 3;
const LEAST_NEAR = 0.2;
const LEAST_NEAR_OPTIONS = 3;

/**
 * The options (in comparable form) of which some ballots are permutations, too few to be sure that
 * it is a ranking, and how many these are; `null` when there are none or hardly any.
 */
export function nearOptions(
  ballots: readonly (readonly string[])[],
): { readonly options: ReadonlySet<string>; readonly fitting: number } | null {
  const lists = ballots.filter(({ length }) => length >= LEAST_NEAR_OPTIONS);
  const options = usualOptions(lists);
  const fitting = lists.filter(
    (ballot) => ballot.length === options.size && ballot.every((name) => options.has(name)),
  ).length;
  const isNear = fitting >= LEAST_NEAR_BALLOTS && fitting >= LEAST_NEAR * ballots.length;
  return options.size >= LEAST_NEAR_OPTIONS && isNear ? { options, fitting } : null;
}

/** Ballots that name the same options. */
interface CommonSet {
  readonly options: ReadonlySet<string>;
  /** The places of the ballots that name each of them once. */
  readonly ballots: readonly number[];
  readonly times: number;
}

/** The sets of options that ballots name, the most frequent first. */
function commonSets(ballots: readonly (readonly string[])[]): CommonSet[] {
  const sets = new Map<
    string,
    { options: ReadonlySet<string>; ballots: number[]; times: number }
  >();
  for (const [at, ballot] of ballots.entries()) {
    const options = new Set(ballot);
    const key = [...options].sort().join('\n');
    const known = sets.get(key) ?? { options, ballots: [], times: 0 };
    known.times += 1;
    if (ballot.length === options.size) known.ballots.push(at);
    sets.set(key, known);
  }
  return [...sets.values()].sort((a, b) => b.times - a.times);
}

/** Both sets together, when one replaced the other and most of the options stayed. */
function ofTwoPeriods(first: CommonSet, second: CommonSet, all: number): Set<string> | null {
  const options = new Set([...first.options, ...second.options]);
  const stayed = first.options.size + second.options.size - options.size;
  const isOne = stayed >= LEAST_STAYED * options.size && stayed > 1;
  const whole = first.ballots.length + second.ballots.length;
  if (!isOne || whole < LEAST_COMPLETE_OR_NEARLY * all) return null;
  const change =
    changeBetween(first.ballots, second.ballots) ?? changeBetween(second.ballots, first.ballots);
  return change === null ? null : options;
}

/** True when nearly all ballots are permutations of the options. */
function areMostlyComplete(
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
