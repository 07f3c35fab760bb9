import { listPlaces } from './checks/list-places';
import type { Inline } from './content';
import type { ItemDepth } from './profiles/profile';
import { plainText } from './pieces';
import { typedLabel, type TypedLabel } from './typed-label';

/** A paragraph of an author, as it was read. */
export interface SelectedParagraph {
  readonly inlines: readonly (Inline & { readonly kind: 'text' })[];
  readonly isHeading: boolean;
  /** The list whose labels the program makes, and the depth in it, from 1; `null` for no list. */
  readonly automatic: {
    readonly list: string;
    readonly depth: number;
    readonly isMark: boolean;
  } | null;
}

/** A paragraph without its typed label, and where it stands in its list. */
export interface ListedParagraph {
  readonly inlines: readonly Inline[];
  readonly isHeading: boolean;
  readonly item: {
    readonly depth: ItemDepth;
    /** It begins its row of items. */
    readonly isFirst: boolean;
    /** A dash or another mark stands before it, not a number or letter. */
    readonly isMark: boolean;
  } | null;
}

/** Marks that count nothing. */
const MARK = /^[^\p{L}\p{N}]+$/u;

/**
 * Tells the labels that were typed, of whatever script, from the text behind them, and gives the
 * level of each item. What is not surely a label stays text, so that no word is lost.
 */
export function listedParagraphs(
  selected: readonly SelectedParagraph[],
  letters: readonly string[],
): ListedParagraph[] {
  const found = selected.map(({ inlines, isHeading, automatic }) =>
    isHeading || automatic !== null ? null : typedLabel(plainText(inlines)),
  );
  const labels = inSequence(selected, found, letters);
  const places = placesOf(selected, labels, letters);
  const lists = new Set<string>();
  return selected.map(({ inlines, isHeading, automatic }, index) => {
    const label = labels[index] ?? null;
    const { depth, index: at } = places[index] ?? { depth: null, index: null };
    if (depth === null) return { inlines, isHeading, item: null };
    const isMark = automatic?.isMark ?? MARK.test(label?.label ?? '');
    const isFirst = automatic === null ? at === 0 && !isMark : !lists.has(automatic.list);
    if (automatic !== null) lists.add(automatic.list);
    return {
      inlines: withoutStart(inlines, label?.length ?? 0),
      isHeading: false,
      item: { depth: itemDepth(depth), isFirst, isMark },
    };
  });
}

/**
 * The labels without what only looks like one: the initial of a name, an abbreviation before a
 * tab. Bare letters, and letters with a full stop, are labels only in the company of others.
 */
function inSequence(
  selected: readonly SelectedParagraph[],
  labels: readonly (TypedLabel | null)[],
  letters: readonly string[],
): (TypedLabel | null)[] {
  const places = placesOf(selected, labels, letters);
  return labels.map((label, at) => {
    const { index, depth, wrong } = places[at] ?? NO_PLACE;
    if (label === null || index === null) return null;
    if (!/^\p{L}+[.．]?$/u.test(label.label)) {
      return wrong === null || wrong.isFirst || label.isSetOff ? label : null;
    }
    const isAlone = places.every(
      (other, place) => place === at || labels[place] === null || other.depth !== depth,
    );
    return wrong !== null || isAlone ? null : label;
  });
}

const NO_PLACE = { index: null, depth: null, wrong: null };

function placesOf(
  selected: readonly SelectedParagraph[],
  labels: readonly (TypedLabel | null)[],
  letters: readonly string[],
): ReturnType<typeof listPlaces> {
  return listPlaces(
    selected.map(({ automatic }, index) => ({
      block: null,
      label: labels[index]?.label ?? null,
      automaticDepth: automatic?.depth ?? null,
    })),
    letters,
  );
}

function itemDepth(depth: number): ItemDepth {
  if (depth <= 1) return 1;
  return depth === 2 ? 2 : 3;
}

/** Running text without its first characters. */
function withoutStart(
  inlines: SelectedParagraph['inlines'],
  length: number,
): SelectedParagraph['inlines'] {
  let left = length;
  return inlines.flatMap((inline) => {
    const text = inline.text.slice(left);
    left = Math.max(0, left - inline.text.length);
    return text === '' ? [] : [{ ...inline, text }];
  });
}
