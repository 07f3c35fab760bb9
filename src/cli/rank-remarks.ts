import { METHOD_NAMES, type MethodName, type RankedQuestion } from '../ranking/ranked-question';
import { orderText } from './order-text';
import { DECLINE_WORDS, GAP_WORDS } from './reason-words';

/**
 * What there is to say below a table, a line each: agreement, other methods, the other policy,
 * single ballots and resamples, groups.
 */
export function rankRemarks(question: RankedQuestion): string[] {
  return [
    agreementLine(question),
    otherMethodsLine(question),
    ...policyLines(question),
    ...confidenceLines(question),
    ...groupLines(question),
  ];
}

function agreementLine({ agreement: { kendallW, p, pMethod, reason } }: RankedQuestion): string {
  const why = reason === null ? '' : ` (${GAP_WORDS[reason]})`;
  if (kendallW === null) return `Agreement: not known${why}.`;
  const small = p !== null && p < 0.001;
  const test = p === null ? why : `, p ${small ? '< 0.001' : `= ${p.toFixed(3)}`}`;
  const by = pMethod === 'permutation' ? ' by permutation' : '';
  return `Agreement: Kendall's W = ${kendallW.toFixed(3)}${test}${by}.`;
}

function otherMethodsLine({ options, orders, order, method, declined }: RankedQuestion): string {
  const others = METHOD_NAMES.filter((name) => name !== method);
  const byOrder = new Map<string, MethodName[]>();
  for (const name of others) {
    const other = orders[name];
    if (other === null) continue;
    const text = orderText(options, sorted(other));
    byOrder.set(text, [...(byOrder.get(text) ?? []), name]);
  }
  const own = orderText(options, sorted(order));
  const same = byOrder.get(own) ?? [];
  if (same.length === others.length) return 'Every other method gives the same order.';
  const parts = [
    ...(same.length === 0 ? [] : [`the same order by ${same.join(', ')}`]),
    ...[...byOrder]
      .filter(([text]) => text !== own)
      .map(([text, names]) => `by ${names.join(', ')}: ${text}`),
    ...declinedParts(others, declined),
  ];
  return `Other methods: ${parts.join('; ')}.`;
}

/** Tiers with their options in sequence, so that equal orders have equal texts. */
function sorted(order: RankedQuestion['order']): RankedQuestion['order'] {
  return order.map((tier) => tier.toSorted((one, other) => one - other));
}

function declinedParts(
  others: readonly MethodName[],
  declined: RankedQuestion['declined'],
): string[] {
  const reasons = new Map<string, MethodName[]>();
  for (const name of others) {
    const reason = declined[name];
    if (reason !== undefined)
      reasons.set(DECLINE_WORDS[reason], [...(reasons.get(DECLINE_WORDS[reason]) ?? []), name]);
  }
  return [...reasons].map(([reason, names]) => `none by ${names.join(', ')} (${reason})`);
}

function policyLines({ options, alternative, tally }: RankedQuestion): string[] {
  const { unranked, order, changed } = alternative;
  if (changed) {
    return [`With unranked options as "${unranked}" the order is ${orderText(options, order)}.`];
  }
  return tally.unranked.some((weight) => weight > 0)
    ? [`With unranked options as "${unranked}" the order is the same.`]
    : [];
}

function confidenceLines({ confidence, options, order }: RankedQuestion): string[] {
  if (confidence === null) return [];
  const { holdsWithoutAnyOneBallot: holds, resamples, seed, rankProbabilities } = confidence;
  const alone =
    holds === null
      ? 'Single ballots were not left out one by one: there are too many different ones.'
      : holds
        ? 'The order stays the same without any one ballot.'
        : 'Leaving out a single ballot can change the order.';
  const leaders = (order[0] ?? []).map((option) => {
    const share = (rankProbabilities[option]?.[0] ?? 0) * 100;
    return `${options[option] ?? ''} ${share.toFixed(0)} %`;
  });
  return [alone, `First in ${resamples} resamples (seed ${seed}): ${leaders.join(', ')}.`];
}

function groupLines({ groups, options }: RankedQuestion): string[] {
  return groups.map(({ name, ballots, order, tauB }) => {
    const shown = order === null ? 'too few ballots to show' : orderText(options, order);
    const tau = tauB === null ? '' : `, tau-b ${tauB.toFixed(2)} to the whole`;
    return `Group ${name} (${ballots}): ${shown}${tau}.`;
  });
}
