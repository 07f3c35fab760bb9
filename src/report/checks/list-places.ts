import { withAsciiDigits } from '../../language/compare';
import { isItemLabel } from '../item-label';
import { letterLabel, romanLabel } from '../profiles/labels';
import type { CheckedParagraph } from './contents';

/** A label read as one of a row: which marks it has around it, what it counts in, which one it is. */
interface Reading {
  readonly row: string;
  readonly index: number;
  /** The label of another index in the same row. */
  readonly label: (index: number) => string;
}

/** Where a paragraph stands in its list. */
export interface ListPlace {
  /** `null` for a paragraph that is no item. */
  readonly depth: number | null;
  /** What its label should be, when it is another. */
  readonly wrong: { readonly expected: string; readonly isFirst: boolean } | null;
}

const NO_ITEM: ListPlace = { depth: null, wrong: null };

/** Roman numerals are looked for up to this number; longer lists are not numbered so. */
const MOST_ROMAN = 50;

/**
 * The depth of every list item, and where the labels are out of sequence. A label goes on with
 * the row that it continues, or begins a deeper one; after a paragraph without a label a row may
 * go on or begin anew; a block begins anew, and the text around it goes on behind it. `(i)` is a
 * letter after `(h)` and a numeral elsewhere. Labels that a program counts may be out of sequence
 * too: a copied item takes its number from the list that it came from.
 */
export function listPlaces(
  paragraphs: readonly CheckedParagraph[],
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
      return automaticDepth === null ? NO_ITEM : { depth: automaticDepth, wrong: null };
    }
    const open = openIn.get(block) ?? [];
    const step = placed(label, open, readingsOf(label, letters), mayRestart);
    openIn.set(block, step.open);
    mayRestart = false;
    return { depth: automaticDepth ?? step.open.length, wrong: step.wrong };
  });
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
  const next = at((reading, before) => reading.index === before.index + 1 || reading.row === '–');
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

/** Every way to read a label: as a number, a letter, a roman numeral or a dash. */
function readingsOf(label: string, letters: readonly string[]): Reading[] {
  if (/^[–-]$/.test(label)) return [{ row: '–', index: 0, label: () => '–' }];
  const [, opening = '', core = '', end = ''] = /^(\(?)([\p{L}\p{N}]+)([.)]?)$/u.exec(label) ?? [];
  const around = (text: string): string => opening + text + end;
  const reading = (kind: string, index: number, name: (index: number) => string): Reading => ({
    row: around(kind),
    index,
    label: (other) => around(name(other)),
  });
  const number = /^\d+$/.test(withAsciiDigits(core)) ? Number(withAsciiDigits(core)) : null;
  if (number !== null) return [reading('1', number - 1, (index) => String(index + 1))];
  const letter = letters.findIndex((each) => core === each.repeat(core.length));
  const roman = Array.from({ length: MOST_ROMAN }, (_, index) => romanLabel(index + 1)).indexOf(
    core,
  );
  return [
    ...(letter < 0
      ? []
      : [
          reading('a', letter + letters.length * (core.length - 1), (index) =>
            letterLabel(letters, index),
          ),
        ]),
    ...(roman < 0 ? [] : [reading('i', roman, (index) => romanLabel(index + 1))]),
  ];
}
