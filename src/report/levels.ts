import { comparable } from '../language/compare';
import type { BlockKind } from './content';

/** What a row of a report sheet says. An empty `Level` cell is a `paragraph`, a dash a `dash`. */
export type Level =
  | 'title'
  | 'paragraph'
  | '1'
  | '2'
  | '3'
  | 'dash'
  | 'summary'
  | 'action'
  | 'reference'
  | 'name'
  | 'organization'
  | 'phone'
  | 'email'
  | 'option';

const TEXT = ['title', 'paragraph'] as const;
const LIST = [...TEXT, '1', '2', '3', 'dash'] as const;

/** The levels that each kind of block takes. */
const LEVELS_OF_KIND: Readonly<Record<BlockKind, readonly Level[]>> = {
  header: [...TEXT, 'summary', 'action', 'reference'],
  introduction: LIST,
  'terms-of-reference': LIST,
  meeting: LIST,
  documents: LIST,
  contributions: LIST,
  survey: LIST,
  figure: [...TEXT, 'option'],
  conclusions: LIST,
  liaison: LIST,
  consultation: LIST,
  recommendations: LIST,
  contact: [...TEXT, 'name', 'organization', 'phone', 'email'],
  annex: LIST,
  closing: TEXT,
};

/** True for the levels that are items of a list. */
export function isListLevel(level: Level): level is '1' | '2' | '3' | 'dash' {
  return level === 'dash' || level === '1' || level === '2' || level === '3';
}

/** The level that a cell of the `Level` column names for a kind of block; `null` if it names none. */
export function levelNamed(cell: string, kind: BlockKind): Level | null {
  const word = comparable(cell);
  const name = word === '' ? 'paragraph' : /^[-‐‑‒–—−]$/u.test(word) ? 'dash' : word;
  return LEVELS_OF_KIND[kind].find((level) => level === name) ?? null;
}

/** The levels of a kind as a person types them, for messages and validation lists. */
export function levelWords(kind: BlockKind): string[] {
  return LEVELS_OF_KIND[kind].filter((level) => level !== 'paragraph').map(levelWord);
}

/** A level as a person types it; empty for a paragraph. */
export function levelWord(level: Level): string {
  if (level === 'paragraph') return '';
  return level === 'dash' ? '-' : level;
}

/** The key of a block as it is compared and put into tags: `Annex A` and `annex a` are one. */
export function blockKey(cell: string): string {
  return comparable(cell).replaceAll(' ', '-');
}
