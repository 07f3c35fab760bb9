import { formatList } from '../language/format';
import type { Language } from '../language/languages';
import type { ShownQuestion } from './shown-question';
import type { Names, Wording } from './wording/wording';

/** A tier of an order: the options, by index, that share a rank. */
export type Tier = readonly number[];

type Named = Pick<ShownQuestion, 'options'>;

/** Texts as one list of a sentence, with how many they are. */
export function listNames(texts: readonly string[], language: Language): Names {
  return { text: formatList(language, texts), count: texts.length };
}

/** The options of a tier, without a word on their tie: `A and B`. */
export function optionNames(tier: Tier, { options }: Named, language: Language): Names {
  return listNames(
    tier.map((option) => options[option] ?? ''),
    language,
  );
}

/** A tier in words: `A`, or `A and B (tied)`. */
export function tierText(
  tier: Tier,
  question: Named,
  language: Language,
  wording: Wording,
): string {
  const { text, count } = optionNames(tier, question, language);
  return count > 1 ? wording.narrative.tied(text) : text;
}

/** Tiers, best first, in words: `A, B and C`; `A, then B and C (tied), then D` where there is a tie. */
export function tiersNames(
  tiers: readonly Tier[],
  question: Named,
  language: Language,
  wording: Wording,
): Names {
  const texts = tiers.map((tier) => tierText(tier, question, language, wording));
  const tied = tiers.some((tier) => tier.length > 1);
  return {
    text: tied ? texts.join(wording.narrative.then) : formatList(language, texts),
    count: tiers.flat().length,
  };
}
