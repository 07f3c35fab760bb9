import { formatNumber } from '../language/format';
import type { Agreement } from '../ranking/ranked-question';
import { DEFAULT_THRESHOLDS } from '../ranking/thresholds';
import type { MessageKey, Words } from './messages';

/** Below this a p is not written out. */
const SMALLEST_P = 0.001;

/**
 * From which W on the ballots agree how strongly: halfway between the values that Schmidt
 * describes as very weak (0.1), weak (0.3), moderate (0.5), strong (0.7) and unusually strong
 * (0.9) agreement: "Managing Delphi surveys using nonparametric statistical techniques",
 * Decision Sciences 28 (1997), table 2.
 */
const STRENGTHS: readonly (readonly [number, MessageKey])[] = [
  [0.8, 'agreement-very-strong'],
  [0.6, 'agreement-strong'],
  [0.4, 'agreement-moderate'],
  [0.2, 'agreement-weak'],
  [0, 'agreement-very-weak'],
];

/** How far the ballots agree, in one sentence. */
export function agreementWords(agreement: Agreement, ballots: number, words: Words): string {
  const { kendallW, p } = agreement;
  const { fewestForTest, significance } = DEFAULT_THRESHOLDS;
  if (ballots < fewestForTest) return words.say('agreement-few', { least: fewestForTest });
  if (kendallW === null) return words.say('agreement-none');
  const figures = agreementFigures(kendallW, p, words);
  const key =
    p !== null && p >= significance
      ? 'agreement-chance'
      : (STRENGTHS.find(([least]) => kendallW >= least)?.[1] ?? 'agreement-very-weak');
  return words.say(key, { figures });
}

function agreementFigures(kendallW: number, p: number | null, { language, say }: Words): string {
  const w = formatNumber(language, kendallW, { exactly: 2 });
  if (p === null) return say('agreement-figures-only-w', { w });
  const small = p < SMALLEST_P;
  return say(small ? 'agreement-figures-small' : 'agreement-figures', {
    w,
    p: formatNumber(language, small ? SMALLEST_P : p, { exactly: 3 }),
  });
}
