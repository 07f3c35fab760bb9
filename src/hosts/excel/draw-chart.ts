import { columnLetters } from '../../cells/address';
import type { Area } from '../../cells/sheet';
import { quotedSheetName } from '../../cells/sheet-description';
import { labelFormat } from '../../chart/label-format';
import type { ChartSpecification } from '../../chart/specification';
import type { ResultSheet } from '../../report/result-sheet';
import { resultName } from '../result-names';
import { movedBy, rangeOf } from './areas';
import { chartSize } from './chart-size';

/** Points of the text in a chart. */
const FONT_POINTS = 9;

/** Width of the gaps between bars, in per cent of a bar's height. */
const GAP_WIDTH = 45;
const OUTLINE_POINTS = 0.75;

/** Where the chart of a result sheet goes: the cells of the results begin at `area`'s first. */
export interface ChartPlace {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly area: Area;
}

/**
 * Draws the chart of a result sheet: native, and bound to the cells, so that it changes with them.
 * Series take their names from the heads of the columns: a name that is set by itself is lost when
 * the workbook is opened again (OfficeDev/office-js#2941).
 */
export function drawChart(place: ChartPlace, result: ResultSheet): Excel.Chart {
  const { sheet, area } = place;
  const data = rangeOf(sheet, movedBy(result.chartData, area));
  const chart = sheet.charts.add('BarStacked100', data, 'Columns');
  chart.name = resultName(result.key);
  chart.title.setFormula(titleFormula(place));
  chart.format.font.size = FONT_POINTS;
  chart.format.font.color = '#000000';
  chart.legend.position = 'Top';
  // Whoever hides the rows of numbers keeps the chart.
  chart.plotVisibleOnly = false;
  shapeChart(chart, place, result);
  return chart;
}

/** Draws a chart anew whose results have another size or direction than before. */
export function redrawChart(place: ChartPlace, result: ResultSheet): Excel.Chart {
  const { sheet, area } = place;
  const chart = chartOf(sheet, result);
  chart.setData(rangeOf(sheet, movedBy(result.chartData, area)), 'Columns');
  shapeChart(chart, place, result);
  return chart;
}

/** Brings up to date what a chart does not take from the cells. Its looks stay as a person left them. */
export function refreshChart({ sheet }: ChartPlace, result: ResultSheet): Excel.Chart {
  const chart = chartOf(sheet, result);
  setLabelFormats(chart, result);
  return chart;
}

function chartOf(sheet: Excel.Worksheet, { key }: ResultSheet): Excel.Chart {
  return sheet.charts.getItem(resultName(key));
}

function shapeChart(chart: Excel.Chart, { sheet, area }: ChartPlace, result: ResultSheet): void {
  chart.setPosition(rangeOf(sheet, movedBy(result.chartArea, area)).getCell(0, 0));
  setAxes(chart, result.direction === 'rtl');
  setSeries(chart, result.chart);
  setLabelFormats(chart, result);
  setSizes(chart, result);
}

/** Best option on top; no axis of values, for the labels tell them. Mirrored from right to left. */
function setAxes({ axes }: Excel.Chart, isRightToLeft: boolean): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.majorTickMark = 'None';
  // Every option has its name, also where names are long.
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.reversePlotOrder = isRightToLeft;
  valueAxis.majorGridlines.visible = false;
  valueAxis.majorTickMark = 'None';
  valueAxis.tickLabelPosition = 'None';
  valueAxis.format.line.clear();
}

/** Each colour is set once: a second time can colour all series (OfficeDev/office-js#570). */
function setSeries(chart: Excel.Chart, { series, outline }: ChartSpecification): void {
  series.forEach(({ colour, labelColour }, index) => {
    const drawn = chart.series.getItemAt(index);
    drawn.format.fill.setSolidColor(`#${colour}`);
    drawn.format.line.color = `#${outline}`;
    drawn.format.line.weight = OUTLINE_POINTS;
    drawn.gapWidth = GAP_WIDTH;
    drawn.hasDataLabels = true;
    drawn.dataLabels.showValue = true;
    drawn.dataLabels.format.font.color = `#${labelColour}`;
  });
}

function setLabelFormats(chart: Excel.Chart, result: ResultSheet): void {
  const format = labelFormat(result.chart, chartSize(result).bars.width, FONT_POINTS);
  result.chart.series.forEach((_, index) => {
    chart.series.getItemAt(index).dataLabels.numberFormat = format;
  });
}

/** Widths and heights come before places: Excel moves bars that would not fit. */
function setSizes(chart: Excel.Chart, result: ResultSheet): void {
  const { width, height, bars } = chartSize(result);
  chart.width = width;
  chart.height = height;
  const { plotArea } = chart;
  plotArea.insideWidth = bars.width;
  plotArea.insideHeight = bars.height;
  plotArea.insideLeft = bars.left;
  plotArea.insideTop = bars.top;
}

/** The title is that of the sheet, and so changes with its language. */
function titleFormula({ sheetName, area }: ChartPlace): string {
  const cell = `$${columnLetters(area.firstColumn)}$${area.firstRow + 1}`;
  return `=${quotedSheetName(sheetName)}!${cell}`;
}
