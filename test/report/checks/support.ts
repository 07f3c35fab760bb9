import type { Language } from '../../../src/language/languages';
import type { Check } from '../../../src/report/checks/check';
import type { CheckedParagraph, DocumentContents } from '../../../src/report/checks/contents';

/** A paragraph of recommendations, unless said otherwise; its number is set by `contents`. */
export function line(text: string, rest: Partial<CheckedParagraph> = {}): CheckedParagraph {
  return {
    block: 'concord:recommendations:',
    number: 0,
    label: null,
    automaticDepth: null,
    text,
    fields: [],
    bookmarks: [],
    ...rest,
  };
}

/** Paragraphs written as `a)⇥text`. */
export function lines(...texts: readonly string[]): CheckedParagraph[] {
  return texts.map((each) => {
    const [label, text] = each.split('\t');
    return text === undefined ? line(each) : line(text, { label: label ?? null });
  });
}

/** A document of paragraphs alone, numbered in their order. */
export function contents(...paragraphs: readonly CheckedParagraph[]): DocumentContents {
  return {
    paragraphs: paragraphs.map((each, index) => ({ ...each, number: index + 1 })),
    charts: [],
  };
}

/** What a check finds, as `paragraph: code values`. */
export function found(
  check: Check,
  paragraphs: readonly CheckedParagraph[],
  language: Language = 'en',
): string[] {
  return check(contents(...paragraphs), { language, figures: [] }).map(
    ({ place, code, values }) =>
      `${place.paragraph ?? '?'}: ${code} ${Object.values(values).join(' | ')}`,
  );
}
