import type { Ranking, RankedSheetQuestion } from '../jobs/rank';
import { points } from '../ranking/points';
import { rankLabels } from '../ranking/rank-labels';
import { findingLines } from './finding-lines';
import { rankRemarks } from './rank-remarks';
import { readingLines } from './reading-lines';
import { shortNumber } from './short-number';
import { columnsOf, fitted, wrapped } from './text-columns';

const SHADES = ['█', '▓', '▒', '░', '·'] as const;

/** Rank, mean rank and points with the spaces around them. */
const NUMBER_COLUMNS = 29;
const WIDEST_BAR = 24;
const NARROWEST_BAR = 8;
const WIDEST_NAME = 60;
/** Names keep so much of a narrow terminal; the bar gives way first. */
const NAME_BEFORE_BAR = 24;
const NARROWEST_NAME = 12;

/** How wide the columns of a table are that can give way. */
interface Layout {
  readonly name: number;
  readonly bar: number;
}

/** What `concord rank` prints to a person: a table a question, what was read, then the findings. */
export function rankingTable(ranking: Ranking, width: number): string {
  const parts = ranking.questions.map((question) => questionTable(question, width));
  const findings = findingLines(ranking.findings).map((line) => wrapped(line, width));
  const rest = [readingLines(ranking.readings, width), findings]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'));
  return [...parts, ...rest].join('\n\n');
}

function questionTable(question: RankedSheetQuestion, width: number): string {
  const layout = layoutFor(question.options, width);
  return [
    wrapped(`${question.title} (${question.key})`, width),
    `${counted(question)} · ${question.method} · unranked: ${question.unranked}`,
    header(layout),
    ...rows(question, layout),
    ...rankRemarks(question).map((line) => wrapped(line, width)),
  ].join('\n');
}

function layoutFor(options: readonly string[], width: number): Layout {
  const longest = Math.max(6, ...options.map(columnsOf));
  const room = width - NUMBER_COLUMNS;
  const names = Math.min(longest, NAME_BEFORE_BAR);
  const bar = Math.min(WIDEST_BAR, Math.max(NARROWEST_BAR, room - names));
  return { bar, name: Math.min(longest, WIDEST_NAME, Math.max(NARROWEST_NAME, room - bar)) };
}

function header({ name, bar }: Layout): string {
  const shares = bar < WIDEST_BAR ? '1st→last' : 'First choice → last';
  return ['Rank', fitted('Option', name), 'Mean rank', '  Points', shares].join('  ');
}

function rows(question: RankedSheetQuestion, layout: Layout): string[] {
  const { options, order, tally, meanRanks } = question;
  const labels = rankLabels(order);
  const pointsOf = points(tally, question.unranked);
  return order
    .flat()
    .map((option, at) =>
      [
        (labels[at] ?? '').padStart(4),
        fitted(options[option] ?? '', layout.name),
        (meanRanks[option] ?? 0).toFixed(2).padStart(9),
        shortNumber(pointsOf[option] ?? 0).padStart(8),
        bar(question, option, layout.bar),
      ]
        .join('  ')
        .trimEnd(),
    );
}

function counted({ tally, weighted }: RankedSheetQuestion): string {
  const ballots = `${tally.ballots} ${tally.ballots === 1 ? 'ballot' : 'ballots'}`;
  return weighted ? `${ballots} of total weight ${shortNumber(tally.weight)}` : ballots;
}

/** The option's position shares as a bar; blank where ballots left it unranked. */
function bar({ options, tally }: RankedSheetQuestion, option: number, width: number): string {
  const m = options.length;
  let text = '';
  let sum = 0;
  for (let position = 0; position < m; position++) {
    sum += tally.positions[option * m + position] ?? 0;
    const end = tally.weight === 0 ? 0 : Math.round((sum / tally.weight) * width);
    const shade = SHADES[Math.floor((position * SHADES.length) / Math.max(m, SHADES.length))];
    text += (shade ?? '·').repeat(Math.max(0, end - text.length));
  }
  return text;
}
