import { collapseSpaces } from '../../language/compare';
import { finding, type Finding } from '../../language/finding';
import { noteText } from '../blocks/figure';
import { blockTag, type FigureSource } from '../content';
import { blockKey } from '../levels';
import { WORDING } from '../wording';
import type { Check } from './check';
import { placeOf, type CheckedParagraph } from './contents';
import { figureQuestion } from './figure-question';

/**
 * A paragraph of a block that names every option of a question names them in its order, and the
 * note below a figure has the numbers of its tally. What is computed again is the order, not the
 * sentence, so that an author may word it otherwise.
 */
export const orderInText: Check = ({ paragraphs }, { figures, language }) =>
  figures.flatMap((figure) => {
    const question = figureQuestion(figure);
    const block = blockTag({ kind: 'figure', key: blockKey(figure.key) });
    const wording = WORDING[language];
    const note = collapseSpaces(noteText(question, { language, wording }));
    const noteStart = collapseSpaces(`${wording.labels.note.text}${wording.punctuation.caption}`);
    return paragraphs.flatMap((paragraph) => {
      if (paragraph.block === null) return [];
      if (paragraph.block === block && paragraph.text.startsWith(noteStart)) {
        return noteFindings(paragraph, note);
      }
      return mentionFindings(paragraph, figure, question);
    });
  });

function noteFindings(paragraph: CheckedParagraph, note: string): Finding[] {
  const numbers = (text: string): string =>
    (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).join(' ');
  return numbers(paragraph.text) === numbers(note)
    ? []
    : [finding('error', 'check-note-numbers', placeOf(paragraph), { expected: note })];
}

function mentionFindings(
  paragraph: CheckedParagraph,
  { key }: FigureSource,
  { options, order }: ReturnType<typeof figureQuestion>,
): Finding[] {
  const places = firstMentions(paragraph.text, options);
  if (options.length < 2 || places.some((place) => place < 0)) return [];
  const tierOf = new Map(order.flatMap((tier, rank) => tier.map((option) => [option, rank])));
  const mentioned = options
    .map((_, option) => option)
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const at = mentioned.findIndex(
    (option, index) => (tierOf.get(option) ?? 0) < (tierOf.get(mentioned[index - 1] ?? -1) ?? 0),
  );
  if (at < 0) return [];
  const [first, second] = [mentioned[at - 1], mentioned[at]].map((it) => options[it ?? -1] ?? '');
  const values = { key, first: first ?? '', second: second ?? '' };
  return [finding('error', 'check-order-in-text', placeOf(paragraph), values)];
}

/** Where each name first stands, or -1; a name inside a longer one does not count. */
function firstMentions(text: string, names: readonly string[]): number[] {
  const places = new Array<number>(names.length).fill(-1);
  const longestFirst = names
    .map((_, index) => index)
    .sort((a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0));
  let rest = text;
  for (const index of longestFirst) {
    const name = collapseSpaces(names[index] ?? '');
    if (name === '') continue;
    places[index] = rest.indexOf(name);
    rest = rest.replaceAll(name, '\u0000'.repeat(name.length));
  }
  return places;
}
