import type { Element } from '@xmldom/xmldom';
import { childElement, childElements, rootElement } from '../../../../src/ooxml/xml';
import { asBoolean, asNumber, asOneOf, asText } from '../../protocol/arguments';
import { gap, invalidArgument, itemNotFound } from '../../protocol/host-error';
import { HostObject, NamedCollection } from '../../protocol/host-object';
import { absoluteAddress, columnsOf, intersect, rowsOf } from '../address';
import { SheetGeometry, type Box } from '../geometry';
import { Range } from '../range';
import type { SheetState } from '../sheet-state';
import type { WorkbookState } from '../workbook-state';
import { ChartAxes } from './axes';
import { chartTypeOf, isPlot, plotKind } from './chart-types';
import { ChartLegend, ChartTitle, TextFormat } from './chart-text';
import { newChartXml } from './chart-xml';
import { DataLabels } from './data-labels';
import {
  boxOf,
  chartName,
  chartsOf,
  placeChart,
  removeChart,
  setBox,
  setChartName,
  type PlacedChart,
} from './drawing';
import { ensure, setValue, valueOf } from './namespaces';
import { CHART, CHART_SPACE, LABELS, PLOT } from './orders';
import { ChartPlotArea } from './plot-area';
import { ChartSeriesCollection } from './series';

/** Points; where and how large Excel makes a chart that nobody has placed. */
const FIRST_BOX: Box = { left: 144, top: 72, width: 360, height: 216 };
const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
/** A white pixel as PNG: this host draws no charts. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

/** A chart on a sheet, on its own part. */
export class Chart extends HostObject {
  override readonly wireClass = 'Chart';

  constructor(
    private readonly workbook: WorkbookState,
    private readonly placed: PlacedChart,
  ) {
    super();
  }

  get Id(): string {
    return this.placed.part;
  }

  get Name(): string {
    return chartName(this.placed);
  }

  set Name(name: unknown) {
    setChartName(this.placed, asText(name, 'Chart.name'));
  }

  get ChartType(): string {
    return chartTypeOf(this.plot());
  }

  get Left(): number {
    return boxOf(this.placed).left;
  }

  set Left(left: unknown) {
    this.move({ left: asNumber(left, 'Chart.left') });
  }

  get Top(): number {
    return boxOf(this.placed).top;
  }

  set Top(top: unknown) {
    this.move({ top: asNumber(top, 'Chart.top') });
  }

  get Width(): number {
    return boxOf(this.placed).width;
  }

  set Width(width: unknown) {
    this.move({ width: asNumber(width, 'Chart.width') });
  }

  get Height(): number {
    return boxOf(this.placed).height;
  }

  set Height(height: unknown) {
    this.move({ height: asNumber(height, 'Chart.height') });
  }

  get PlotVisibleOnly(): boolean {
    return valueOf(this.chart(), 'plotVisOnly') !== '0';
  }

  set PlotVisibleOnly(only: unknown) {
    const val = asBoolean(only, 'Chart.plotVisibleOnly') ? 1 : 0;
    setValue(this.chart(), 'c:plotVisOnly', val, CHART);
  }

  get Title(): ChartTitle {
    return new ChartTitle('ChartTitle', { parent: this.chart(), order: CHART });
  }

  get Legend(): ChartLegend {
    return new ChartLegend({ parent: this.chart(), order: CHART });
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.plotArea());
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection({ workbook: this.workbook, plot: this.plot() });
  }

  get DataLabels(): DataLabels {
    const plot = this.plot();
    return new DataLabels('ChartDataLabels', {
      order: LABELS,
      find: () => childElement(plot, 'dLbls'),
      ensure: () => ensure(plot, 'c:dLbls', PLOT),
    });
  }

  get Format(): TextFormat {
    const space = this.space();
    return new TextFormat('ChartAreaFormat', {
      order: CHART_SPACE,
      find: () => space,
      ensure: () => space,
    });
  }

  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(this.plotArea(), boxOf(this.placed));
  }

  get Worksheet(): HostObject {
    return this.workbook.worksheetOf(this.placed.sheet);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    const by = asOneOf(seriesBy ?? 'Auto', SERIES_BY, 'Chart.setData');
    const plot = this.plot();
    for (const series of childElements(plot, 'ser')) plot.removeChild(series);
    fillSeries(this, asSource(source, 'Chart.setData'), by);
  }

  SetPosition(start: unknown, end: unknown): void {
    const { sheet } = this.placed;
    const cells = (value: unknown) =>
      value instanceof Range ? value : Range.at(this.workbook, sheet, value, 'Chart.setPosition');
    const geometry = new SheetGeometry(sheet);
    const first = geometry.boxOfArea(cells(start).area);
    if (end === undefined || end === null || end === '') {
      this.move({ left: first.left, top: first.top });
      return;
    }
    const last = geometry.boxOfArea(cells(end).area);
    this.move({
      left: first.left,
      top: first.top,
      width: last.left + last.width - first.left,
      height: last.top + last.height - first.top,
    });
  }

  /** A picture of nothing; real Excel gives PNG or JPEG by platform (office-js#3980). */
  GetImage(): string {
    return PIXEL;
  }

  Activate(): void {
    this.workbook.activate(this.placed.sheet);
  }

  Delete(): void {
    removeChart(this.placed);
  }

  private move(part: Partial<Box>): void {
    setBox(this.placed, { ...boxOf(this.placed), ...part });
  }

  private space(): Element {
    const { sheet, part } = this.placed;
    if (!sheet.file.has(part)) throw itemNotFound('Chart');
    return rootElement(sheet.file.xml(part), part);
  }

  private chart(): Element {
    return ensure(this.space(), 'c:chart', CHART_SPACE);
  }

  private plotArea(): Element {
    return ensure(this.chart(), 'c:plotArea', CHART);
  }

  private plot(): Element {
    const plots = childElements(this.plotArea()).filter(isPlot);
    const [plot] = plots;
    if (plot === undefined || plots.length > 1) throw gap('A chart of several kinds at once');
    return plot;
  }
}

