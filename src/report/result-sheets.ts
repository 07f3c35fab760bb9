import type { Area } from '../cells/sheet';
import { sheetName } from '../cells/sheet-description';
import type { ChartSpecification } from '../chart/specification';
import { formatNumber } from '../language/format';
import { directionOf, type Language } from '../language/languages';
import type { RankedQuestion } from '../ranking/ranked-question';
import { rankLabels } from '../ranking/rank-labels';
import { oneLine } from './pieces';
import { questionChart, questionTitle } from './question-chart';
import { BLANK, number, text } from './result-cells';
import { detailSections } from './result-details';
import type { ResultCell, ResultSheet } from './result-sheet';
import { shownQuestion, type ShownQuestion } from './shown-question';
import { WORDING } from './wording';
import type { Wording } from './wording/wording';

/** Small p-values are shown as bounds: their digits mean nothing. */
const P_FORMAT = '[<0.001]"< 0.001";0.000';

/** The first columns, which hold the order; the chart is as wide as they are. */
const ORDER_WIDTHS = [8, 46, 14, 14, 14];
const NUMBER_WIDTH = 14;

/** Rows of a sheet (20 pixels each) for what stands around the bars, and for an option's bar. */
const CHART_ROWS = { around: 6, option: 1.8 };

/** The sheet of results of a question in a language. */
export function resultSheet(question: RankedQuestion, language: Language): ResultSheet {
  const wording = WORDING[language];
  const shown = shownQuestion(question, []).question;
  const title = oneLine(questionTitle(shown, wording));
  const chart = questionChart(shown, title, { language, wording });
  const order = orderTable(shown, wording);
  const numbers = positionTable(shown, chart, wording);
  const chartRows = Math.ceil(CHART_ROWS.around + CHART_ROWS.option * shown.options.length);
  const sections = [
    [[text('title', title)], [text('note', basis(shown, language, wording))]],
    order,
    [[text('subtitle', wording.labels.agreement.text)], ...agreementTable(shown, wording)],
    Array.from({ length: chartRows }, (): ResultCell[] => []),
    [[text('subtitle', wording.labels['by-position'].text)], ...numbers],
    ...detailSections(shown, language),
  ];
  const width = Math.max(...sections.flat().map((row) => row.length));
  const [, orderRow = 0, , chartRow = 0, numbersRow = 0] = startsOf(sections);
  return {
    key: question.key,
    name: sheetName(`${wording.labels.results.text} – ${question.key}`),
    rows: joined(sections).map((row) => [
      ...row,
      ...Array.from({ length: width - row.length }, () => BLANK),
    ]),
    widths: Array.from({ length: width }, (_, column) => ORDER_WIDTHS[column] ?? NUMBER_WIDTH),
    table: areaFrom(orderRow, 0, order.length, order[0]?.length ?? 1),
    chart,
    chartArea: areaFrom(chartRow, 0, chartRows, ORDER_WIDTHS.length),
    chartData: areaFrom(numbersRow + 1, 1, numbers.length, chart.series.length + 1),
    direction: directionOf(language),
  };
}

function basis({ method, tally, weighted }: ShownQuestion, language: Language, wording: Wording) {
  if (tally.ballots === 0) return wording.narrative.noBallots;
  const weight = weighted ? formatNumber(language, tally.weight, { atMost: 2 }) : null;
  return wording.narrative.basis(wording.methods[method].text, tally.ballots, weight);
}

/** Rank, option, mean rank, weight of first and last choices, and what was left unranked, if any. */
function orderTable(question: ShownQuestion, { labels, nouns }: Wording): ResultCell[][] {
  const { options, order, tally, meanRanks, noun } = question;
  const hasUnranked = tally.unranked.some((weight) => weight > 0);
  const headings = [
    labels.rank,
    nouns[noun].heading,
    labels['mean-rank'],
    labels['first-choice'],
    labels['last-choice'],
    ...(hasUnranked ? [labels.unranked] : []),
  ];
  const ranks = rankLabels(order);
  const count = options.length;
  const format = weightFormat(question);
  return [
    headings.map((heading) => text('head', heading.text)),
    ...order
      .flat()
      .map((option, index): ResultCell[] => [
        { look: 'rank', label: ranks[index] ?? '' },
        text('text', options[option] ?? ''),
        number(tally.ballots === 0 ? null : (meanRanks[option] ?? null), '0.00'),
        number(tally.positions[option * count] ?? 0, format),
        number(tally.positions[option * count + count - 1] ?? 0, format),
        ...(hasUnranked ? [number(tally.unranked[option] ?? 0, format)] : []),
      ]),
  ];
}

function agreementTable({ agreement }: ShownQuestion, { labels }: Wording): ResultCell[][] {
  const { kendallW, chiSquare, degreesOfFreedom, p } = agreement;
  return [
    [BLANK, text('text', labels['kendall-w'].text), number(kendallW, '0.000')],
    [BLANK, text('text', labels['chi-square'].text), number(chiSquare, '0.00')],
    [BLANK, text('text', labels['degrees-of-freedom'].text), number(degreesOfFreedom, '0')],
    [BLANK, text('text', labels['p-value'].text), number(p, P_FORMAT)],
  ];
}

/** The numbers that the chart draws: its names in the second column, a column a series. */
function positionTable(
  question: ShownQuestion,
  { categories, series }: ChartSpecification,
  { nouns }: Wording,
): ResultCell[][] {
  const format = weightFormat(question);
  return [
    [
      BLANK,
      text('head', nouns[question.noun].heading.text),
      ...series.map(({ name }) => text('head', name)),
    ],
    ...categories.map(({ label, name }, option): ResultCell[] => [
      BLANK,
      text('text', `${label} ${name}`),
      ...series.map(({ values }) => number(values[option] ?? 0, format)),
    ]),
  ];
}

/** How weights of ballots are shown: whole, or with two decimals where ties or weights split them. */
function weightFormat({ tally }: ShownQuestion): string {
  const isWhole = [tally.positions, tally.unranked].every((weights) =>
    weights.every((weight) => Number.isInteger(weight)),
  );
  return isWhole ? '0' : '0.00';
}

/** Sections one below the other with a blank row between them. */
function joined(sections: readonly ResultCell[][][]): ResultCell[][] {
  return sections.flatMap((section, index) => (index === 0 ? section : [[], ...section]));
}

/** The row in which each section begins once they are joined. */
function startsOf(sections: readonly ResultCell[][][]): number[] {
  let row = 0;
  return sections.map((section) => {
    const start = row;
    row += section.length + 1;
    return start;
  });
}

function areaFrom(firstRow: number, firstColumn: number, rows: number, columns: number): Area {
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + rows - 1,
    lastColumn: firstColumn + columns - 1,
  };
}
