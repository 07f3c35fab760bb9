import type { Language } from '../language/languages';
import { rankLabels } from '../ranking/rank-labels';
import { METHOD_NAMES, type Order } from '../ranking/ranked-question';
import { DEFAULT_THRESHOLDS } from '../ranking/thresholds';
import { differences } from './narrative';
import { BLANK, number, text } from './result-cells';
import type { ResultCell } from './result-sheet';
import { RESULT_WORDS } from './result-words';
import type { ShownQuestion } from './shown-question';
import { WORDING } from './wording';
import { capitalised } from './wording/words';

/** Cells one below the other, with a heading. */
export type ResultSection = ResultCell[][];

/**
 * What a result sheet says besides the order: the ranks by every method and the other policy, how
 * sure each rank is, what may be said of differences, and the ranks by group. How many cells they
 * take depends on how many options and groups there are, not on what the ballots say, so that an
 * update finds its place.
 */
export function detailSections(question: ShownQuestion, language: Language): ResultSection[] {
  return [
    methodsSection(question, language),
    firmnessSection(question, language),
    differencesSection(question, language),
    ...(question.groups.length === 0 ? [] : [groupsSection(question, language)]),
  ];
}

/** A table of ranks: a row an option, best first; a column an order. */
function ranksTable(
  question: ShownQuestion,
  language: Language,
  columns: readonly { readonly head: string; readonly order: Order | null }[],
): ResultSection {
  const labels = columns.map(({ order }) => order && labelsOf(order));
  return [
    headRow(
      question,
      language,
      columns.map(({ head }) => head),
    ),
    ...question.order
      .flat()
      .map((option): ResultCell[] => [
        BLANK,
        text('text', question.options[option] ?? ''),
        ...labels.map((labelOf): ResultCell =>
          labelOf === null ? number(null, '0') : { look: 'rank', label: labelOf.get(option) ?? '' },
        ),
      ]),
  ];
}

function headRow(
  { noun }: ShownQuestion,
  language: Language,
  heads: readonly string[],
): ResultCell[] {
  const heading = WORDING[language].nouns[noun].heading.text;
  return [BLANK, ...[heading, ...heads].map((head) => text('head', head))];
}

/** `2=` for each option of an order. */
function labelsOf(order: Order): ReadonlyMap<number, string> {
  const labels = rankLabels(order);
  return new Map(order.flat().map((option, index) => [option, labels[index] ?? '']));
}

function methodsSection(question: ShownQuestion, language: Language): ResultSection {
  const words = RESULT_WORDS[language];
  const { orders, alternative } = question;
  const columns = METHOD_NAMES.map((method) => ({
    head: capitalised(WORDING[language].methods[method].text),
    order: orders[method],
  }));
  const other = { head: words.otherPolicy[alternative.unranked], order: alternative.order };
  return [
    [text('subtitle', words.byMethod)],
    ...ranksTable(question, language, [...columns, other]),
    [text('note', alternative.changed ? words.policyChanged : words.policySame)],
  ];
}

function firmnessSection(question: ShownQuestion, language: Language): ResultSection {
  const words = RESULT_WORDS[language];
  const { confidence, options, order } = question;
  const holds = confidence?.holdsWithoutAnyOneBallot ?? null;
  const ranks = options.map((_, rank) => String(rank + 1));
  return [
    [text('subtitle', words.firmness)],
    [
      text(
        'note',
        confidence === null
          ? words.notResampled
          : words.resampled(confidence.resamples, confidence.seed),
      ),
    ],
    headRow(question, language, ranks),
    ...order
      .flat()
      .map((option): ResultCell[] => [
        BLANK,
        text('text', options[option] ?? ''),
        ...ranks.map((_, rank) =>
          number(confidence?.rankProbabilities[option]?.[rank] ?? null, '0%'),
        ),
      ]),
    [text('note', words.withoutOne[holds === null ? 'unknown' : holds ? 'holds' : 'changes'])],
  ];
}

function differencesSection(question: ShownQuestion, language: Language): ResultSection {
  const wording = WORDING[language];
  const sentences = differences(question, { language, wording });
  return [
    [text('subtitle', RESULT_WORDS[language].differences)],
    [BLANK, text('text', sentences.join(wording.punctuation.space))],
  ];
}

function groupsSection(question: ShownQuestion, language: Language): ResultSection {
  const words = RESULT_WORDS[language];
  const { aside } = WORDING[language].punctuation;
  const shown = question.groups.filter(({ order }) => order !== null);
  const small = question.groups.length - shown.length;
  const columns = shown.map(({ name, ballots, order }) => ({
    head: `${name}${aside(String(ballots))}`,
    order,
  }));
  return [
    [text('subtitle', words.groups)],
    ...ranksTable(question, language, columns),
    [BLANK, text('text', words.tauB), ...shown.map(({ tauB }) => number(tauB, '0.00'))],
    [text('note', small === 0 ? '' : words.smallGroups(small, DEFAULT_THRESHOLDS.fewestInGroup))],
  ];
}
