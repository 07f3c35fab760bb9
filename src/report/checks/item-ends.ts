import { finding } from '../../language/finding';
import { listMark, type Depth } from '../list-marks';
import { WORDING } from '../wording';
import type { Punctuation } from '../wording/wording';
import type { Check } from './check';
import { placeOf, type CheckedParagraph } from './contents';
import { listPlaces } from './list-places';

/**
 * In a list whose items end with semicolons, each ends as its place asks: `;`, the last but one
 * `; and`, the last with a full stop, one before deeper items with a colon. Lists of sentences or
 * of bare names have no semicolon and are left alone.
 */
export const itemEnds: Check = ({ paragraphs }, { language }) => {
  const { letters, punctuation } = WORDING[language];
  const places = listPlaces(paragraphs, letters);
  const depths = places.map(({ depth }) => depthOf(depth));
  return listsIn(paragraphs, depths).flatMap(({ from, to }) => {
    const items = paragraphs.slice(from, to);
    if (!items.some(({ text }) => text.endsWith(punctuation.item.trim()))) return [];
    return items.flatMap((item, index) => {
      const expected = listMark(depths.slice(from, to), index, punctuation).trim();
      if (endsWell(item, expected, punctuation)) return [];
      const end = /[\p{P}\s]*\p{L}*[\p{P}]*$/u.exec(item.text)?.[0].trim() ?? '';
      return [finding('warning', 'check-item-end', placeOf(item), { end, expected })];
    });
  });
};

function endsWell(
  { text, label }: CheckedParagraph,
  expected: string,
  { item, lastButOne }: Punctuation,
): boolean {
  if (text.endsWith(expected)) return true;
  if (expected !== lastButOne.trim()) return false;
  // Dashes need no word that joins the last item, and another word may do it: `; or`.
  if (label !== null && /^[–-]$/.test(label) && text.endsWith(item.trim())) return true;
  const [before = '', after] = text.split(item.trim()).slice(-2);
  return before !== '' && after !== undefined && /^\s*\p{L}{1,4}$/u.test(after);
}

function depthOf(depth: number | null): Depth {
  if (depth === null) return null;
  if (depth <= 1) return 1;
  return depth === 2 ? 2 : 3;
}

/** Stretches of items without a paragraph between them, in one block. */
function listsIn(
  paragraphs: readonly CheckedParagraph[],
  depths: readonly Depth[],
): { readonly from: number; readonly to: number }[] {
  const lists: { from: number; to: number }[] = [];
  paragraphs.forEach(({ block }, index) => {
    if ((depths[index] ?? null) === null) return;
    const last = lists.at(-1);
    const goesOn = last?.to === index && paragraphs[index - 1]?.block === block;
    if (last !== undefined && goesOn) last.to = index + 1;
    else lists.push({ from: index, to: index + 1 });
  });
  return lists;
}
