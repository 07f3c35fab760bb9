import { comparable } from '../language/compare';

/** Words for "objectives" and "goals" in the six languages, as they begin in any inflection. */
const KNOWN_KEYS: readonly (readonly [key: string, words: RegExp])[] = [
  [
    'objectives',
    /(?<!\p{L})(?:objecti[vf]|objetivo|цел[ьиейяю]|задач)|目标|(?:ال)?أهداف|(?:ال)?اهداف/u,
  ],
  [
    'goals',
    /(?<!\p{L})(?:goal|but[s]?(?!\p{L})|meta[s]?(?!\p{L})|ориентир)|目的|宗旨|غاي(?:ة|ات)/u,
  ],
];

/** Words that say nothing about what is ranked. */
const FILLERS: ReadonlySet<string> = new Set(
  comparable(
    'please rank order put the a an of in by for to from and or with your our their these following ' +
      'first last choice most least important veuillez classer le la les des du de par ordre et ' +
      'por favor ordene los las el en orden y пожалуйста расположите в порядке и 请 请将 按 排序 يرجى ترتيب',
  ).split(' '),
);

const MOST_LETTERS = 24;

/**
 * The key of a question from its title: `objectives` or `goals` when the title says so in one of
 * the six languages, whichever it says first; else its first telling words. The same title gives
 * the same key at every run; keys in `taken` get a number behind them. Adds the key to `taken`.
 */
export function questionKey(title: string, taken: Set<string>, given?: string): string {
  const text = comparable(title);
  const base = given ?? knownKey(text) ?? (slugOf(text) || 'question');
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
  taken.add(key);
  return key;
}

function knownKey(text: string): string | undefined {
  const [first] = KNOWN_KEYS.map(([key, words]) => ({ key, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first?.key;
}

function slugOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLERS.has(word));
  let slug = '';
  for (const word of telling.length > 0 ? telling : words) {
    const longer = slug === '' ? word.slice(0, MOST_LETTERS) : `${slug}-${word}`;
    if (longer.length > MOST_LETTERS) break;
    slug = longer;
  }
  return slug;
}
