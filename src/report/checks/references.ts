import { finding, type Finding } from '../../language/finding';
import type { Check } from './check';
import { placeOf, type CheckedParagraph } from './contents';

/** Captions count from 1 in the document's order, and what refers to them says their numbers. */
export const references: Check = ({ paragraphs }) => {
  const names = new Map(
    paragraphs.flatMap(({ bookmarks }) => bookmarks.map(({ name, text }) => [name, text])),
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
  names: ReadonlyMap<string, string>,
): Finding[] {
  return paragraph.fields.flatMap(({ instruction, result }) => {
    const bookmark = /^(?:REF|PAGEREF)\s+(\S+)/.exec(instruction)?.[1];
    if (bookmark === undefined) return [];
    const expected = names.get(bookmark);
    if (expected === undefined) {
      const values = { shown: result, bookmark };
      return [finding('error', 'check-reference-lost', placeOf(paragraph), values)];
    }
    return instruction.startsWith('PAGEREF') || result === expected || expected === ''
      ? []
      : [finding('error', 'check-reference-text', placeOf(paragraph), { shown: result, expected })];
  });
}
