import { ChartRun } from 'docx/charts';
import { labelFormat } from '../chart/label-format';
import type { ChartSpecification } from '../chart/specification';
import { directionOf } from '../language/languages';
import { Problem } from '../language/problem';
import { TEXT_WIDTH } from './page';
import { singleLine } from './text-runs';
import { typographyOf } from './typography';

/** Twips in a pixel of 1/96 inch, the unit in which the library takes sizes. */
const TWIPS_PER_PIXEL = 15;

/** Pixels of a chart: its head with legend and headings, a row an option, and the space below. */
export const CHART_SIZE = {
  width: Math.floor(TEXT_WIDTH / TWIPS_PER_PIXEL),
  head: 46,
  row: 42,
  foot: 6,
  /** No chart is higher than the text of a page with a caption. */
  highest: 860,
} as const;

/** Left of this share of the width stand the options, right of it the bars; mirrored in Arabic. */
export const BARS_START = 0.4;
/** The share of the width that the bars take. */
export const BARS_WIDTH = 0.58;

/** Points of the text in a chart: 9, as ITU's guide for authors asks; and the same in pixels. */
const FONT_SIZE = 9;
export const FONT_PIXELS = 12;

/** The height of a chart of so many options, in pixels. */
export function chartHeight(options: number): number {
  const { head, row, foot, highest } = CHART_SIZE;
  return Math.min(highest, head + options * row + foot);
}

/**
 * A native chart as the library makes it: stacked bars of 100 %, the first option on top, the
 * data in an embedded workbook. `finishChart` gives it the rest. Throws a Problem
 * (`chart-without-data`) for a chart without options or positions.
 */
export function chartRun(chart: ChartSpecification): ChartRun {
  if (chart.categories.length === 0 || chart.series.length === 0) {
    throw new Problem('chart-without-data', {}, { title: chart.title });
  }
  const texts = chartTexts(chart);
  const numberFormat = labelFormat(chart, BARS_WIDTH * CHART_SIZE.width, FONT_PIXELS);
  return new ChartRun({
    type: 'bar',
    stacking: 'percent',
    gapWidth: 45,
    categories: texts.categories,
    series: chart.series.map(({ values, colour, labelColour }, index) => ({
      name: texts.series[index] ?? '',
      values,
      color: colour,
      dataLabels: { value: true, numberFormat, font: { color: labelColour, size: FONT_SIZE } },
    })),
    categoryAxis: {
      reverseOrder: true,
      title: { text: texts.heading, font: { bold: true, size: FONT_SIZE } },
      font: { size: FONT_SIZE },
    },
    valueAxis: { visible: false, gridlines: false },
    legend: { position: 'top', font: { size: FONT_SIZE } },
    font: { name: typographyOf(chart.language).fonts.latin, color: '000000' },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width: CHART_SIZE.width, height: chartHeight(chart.categories.length) },
    altText: {
      name: singleLine(chart.key),
      title: singleLine(chart.title),
      description: singleLine(chart.altText),
    },
  });
}

/** The texts of a chart as it shows them and as the cells of its data have them. */
export interface ChartTexts {
  /** Over the options. */
  readonly heading: string;
  readonly categories: readonly string[];
  /** The names of the series; the legend shows them. */
  readonly series: readonly string[];
}

/**
 * The texts of a chart on one line each. Right-to-left ones are embedded as such (U+202B,
 * U+202C), so that a rank and a Latin symbol keep their places whatever draws the chart.
 */
export function chartTexts(chart: ChartSpecification): ChartTexts {
  const isRightToLeft = directionOf(chart.language) === 'rtl';
  const shown = (text: string): string =>
    isRightToLeft ? `\u202b${singleLine(text)}\u202c` : singleLine(text);
  const { rankTitle, categoryTitle, categories, series } = chart;
  return {
    heading: shown(rankTitle === undefined ? categoryTitle : `${rankTitle}   ${categoryTitle}`),
    categories: categories.map(({ label, name }) => shown(`${label} ${name}`)),
    series: series.map(({ name }) => shown(name)),
  };
}
