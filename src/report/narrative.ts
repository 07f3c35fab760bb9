import { formatNumber } from '../language/format';
import { METHOD_NAMES, type MethodName, type Order } from '../ranking/ranked-question';
import { DEFAULT_THRESHOLDS } from '../ranking/thresholds';
import {
  claimed,
  clearSplits,
  closeRun,
  majoritySplit,
  runsWithoutDifference,
  type Claimed,
} from './claims';
import type { Inline } from './content';
import { listNames, optionNames, tiersNames, type Tier } from './order-words';
import { words } from './pieces';
import { referenceTo } from './references';
import type { ShownQuestion } from './shown-question';
import type { Names } from './wording/wording';
import type { Writing } from './writing';

/** A language and its wording. */
type Tongue = Pick<Writing, 'language' | 'wording'>;

/**
 * The order of a question in sentences, ending with a reference to its figure. What is said of
 * differences comes from the question's claims alone; ties are said as ties; the number of
 * ballots, the method, and what other methods and the other policy give are always said.
 */
export function narrative(question: ShownQuestion, writing: Writing): Inline[] {
  const { wording, references } = writing;
  const sentences = orderSentences(question, writing);
  const text = sentences.join(wording.punctuation.space);
  const target = references.figure.get(question.blockKey);
  if (target === undefined) return [words(text)];
  const { before, after } = wording.narrative.seeFigure;
  return [words(`${text}${wording.punctuation.space}${before}`), referenceTo(target), words(after)];
}

function orderSentences(question: ShownQuestion, writing: Writing): string[] {
  const said = differences(question, writing);
  if (question.tally.ballots === 0) return said;
  if (question.options.length === 1) return [...said, basisSentence(question, writing)];
  return [...said, basisSentence(question, writing), ...otherOrders(question, writing)];
}

/**
 * What may be said of the differences between the options of a question, and that there is
 * nothing to compare where that is so.
 */
export function differences(question: ShownQuestion, writing: Tongue): string[] {
  const { narrative: say, nouns } = writing.wording;
  const { options, order, tally } = question;
  if (tally.ballots === 0) return [say.noBallots];
  if (options.length === 1) return [say.only(options[0] ?? '')];
  const fewest = DEFAULT_THRESHOLDS.fewestForTest;
  const claims =
    order.length === 1
      ? [say.allTied(nouns[question.noun].among(options.length))]
      : differenceSentences(question, claimed(question.claims), writing);
  return [...claims, ...(tally.ballots < fewest ? [say.fewBallots(fewest)] : [])];
}

/** Who leads, who follows, who is far behind, and who cannot be told apart. */
function differenceSentences(question: ShownQuestion, facts: Claimed, writing: Tongue): string[] {
  const { narrative: say } = writing.wording;
  const { order } = question;
  const names = (tiers: readonly Tier[]): Names =>
    tiersNames(tiers, question, writing.language, writing.wording);
  const splits = clearSplits(order, facts);
  const close = closeRun(order, facts);
  const groups = majoritySplit(question, splits);
  const first =
    groups === null
      ? leadSentence(question, { splits, close }, writing)
      : groupsSentence(question, { split: groups, close }, writing);
  return [
    first,
    ...runsWithoutDifference(order, Math.max(0, close - 1), facts).map((run) =>
      say.noDifference(names(run)),
    ),
  ];
}

function leadSentence(
  question: ShownQuestion,
  { splits, close }: { readonly splits: readonly number[]; readonly close: number },
  writing: Tongue,
): string {
  const { wording, language } = writing;
  const { order, options } = question;
  const clearly = splits.includes(1);
  const hasBehind = order.length > 2 && splits.includes(order.length - 1);
  const end = hasBehind ? order.length - 1 : order.length;
  const following = clearly ? 1 : Math.min(close, end);
  const names = (tiers: readonly Tier[]): Names | null =>
    tiers.length === 0 ? null : tiersNames(tiers, question, language, wording);
  return wording.narrative.lead({
    among: wording.nouns[question.noun].among(options.length),
    first: optionNames(order[0] ?? [], question, language),
    clearly,
    closely: names(order.slice(1, following)),
    then: names(order.slice(following, end)),
    behind: hasBehind ? optionNames(order.at(-1) ?? [], question, language) : null,
  });
}

function groupsSentence(
  question: ShownQuestion,
  { split, close }: { readonly split: number; readonly close: number },
  writing: Tongue,
): string {
  const { wording, language } = writing;
  const { order, options } = question;
  const [top, rest] = [order.slice(0, split), order.slice(split)];
  const noun = wording.nouns[question.noun];
  const only = top.length === 1 ? top[0] : undefined;
  return wording.narrative.groups({
    among: noun.among(options.length),
    top:
      only === undefined
        ? tiersNames(top, question, language, wording)
        : optionNames(only, question, language),
    within: only !== undefined ? 'tied' : close >= split ? 'close' : 'in-order',
    remaining: noun.remaining(rest.flat().length),
    rest: tiersNames(rest, question, language, wording),
  });
}

function basisSentence({ method, tally, weighted }: ShownQuestion, writing: Tongue): string {
  const { language, wording } = writing;
  const weight = weighted ? formatNumber(language, tally.weight, { atMost: 2 }) : null;
  return wording.narrative.basis(wording.methods[method].text, tally.ballots, weight);
}

/** What the methods that were not chosen give, and the other policy for unranked options. */
function otherOrders(question: ShownQuestion, writing: Tongue): string[] {
  const { language, wording } = writing;
  const { method, order, orders, alternative } = question;
  const say = wording.narrative;
  const methods = new Map<string, { order: Order; names: MethodName[] }>();
  for (const name of METHOD_NAMES) {
    const other = orders[name];
    if (name === method || other === null) continue;
    const same = methods.get(orderKey(other)) ?? { order: other, names: [] };
    same.names.push(name);
    methods.set(orderKey(other), same);
  }
  const inWords = (tiers: Order): string => tiersNames(tiers, question, language, wording).text;
  const sentences = [...methods].map(([key, { order: other, names }]) => {
    const list = listNames(
      names.map((name) => wording.methods[name].text),
      language,
    );
    return key === orderKey(order) ? say.sameOrder(list) : say.otherOrder(list, inWords(other));
  });
  return alternative.changed
    ? [...sentences, say.otherPolicy[alternative.unranked](inWords(alternative.order))]
    : sentences;
}

/** Equal for equal orders, whatever the sequence inside a tier. */
function orderKey(order: Order): string {
  return order.map((tier) => tier.toSorted((one, other) => one - other).join('=')).join('>');
}
