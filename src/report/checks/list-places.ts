import { withAsciiDigits } from '../../language/compare';
import { isItemLabel } from '../item-label';
import { CYRILLIC_LETTERS, hanLabel, letterLabel, romanLabel } from '../profiles/labels';
import { ABJAD_LETTERS } from '../wording/arabic';
import { LATIN_LETTERS } from '../wording/words';
import { blockTag } from '../content';
import type { CheckedParagraph } from './contents';

/** A label read as one of a row: which marks it has around it, what it counts in, which one it is. */
interface Reading {
  readonly row: string;
  readonly index: number;
  /** A dash or another mark, which counts nothing. */
  readonly isMark: boolean;
  /** The label of another index in the same row. */
  readonly label: (index: number) => string;
}

/** Where a paragraph stands in its list. */
export interface ListPlace {
  /** `null` for a paragraph that is no item. */
  readonly depth: number | null;
  /** Which item of its row its label says it is, from 0; `null` where it does not say. */
  readonly index: number | null;
  /** What its label should be, when it is another. */
  readonly wrong: { readonly expected: string; readonly isFirst: boolean } | null;
}

const NO_ITEM: ListPlace = { depth: null, index: null, wrong: null };

/** Numerals are looked for up to this number; longer lists are not numbered so. */
const MOST_NUMERALS = 50;

/**
 * The depth of every list item, and where the labels are out of sequence. A label goes on with
 * the row that it continues, or begins a deeper one; after a paragraph without a label a row may
 * go on or begin anew; a block begins anew, but recommendations may go on from those of an earlier
 * block, and the text around blocks goes on behind them. `(i)` is a letter after `(h)` and a
 * numeral elsewhere. Labels that a program counts may be out of sequence too: a copied item takes
 * its number from the list that it came from.
 */
export function listPlaces(
  paragraphs: readonly Pick<CheckedParagraph, 'label' | 'automaticDepth' | 'block'>[],
  letters: readonly string[],
): ListPlace[] {
  const openIn = new Map<string | null, Reading[]>();
  let mayRestart = true;
  let before: string | null = null;
  return paragraphs.map(({ label, automaticDepth, block }) => {
    mayRestart ||= block !== before;
    before = block;
    if (label === null || (automaticDepth !== null && !isItemLabel(label))) {
      mayRestart ||= automaticDepth === null;
      return { ...NO_ITEM, depth: automaticDepth };
    }
    const place = isRecommendations(block) ? RECOMMENDATIONS : block;
    const readings = readingsOf(label, letters);
    const { open, wrong } = placed(label, openIn.get(place) ?? [], readings, mayRestart);
    openIn.set(place, open);
    mayRestart = false;
    const index = readings.length === 0 ? null : (open.at(-1)?.index ?? null);
    return { depth: automaticDepth ?? open.length, index, wrong };
  });
}

/** What the tags of all blocks of recommendations begin with. */
const RECOMMENDATIONS = blockTag({ kind: 'recommendations', key: '' });

function isRecommendations(block: string | null): boolean {
  return block?.startsWith(RECOMMENDATIONS) === true;
}

function placed(
  label: string,
  open: readonly Reading[],
  readings: readonly Reading[],
  mayRestart: boolean,
): { readonly open: Reading[]; readonly wrong: ListPlace['wrong'] } {
  const at = (fits: (reading: Reading, before: Reading) => boolean): Reading[] | null => {
    for (let depth = open.length - 1; depth >= 0; depth -= 1) {
      const before = open[depth];
      const reading = readings.find(
        (each) => before !== undefined && each.row === before.row && fits(each, before),
      );
      if (reading !== undefined) return [...open.slice(0, depth), reading];
    }
    return null;
  };
  const next = at((reading, before) => reading.index === before.index + 1 || reading.isMark);
  if (next !== null) return { open: next, wrong: null };
  const first = readings.find(({ index }) => index === 0);
  const isOpen = (reading: Reading): boolean => open.some(({ row }) => row === reading.row);
  if (first !== undefined && !isOpen(first)) return { open: [...open, first], wrong: null };
  if (first !== undefined && mayRestart) {
    const depth = open.findIndex(({ row }) => row === first.row);
    return { open: [...open.slice(0, depth), first], wrong: null };
  }
  const same = at(() => true);
  const before = open[(same?.length ?? 0) - 1];
  if (same !== null && before !== undefined) {
    return { open: same, wrong: { expected: before.label(before.index + 1), isFirst: false } };
  }
  const reading = readings[0];
  if (reading === undefined) return { open: [...open], wrong: null };
  const expected = reading.label(0);
  return {
    open: [...open, reading],
    wrong: label === expected ? null : { expected, isFirst: true },
  };
}

/** Marks of items that count nothing. */
const MARK = /^[–—−•◦▪●○■□·‣-]$/u;

/**
 * Every way to read a label: as a number, a letter, a roman or Chinese numeral, in small or capital
 * letters, or as a mark such as a dash. The last of several numbers (`2.1`) counts.
 */
function readingsOf(label: string, letters: readonly string[]): Reading[] {
  if (MARK.test(label)) {
    const mark = /[–—−-]/u.test(label) ? '–' : label;
    return [{ row: mark, index: 0, isMark: true, label: () => mark }];
  }
  const [, opening = '', core = '', end = ''] =
    /^(\(?(?:\p{N}+[.])*)([\p{L}\p{N}]+)([.)、:–-]?)$/u.exec(withoutTatweel(label)) ?? [];
  return countsOf(core, letters).map(({ kind, index, name }) => ({
    row: opening + kind + end,
    index,
    isMark: false,
    label: (other) => opening + name(other) + end,
  }));
}

/** Full-width forms as plain ones; Arabic draws out the letter of a label: `هـ)`. */
function withoutTatweel(label: string): string {
  return label.normalize('NFKC').replaceAll('\u0640', '');
}

/** What a label counts in, and which one of it this is. */
interface Count {
  readonly kind: string;
  readonly index: number;
  readonly name: (index: number) => string;
}

function countsOf(core: string, letters: readonly string[]): Count[] {
  const digits = withAsciiDigits(core);
  if (/^\d+$/.test(digits)) {
    return [{ kind: '1', index: Number(digits) - 1, name: (index) => String(index + 1) }];
  }
  const small = core.toLowerCase();
  const isCapital = small !== core;
  const counts = [
    ...[letters, LATIN_LETTERS, ABJAD_LETTERS, CYRILLIC_LETTERS].flatMap((alphabet) =>
      letterCounts(small, alphabet),
    ),
    ...numeralCounts(small, 'i', romanLabel),
    ...numeralCounts(small, '一', hanLabel),
  ];
  if (!isCapital) return counts;
  return counts.map(({ kind, index, name }) => ({
    kind: kind.toUpperCase(),
    index,
    name: (other) => name(other).toUpperCase(),
  }));
}

/** `c`, or `cc` behind the last letter. */
function letterCounts(core: string, letters: readonly string[]): Count[] {
  const letter = letters.findIndex((each) => core === each.repeat(core.length));
  if (letter < 0) return [];
  const index = letter + letters.length * (core.length - 1);
  return [{ kind: letters[0] ?? '', index, name: (other) => letterLabel(letters, other) }];
}

function numeralCounts(core: string, kind: string, numeral: (number: number) => string): Count[] {
  const index = Array.from({ length: MOST_NUMERALS }, (_, at) => numeral(at + 1)).indexOf(core);
  return index < 0 ? [] : [{ kind, index, name: (other) => numeral(other + 1) }];
}
