import { finding } from '../../language/finding';
import { OUR_BOOKMARKS } from '../references';
import type { Check } from './check';
import { placeOf, type CheckedParagraph } from './contents';

/** Every figure and annex is mentioned in the text, by a reference or by its name. */
export const mentions: Check = ({ paragraphs }) =>
  paragraphs.flatMap((paragraph) =>
    targetsOf(paragraph)
      .filter(
        ({ bookmark, name }) =>
          !paragraphs.some((other) => other !== paragraph && mentionsTarget(other, bookmark, name)),
      )
      .map(({ name }) => finding('warning', 'check-never-mentioned', placeOf(paragraph), { name })),
  );

/** The bookmark of a caption of ours holds `Figure 1`; in other captions a field has the number. */
function targetsOf({
  bookmarks,
  fields,
  text,
}: CheckedParagraph): { bookmark: string; name: string }[] {
  const ours = bookmarks
    .filter(({ name, text: held }) => name.startsWith(OUR_BOOKMARKS) && held !== '')
    .map(({ name, text: held }) => ({ bookmark: name, name: held }));
  if (ours.length > 0) return ours;
  const number = fields.find(({ instruction }) => instruction.startsWith('SEQ '))?.result;
  const at = number === undefined ? -1 : text.indexOf(number);
  return number === undefined || at < 0
    ? []
    : [{ bookmark: '', name: text.slice(0, at + number.length) }];
}

function mentionsTarget(
  { text, fields }: CheckedParagraph,
  bookmark: string,
  name: string,
): boolean {
  if (fields.some(({ instruction }) => instruction.split(/\s+/)[1] === bookmark)) return true;
  const at = text.indexOf(name);
  return at >= 0 && !/^\p{Nd}/u.test(text.slice(at + name.length));
}
