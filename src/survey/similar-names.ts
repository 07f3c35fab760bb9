import { comparable } from '../language/compare';
import { graphemes } from '../language/graphemes';

/** The part of the letter pairs that two names of one thing have in common, or more. */
const LEAST_COMMON = 0.5;

/**
 * True for names that may be one name before and after a correction: one holds the other, or half
 * of their letter pairs are the same (Dice's coefficient).
 */
export function areSimilar(first: string, second: string): boolean {
  const [a, b] = [comparable(first), comparable(second)];
  if (a.includes(b) || b.includes(a)) return true;
  const left = letterPairs(b);
  const pairs = letterPairs(a);
  const all = pairs.length + left.length;
  let common = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return 2 * common >= LEAST_COMMON * all;
}

function letterPairs(text: string): string[] {
  const letters = graphemes(text);
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
