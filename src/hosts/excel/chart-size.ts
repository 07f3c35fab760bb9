import type { ResultSheet } from '../../report/result-sheet';
import { columnPoints, rowsIn } from './areas';

/** Rows of new sheets are 14.4 to 15 points high. */
const ROW_POINTS = 14.4;
const TITLE_POINTS = 32;
const LEGEND_LINE_POINTS = 17;
const NAMES_IN_A_LEGEND_LINE = 7;
const MARGIN_POINTS = 8;

/** The share of the chart's width that a whole bar takes; the names of the options have the rest. */
const BARS_SHARE = 0.58;

/** Sizes and places in points; those of the bars count from the chart's top left corner. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly bars: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * The size of a chart: that of the cells that are kept free for it, as they are when nobody
 * changed them. The bars have a fixed place, so that long names leave room for them.
 */
export function chartSize({ chart, chartArea, widths, direction }: ResultSheet): ChartSize {
  const columns = widths.slice(chartArea.firstColumn, chartArea.lastColumn + 1);
  const width = columns.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const height = rowsIn(chartArea) * ROW_POINTS;
  const legendLines = Math.ceil(chart.series.length / NAMES_IN_A_LEGEND_LINE);
  const top = TITLE_POINTS + legendLines * LEGEND_LINE_POINTS;
  const barWidth = width * BARS_SHARE;
  const left = direction === 'rtl' ? MARGIN_POINTS : width - barWidth - MARGIN_POINTS;
  return {
    width,
    height,
    bars: { left, top, width: barWidth, height: height - top - MARGIN_POINTS },
  };
}
