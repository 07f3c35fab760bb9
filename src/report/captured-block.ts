import { collapseSpaces, withAsciiDigits } from '../language/compare';
import type { Language } from '../language/languages';
import { LIST_STYLES } from './body';
import type { Block, Inline, Paragraph } from './content';
import { listedParagraphs, type SelectedParagraph } from './listed-paragraphs';
import { ItemCounts } from './item-counts';
import { paragraph, plainText, words } from './pieces';
import { PROFILES, type ProfileName } from './profiles';
import { labelFormat, labelText } from './profiles/labels';
import { numberReferences } from './references';
import { WORDING } from './wording';

/** The kinds of block that text of an author can become. */
export const CAPTURED_KINDS = ['recommendations', 'annex'] as const;

export type CapturedKind = (typeof CAPTURED_KINDS)[number];

/** What a block that is made of an author's text is to be. */
export interface CapturedForm {
  readonly kind: CapturedKind;
  readonly key: string;
  /** Its heading, or the title of the annex; empty for the one that the text begins with. */
  readonly title: string;
  /** The number of an annex that does not say its own. */
  readonly annexNumber: number;
  readonly language: Language;
  readonly profile: ProfileName;
}

/**
 * The block that an author's paragraphs make in the form of a profile: their labels are written
 * anew, with the levels that they had; their words stay as they are.
 */
export function capturedBlock(selected: readonly SelectedParagraph[], form: CapturedForm): Block {
  const { kind, key } = form;
  const [first] = selected;
  const begins = first?.isHeading === true ? plainText(first.inlines).trim() : null;
  const heading = form.title.trim() === '' ? (begins ?? '') : form.title.trim();
  const body = heading === begins ? selected.slice(1) : selected;
  const { title, pieces } =
    kind === 'annex' ? annexHeading(heading, form) : recommendationsHeading(heading, form);
  return {
    kind,
    key,
    title: collapseSpaces(title),
    pieces: [...pieces, ...capturedParagraphs(body, form)],
  };
}

interface Headed {
  readonly title: string;
  readonly pieces: readonly Paragraph[];
}

function recommendationsHeading(heading: string, { language }: CapturedForm): Headed {
  return heading === ''
    ? { title: WORDING[language].headings.recommendations.text, pieces: [] }
    : { title: heading, pieces: [paragraph('heading', [words(heading)])] };
}

/** `Annex 2 – Questions` keeps its number; any other heading is the title of the next annex. */
function annexHeading(heading: string, { key, language, annexNumber }: CapturedForm): Headed {
  const wording = WORDING[language];
  const { bookmark = '', before = '' } =
    numberReferences([{ kind: 'annex', key }], wording).annex.get(key) ?? {};
  const own = new RegExp(
    String.raw`^${wording.headings.annex.text}\s*(\p{Nd}+|\p{Lu})(?![\p{L}\p{N}])[\s.:–—-]*`,
    'iu',
  ).exec(heading);
  const number = own?.[1] ?? String(annexNumber);
  const title = heading.slice(own?.[0].length ?? 0);
  const numbered: Inline = { kind: 'target', bookmark, before, number, sequence: null };
  return {
    title: [before + number, ...(title === '' ? [] : [title])].join(wording.punctuation.caption),
    pieces: [paragraph('annex-title', [numbered, ...(title === '' ? [] : [words(`\n${title}`)])])],
  };
}

function capturedParagraphs(
  selected: readonly SelectedParagraph[],
  { language, profile: name }: CapturedForm,
): Paragraph[] {
  const profile = PROFILES[name];
  const counts = new ItemCounts();
  return listedParagraphs(selected, WORDING[language].letters).map(
    ({ inlines, isHeading, item }) => {
      if (isHeading) return paragraph('heading', inlines);
      if (item === null) return paragraph('normal', inlines);
      const { depth, isFirst, isMark } = item;
      if (isFirst) counts.restart(depth);
      const format = labelFormat(profile, language, isMark ? 'dashes' : 'items', depth);
      const label = labelText(format, language, isMark ? 0 : counts.next(depth));
      return paragraph(LIST_STYLES[depth], inlines, label);
    },
  );
}

/** The number for another annex behind those with these titles, such as `Annex 2 – Questions`. */
export function nextAnnexNumber(titles: readonly string[]): number {
  const numbers = titles.map((title) => Number(/\d+/.exec(withAsciiDigits(title))?.[0] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
