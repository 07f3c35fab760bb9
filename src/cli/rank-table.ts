import type { Ranking, RankedSheetQuestion } from '../jobs/rank';
import { graphemes, isWide } from '../language/graphemes';
import { points } from '../ranking/points';
import { rankLabels } from '../ranking/rank-labels';
import { METHOD_NAMES, type Order } from '../ranking/ranked-question';
import { sameOrder } from '../ranking/tiers';
import { findingLines } from './finding-lines';
import { shortNumber } from './short-number';

const BAR_WIDTH = 24;
const SHADES = ['█', '▓', '▒', '░', '·'] as const;

/** What `concord rank` prints to a person: a table a question, then the findings. */
export function rankingTable(ranking: Ranking, width: number): string {
  const parts = ranking.questions.map((question) => questionTable(question, width));
  const findings = findingLines(ranking.findings);
  return [...parts, ...(findings.length === 0 ? [] : [findings.join('\n')])].join('\n\n');
}

function questionTable(question: RankedSheetQuestion, width: number): string {
  const { options, order, tally, meanRanks } = question;
  const room = Math.max(20, Math.min(60, width - BAR_WIDTH - 32));
  const nameWidth = Math.min(room, Math.max(6, ...options.map(columns)));
  const labels = rankLabels(order);
  const pointsOf = points(tally, question.unranked);
  const rows = order
    .flat()
    .map((option, at) =>
      [
        (labels[at] ?? '').padStart(4),
        fit(options[option] ?? '', nameWidth),
        (meanRanks[option] ?? 0).toFixed(2).padStart(9),
        shortNumber(pointsOf[option] ?? 0).padStart(8),
        bar(question, option),
      ].join('  '),
    );
  const header = [
    'Rank',
    fit('Option', nameWidth),
    'Mean rank',
    '  Points',
    'First choice → last',
  ].join('  ');
  return [
    `${question.title} (${question.key})`,
    `${counted(question)} · ${question.method} · unranked: ${question.unranked}`,
    header,
    ...rows,
    ...remarks(question),
  ].join('\n');
}

function counted({ tally, weighted }: RankedSheetQuestion): string {
  const ballots = `${tally.ballots} ${tally.ballots === 1 ? 'ballot' : 'ballots'}`;
  return weighted ? `${ballots} of total weight ${shortNumber(tally.weight)}` : ballots;
}

/** The option's position shares as a bar; blank where ballots left it unranked. */
function bar({ options, tally }: RankedSheetQuestion, option: number): string {
  const m = options.length;
  let text = '';
  let sum = 0;
  for (let position = 0; position < m; position++) {
    sum += tally.positions[option * m + position] ?? 0;
    const end = tally.weight === 0 ? 0 : Math.round((sum / tally.weight) * BAR_WIDTH);
    const shade = SHADES[Math.floor((position * SHADES.length) / Math.max(m, SHADES.length))];
    text += (shade ?? '·').repeat(Math.max(0, end - text.length));
  }
  return text;
}

/** What there is to say below a table: agreement, other methods, the other policy, single ballots. */
function remarks(question: RankedSheetQuestion): string[] {
  return [
    agreementLine(question),
    otherMethodsLine(question),
    ...policyLines(question),
    ...singleBallotLines(question),
    ...groupLines(question),
  ];
}

function agreementLine({
  agreement: { kendallW, p, pMethod, reason },
}: RankedSheetQuestion): string {
  if (kendallW === null) return `Agreement: none computed (${reason ?? 'undefined'}).`;
  const test =
    p === null ? ` (${reason ?? 'no test'})` : `, p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`}`;
  return `Agreement: Kendall's W = ${kendallW.toFixed(3)}${test}${pMethod === 'permutation' ? ' by permutation' : ''}.`;
}

function otherMethodsLine(question: RankedSheetQuestion): string {
  const { orders, order, method, declined } = question;
  const others = METHOD_NAMES.filter((name) => name !== method);
  const differing = others.flatMap((name) => {
    const other = orders[name];
    return other === null || sameOrder(other, order)
      ? []
      : [`${name} gives ${orderText(question, other)}`];
  });
  const without = others.flatMap((name) => {
    const reason = declined[name];
    return reason === undefined ? [] : [`${name} declines (${reason})`];
  });
  const parts = [...differing, ...without];
  return parts.length === 0
    ? 'Every other method gives the same order.'
    : `Other methods: ${parts.join('; ')}.`;
}

function policyLines(question: RankedSheetQuestion): string[] {
  const { alternative } = question;
  if (!alternative.changed) return [];
  return [
    `With unranked options as "${alternative.unranked}" the order is ${orderText(question, alternative.order)}.`,
  ];
}

function singleBallotLines({ confidence }: RankedSheetQuestion): string[] {
  if (confidence === null || confidence.holdsWithoutAnyOneBallot === null) return [];
  const holds = confidence.holdsWithoutAnyOneBallot
    ? 'The order stays the same without any one ballot.'
    : 'Leaving out a single ballot can change the order.';
  return [`${holds} (Bootstrap: ${confidence.resamples} resamples, seed ${confidence.seed}.)`];
}

function groupLines(question: RankedSheetQuestion): string[] {
  return question.groups.map(({ name, ballots, order, tauB }) => {
    const shown = order === null ? 'too few ballots to show' : orderText(question, order);
    const tau = tauB === null ? '' : `, tau-b ${tauB.toFixed(2)} to the whole`;
    return `Group ${name} (${ballots}): ${shown}${tau}.`;
  });
}

function orderText({ options }: RankedSheetQuestion, order: Order): string {
  return order.map((tier) => tier.map((option) => options[option] ?? '').join(' = ')).join(' > ');
}

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  return graphemes(text).reduce((sum, each) => sum + (isWide(each) ? 2 : 1), 0);
}

/** The text in exactly so many columns, cut with an ellipsis or filled with spaces. */
function fit(text: string, width: number): string {
  let kept = text;
  if (columns(text) > width) {
    kept = '';
    for (const each of graphemes(text)) {
      if (columns(kept) + columns(each) > width - 1) break;
      kept += each;
    }
    kept += '…';
  }
  return kept + ' '.repeat(width - columns(kept));
}
