import { comparable } from '../../language/compare';
import { finding } from '../../language/finding';
import { LOCALE } from '../../language/languages';
import type { Check } from './check';
import { placeOf } from './contents';

/** Recommendations are alike when they share so much of their words. */
const ALIKE = 0.8;
/** Shorter ones share words by chance. */
const FEWEST_WORDS = 4;

/** No two recommendations say the same. */
export const alikeRecommendations: Check = ({ paragraphs }, { language }) => {
  const segmenter = new Intl.Segmenter(LOCALE[language], { granularity: 'word' });
  const items = paragraphs
    .filter(
      ({ block, label, automaticDepth }) =>
        block?.startsWith('concord:recommendations:') === true &&
        (label !== null || automaticDepth !== null),
    )
    .map((paragraph) => ({ paragraph, words: wordsOf(paragraph.text, segmenter) }));
  return items.flatMap(({ paragraph, words }, index) => {
    const other = items.slice(0, index).find((each) => areAlike(words, each.words));
    if (other === undefined) return [];
    const values = { label: other.paragraph.label ?? '', text: other.paragraph.text };
    return [finding('warning', 'check-recommendations-alike', placeOf(paragraph), values)];
  });
};

function wordsOf(text: string, segmenter: Intl.Segmenter): ReadonlySet<string> {
  return new Set(
    [...segmenter.segment(comparable(text))]
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ segment }) => segment),
  );
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return Math.min(one.size, other.size) >= FEWEST_WORDS && shared >= ALIKE * all;
}
