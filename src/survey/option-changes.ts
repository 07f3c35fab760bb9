import { unrankedMark, type Ballots } from '../ranking/ballots';
import type { FindingList } from './finding-list';
import { changeBetween } from './periods';
import type { BallotQuestion } from './question';
import type { FoundQuestion } from './shapes/found-question';
import { areSimilar } from './similar-names';

/** Of the ballots that had an option, this share ranks it, or more. */
const LEAST_RANKING = 0.8;
/** So many ballots in a row without an option say that the form did not have it. */
const LEAST_WITHOUT = 3;
/** With fewer options that stay, nothing says that it is still the same question. */
const LEAST_STEADY = 2;

/** The places of the ballots that rank an option, in rising order. */
type Places = readonly number[];

/**
 * Says when options of a question came or went while it was open: an option that only the ballots
 * from some row on rank, or only those up to one, while the others are ranked throughout. One that
 * goes where another with a similar name comes was probably renamed.
 */
export function sayOptionChanges(
  question: FoundQuestion,
  { ballots, rows }: Pick<BallotQuestion, 'ballots' | 'rows'>,
  findings: FindingList,
): void {
  const { options } = question;
  const places = placesOf(ballots);
  const name = (option: number): string => options[option] ?? '';
  const isSteady = (of: Places): boolean =>
    (of[0] ?? Infinity) < LEAST_WITHOUT &&
    (of.at(-1) ?? -1) >= ballots.count - LEAST_WITHOUT &&
    of.length >= LEAST_RANKING * ballots.count;
  const steady = [...options.keys()].filter((option) => isSteady(places[option] ?? []));
  if (steady.length < LEAST_STEADY || steady.length === options.length) return;
  const wholeBallots = rankingAll(ballots, steady);
  const renamed = new Set<number>();
  const others = [...options.keys()].filter((option) => !steady.includes(option));
  const cellOf = (place: number, option: number): readonly [row: number, column: number] => [
    rows[place] ?? 0,
    columnOf(question, option),
  ];
  for (const { old, now, at } of replacements(places, others)) {
    if (renamed.has(old) || renamed.has(now) || !areSimilar(name(old), name(now))) continue;
    renamed.add(old).add(now);
    findings.add('warning', 'option-renamed', ...cellOf(at, now), {
      old: name(old),
      now: name(now),
    });
  }
  for (const option of others.filter((one) => !renamed.has(one))) {
    const change = changeOf(places[option] ?? [], wholeBallots);
    if (change === null) continue;
    findings.add('warning', change.code, ...cellOf(change.at, option), { option: name(option) });
  }
}

function placesOf({ count, columns, options }: Ballots): Places[] {
  const unranked = unrankedMark(options);
  return columns.map((tiers) => {
    const places: number[] = [];
    for (let ballot = 0; ballot < count; ballot += 1) {
      if (tiers[ballot] !== unranked) places.push(ballot);
    }
    return places;
  });
}

/** For each ballot whether it ranks all of the options. */
function rankingAll({ count, columns, options }: Ballots, all: readonly number[]): boolean[] {
  const unranked = unrankedMark(options);
  return Array.from({ length: count }, (_, ballot) =>
    all.every((option) => columns[option]?.[ballot] !== unranked),
  );
}

interface Replacement {
  readonly old: number;
  readonly now: number;
  /** The place of the first ballot after the change. */
  readonly at: number;
}

/** Pairs of options of which the one came when the other went, and no ballot ranks both. */
function replacements(places: readonly Places[], options: readonly number[]): Replacement[] {
  return options.flatMap((old) =>
    options.flatMap((now) => {
      const [before, after] = [places[old] ?? [], places[now] ?? []];
      const known = new Set(before);
      const at = old === now ? null : changeBetween(before, after);
      return at === null || after.some((place) => known.has(place)) ? [] : [{ old, now, at }];
    }),
  );
}

/** The change that the places of an option show, among ballots that are otherwise whole. */
function changeOf(
  places: Places,
  wholeBallots: readonly boolean[],
): { readonly code: 'option-added' | 'option-retired'; readonly at: number } | null {
  const [first = 0] = places;
  const last = places.at(-1) ?? 0;
  const isMissed = (without: readonly boolean[], having: number): boolean =>
    without.length >= LEAST_WITHOUT &&
    without.filter(Boolean).length >= LEAST_RANKING * without.length &&
    places.length >= LEAST_RANKING * having;
  const count = wholeBallots.length;
  if (isMissed(wholeBallots.slice(0, first), count - first)) {
    return { code: 'option-added', at: first };
  }
  if (isMissed(wholeBallots.slice(last + 1), last + 1)) return { code: 'option-retired', at: last };
  return null;
}

function columnOf({ shape, columns, options }: FoundQuestion, option: number): number {
  const ofOption = shape === 'option-columns' && columns.length === options.length;
  return columns[ofOption ? option : 0] ?? 0;
}
