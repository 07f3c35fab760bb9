import { finding, type Finding } from '../../language/finding';
import type { Check } from './check';
import { placeOf, type CheckedParagraph } from './contents';

/** What a reference leads to: the text of the bookmark, and the label of the item that it is in. */
interface Target {
  readonly text: string;
  readonly label: string | null;
}

/**
 * Captions count from 1 in the document's order, and what refers to them, or to items of lists,
 * says their numbers.
 */
export const references: Check = ({ paragraphs }) => {
  const names = new Map(
    paragraphs.flatMap(({ bookmarks, label }) =>
      bookmarks.map(({ name, text }): [string, Target] => [name, { text, label }]),
    ),
  );
  const counts = new Map<string, number>();
  return paragraphs.flatMap((paragraph) => [
    ...numberFindings(paragraph, counts),
    ...referenceFindings(paragraph, names),
  ]);
};

function numberFindings(paragraph: CheckedParagraph, counts: Map<string, number>): Finding[] {
  return paragraph.fields.flatMap(({ instruction, result }) => {
    const [, sequence, reset] = /^SEQ\s+(\S+)(?:.*\\r\s*(\d+))?/.exec(instruction) ?? [];
    if (sequence === undefined) return [];
    const expected = reset === undefined ? (counts.get(sequence) ?? 0) + 1 : Number(reset);
    counts.set(sequence, expected);
    return result === String(expected)
      ? []
      : [finding('error', 'check-caption-number', placeOf(paragraph), { shown: result, expected })];
  });
}

function referenceFindings(
  paragraph: CheckedParagraph,
  names: ReadonlyMap<string, Target>,
): Finding[] {
  return paragraph.fields.flatMap(({ instruction, result }) => {
    const bookmark = /^(?:REF|PAGEREF)\s+(\S+)/.exec(instruction)?.[1];
    if (bookmark === undefined) return [];
    const target = names.get(bookmark);
    if (target === undefined) {
      const values = { shown: result, bookmark };
      return [finding('error', 'check-reference-lost', placeOf(paragraph), values)];
    }
    const expected = expectedText(instruction, target);
    return expected === '' || agrees(result, expected, instruction)
      ? []
      : [finding('error', 'check-reference-text', placeOf(paragraph), { shown: result, expected })];
  });
}

/** A reference with one of these switches says the number of an item (ECMA-376 part 1, 17.16.5.51). */
const ITEM_NUMBER = /\\[nrw](?![a-z])/;

/** What a reference should say; empty where that is not known. Word leaves out a full stop. */
function expectedText(instruction: string, { text, label }: Target): string {
  if (instruction.startsWith('PAGEREF')) return '';
  return ITEM_NUMBER.test(instruction) ? (label ?? '').replace(/\.$/, '') : text;
}

/** The number of a deeper item may have those of the items above it before it. */
function agrees(result: string, expected: string, instruction: string): boolean {
  return ITEM_NUMBER.test(instruction) ? result.endsWith(expected) : result === expected;
}
