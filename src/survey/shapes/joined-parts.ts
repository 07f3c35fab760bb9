/** For a part (in its comparable form) the part that always follows it, and what is between. */
export type Joins = ReadonlyMap<string, { readonly next: string; readonly between: string }>;

/** With fewer cells, or fewer places, neighbours may simply agree. */
const LEAST_CELLS = 10;
const LEAST_PLACES = 3;

/**
 * Finds options that contain the separator themselves (`Skills;training`): their parts follow each
 * other in every cell, though at different places of the ranking. Two options that all members
 * rank next to each other stand at the same places instead.
 */
export function joinedParts(
  cells: readonly (readonly string[])[],
  between: string,
  compare: (text: string) => string,
): Joins {
  const joins = new Map<string, { next: string; between: string }>();
  if (cells.length < LEAST_CELLS) return joins;
  const followers = new Map<string, Set<string>>();
  const places = new Map<string, Set<number>>();
  const times = new Map<string, number>();
  for (const parts of cells) {
    const compared = parts.map(compare);
    compared.forEach((part, place) => {
      setOf(followers, part).add(compared[place + 1] ?? '');
      setOf(places, part).add(place);
      times.set(part, (times.get(part) ?? 0) + 1);
    });
  }
  for (const [part, next] of followers) {
    const [follower = ''] = next;
    const isPair =
      next.size === 1 &&
      follower !== '' &&
      follower !== part &&
      (times.get(part) ?? 0) >= LEAST_CELLS &&
      times.get(part) === times.get(follower) &&
      setOf(places, part).size >= LEAST_PLACES;
    if (isPair) joins.set(part, { next: follower, between });
  }
  return joins;
}

/** The parts with those joined that belong together. */
export function joinParts(
  parts: readonly string[],
  joins: Joins,
  compare: (text: string) => string,
): readonly string[] {
  if (joins.size === 0) return parts;
  const whole: string[] = [];
  let open: { next: string; between: string } | undefined;
  for (const part of parts) {
    const before = open?.next === compare(part) ? whole.pop() : undefined;
    whole.push(before === undefined ? part : `${before}${open?.between ?? ''}${part}`);
    open = joins.get(compare(part));
  }
  return whole;
}

function setOf<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const set = new Set<V>();
  map.set(key, set);
  return set;
}