function asSource(source: unknown, location: string): Range {
  if (!(source instanceof Range)) throw invalidArgument(location, 'sourceData');
  return source;
}

/**
 * Reads the source as Excel does: a first row of texts holds the names of column series, a first
 * column of texts the categories; `Auto` makes the shorter side the series.
 */
function fillSeries(chart: Chart, source: Range, by: (typeof SERIES_BY)[number]): void {
  const used = source.sheet.cells.used(source.area, (cell) => cell.value !== null);
  const range = source.with(used === null ? source.area : (intersect(used, source.area) ?? used));
  const isByRows = by === 'Rows' || (by === 'Auto' && rowsOf(range.area) < columnsOf(range.area));
  const lines = isByRows ? range.RowCount : range.ColumnCount;
  const line = (index: number): Range => (isByRows ? range.GetRow(index) : range.GetColumn(index));
  const first = line(0);
  const hasCategories = lines > 1 && hasText(withoutHead(first, isByRows));
  const heads = isByRows ? range.GetColumn(0) : range.GetRow(0);
  const hasNames = hasText(hasCategories ? withoutHead(heads, !isByRows) : heads);
  for (let index = hasCategories ? 1 : 0; index < lines; index += 1) {
    const values = hasNames ? withoutHead(line(index), isByRows) : line(index);
    const series = chart.Series.Add(undefined, undefined);
    if (hasNames)
      series.Name = `=${absoluteAddress(range.sheet.name, line(index).GetCell(0, 0).area)}`;
    if (hasCategories) {
      series.SetXAxisValues(hasNames ? withoutHead(first, isByRows) : first);
    }
    series.SetValues(values);
  }
}

/** The line without its first cell. */
function withoutHead(range: Range, isRow: boolean): Range {
  const { area } = range;
  return range.with({
    ...area,
    firstRow: isRow ? area.firstRow : Math.min(area.firstRow + 1, area.lastRow),
    firstColumn: isRow ? Math.min(area.firstColumn + 1, area.lastColumn) : area.firstColumn,
  });
}

function hasText(range: Range): boolean {
  return (range.Values ?? []).flat().some((value) => typeof value === 'string' && value !== '');
}

/** The charts of a sheet. */
export class ChartCollection extends NamedCollection<Chart> {
  override readonly wireClass = 'ChartCollection';

  constructor(
    private readonly workbook: WorkbookState,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  override get Items(): readonly Chart[] {
    return chartsOf(this.sheet).map((placed) => new Chart(this.workbook, placed));
  }

  get Count(): number {
    return this.Items.length;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const location = 'ChartCollection.add';
    const range = asSource(source, location);
    const by = asOneOf(seriesBy ?? 'Auto', SERIES_BY, location);
    const name = this.freeName();
    const placed = placeChart(this.sheet, newChartXml(plotKind(type)), name, FIRST_BOX);
    const chart = new Chart(this.workbook, placed);
    fillSeries(chart, range, by);
    if (chart.Series.Count > 1) chart.Title.Visible = true;
    else chart.Title.Text = chart.Series.GetFirst().Name;
    return chart;
  }

  private freeName(): string {
    let number = this.Count + 1;
    while (this.GetItemOrNullObject(`Chart ${number}`) !== null) number += 1;
    return `Chart ${number}`;
  }
}
