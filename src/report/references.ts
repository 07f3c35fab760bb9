import type { BlockKind, Inline } from './content';
import type { Wording } from './wording/wording';

/** What a figure or an annex is called in the text, and where a reference to it leads. */
export interface Target {
  readonly bookmark: string;
  /** `Figure `, with the space that the language puts there. */
  readonly before: string;
  readonly number: string;
}

/** The figures and annexes of a report by block key. */
export interface References {
  readonly figure: ReadonlyMap<string, Target>;
  readonly annex: ReadonlyMap<string, Target>;
}

/** What begins the name of every bookmark of ours. */
export const OUR_BOOKMARKS = 'concord_';

/** Longest name that Word takes for a bookmark. */
const LONGEST_BOOKMARK = 40;

/** Numbers figures and annexes from 1 in their order in the report and gives each a bookmark. */
export function numberReferences(
  blocks: readonly { readonly kind: BlockKind; readonly key: string }[],
  wording: Wording,
): References {
  const bookmarks = new Set<string>();
  const numbered = (kind: 'figure' | 'annex'): Map<string, Target> => {
    const before = `${wording.headings[kind].text}${wording.punctuation.space}`;
    const keys = blocks.filter((block) => block.kind === kind).map(({ key }) => key);
    return new Map(
      keys.map((key, index) => {
        const bookmark = freeBookmark(kind, key, bookmarks);
        bookmarks.add(bookmark);
        return [key, { bookmark, before, number: String(index + 1) }];
      }),
    );
  };
  return { figure: numbered('figure'), annex: numbered('annex') };
}

/** A reference to a target: `Figure 1`. */
export function referenceTo({ bookmark, before, number }: Target): Inline {
  return { kind: 'reference', bookmark, text: `${before}${number}` };
}

/**
 * A bookmark of letters, digits and low lines, at most 40 long, that no other target has.
 * Bookmark names do not tell small letters from large ones; keys are all small.
 */
function freeBookmark(kind: string, key: string, taken: ReadonlySet<string>): string {
  const stem = `${OUR_BOOKMARKS}${kind}_${key.replace(/[^\p{L}\p{Nd}_]/gu, '_')}`;
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `_${number}`;
    const name = shortened(stem, LONGEST_BOOKMARK - end.length) + end;
    if (!taken.has(name)) return name;
  }
}

function shortened(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
}
