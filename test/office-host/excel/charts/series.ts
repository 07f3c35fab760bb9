import type { Element } from '@xmldom/xmldom';
import { childElement, childElements, elementAt } from '../../../../src/ooxml/xml';
import { insertInOrder } from '../../package/elements';
import { asBoolean, asIndex, asNumber, asText, optional } from '../../protocol/arguments';
import { gap, invalidArgument, itemNotFound } from '../../protocol/host-error';
import { HostCollection, HostObject } from '../../protocol/host-object';
import { absoluteAddress } from '../address';
import { wireValue } from '../cell';
import { Range } from '../range';
import type { WorkbookState } from '../workbook-state';
import { cellsBehind, writeCache } from './caches';
import { chartTypeOf } from './chart-types';
import { DataLabels, PointLabel, setLabels } from './data-labels';
import { append, create, ensure, remove, setValue, valueOf } from './namespaces';
import { LABELS, PLOT, POINT, SERIES } from './orders';
import { ShapeFormat, type Shape } from './shape-looks';

/** One series in a chart part, and the workbook that its formulas refer to. */
export interface SeriesPlace {
  readonly workbook: WorkbookState;
  /** The `c:barChart` or `c:lineChart`. */
  readonly plot: Element;
}

/** The formula and cache of a series' names, categories or values. */
function bind(
  { workbook }: SeriesPlace,
  parent: Element,
  kind: 'c:numRef' | 'c:strRef',
  formula: string,
): void {
  remove(parent, 'numRef', 'strRef', 'numLit', 'strLit', 'multiLvlStrRef', 'v');
  const reference = append(parent, kind);
  append(reference, 'c:f').textContent = formula;
  writeCache(reference, workbook);
}

export class ChartSeries extends HostObject {
  override readonly wireClass = 'ChartSeries';
  private readonly shape: Shape;

  constructor(
    private readonly place: SeriesPlace,
    readonly element: Element,
  ) {
    super();
    this.shape = { order: SERIES, find: () => element, ensure: () => element };
  }

  get Name(): string {
    const name = childElement(this.element, 'tx');
    const formula = name === null ? null : elementAt(name, 'strRef', 'f');
    const [cell] = cellsBehind(formula?.textContent ?? '', this.place.workbook) ?? [];
    if (cell !== undefined) return String(wireValue(cell));
    return (name === null ? null : childElement(name, 'v'))?.textContent ?? '';
  }

  /** Plain text, or `=Sheet1!$B$1` to bind the name to a cell. */
  set Name(name: unknown) {
    const text = asText(name, 'ChartSeries.name');
    const target = ensure(this.element, 'c:tx', SERIES);
    if (text.startsWith('=')) {
      bind(this.place, target, 'c:strRef', text.slice(1));
      return;
    }
    remove(target, 'strRef', 'v');
    append(target, 'c:v').textContent = text;
  }

  get ChartType(): string {
    return chartTypeOf(this.place.plot);
  }

  get PlotOrder(): number {
    return Number(valueOf(this.element, 'order') ?? 0);
  }

  /** Per cent of a bar's width; one for the whole plot, as in the file. */
  get GapWidth(): number {
    return Number(valueOf(this.place.plot, 'gapWidth') ?? 150);
  }

  set GapWidth(width: unknown) {
    const val = asNumber(width, 'ChartSeries.gapWidth');
    if (val < 0 || val > 500) throw invalidArgument('ChartSeries.gapWidth');
    setValue(this.place.plot, 'c:gapWidth', val, PLOT);
  }

  get Overlap(): number {
    return Number(valueOf(this.place.plot, 'overlap') ?? 0);
  }

  set Overlap(overlap: unknown) {
    const val = asNumber(overlap, 'ChartSeries.overlap');
    if (val < -100 || val > 100) throw invalidArgument('ChartSeries.overlap');
    setValue(this.place.plot, 'c:overlap', val, PLOT);
  }

  get InvertIfNegative(): boolean {
    return valueOf(this.element, 'invertIfNegative') === '1';
  }

  set InvertIfNegative(invert: unknown) {
    const val = asBoolean(invert, 'ChartSeries.invertIfNegative') ? 1 : 0;
    setValue(this.element, 'c:invertIfNegative', val, SERIES);
  }

  get HasDataLabels(): boolean {
    return childElement(this.element, 'dLbls') !== null;
  }

  set HasDataLabels(has: unknown) {
    setLabels(this.element, SERIES, asBoolean(has, 'ChartSeries.hasDataLabels'));
  }

  get DataLabels(): DataLabels {
    const { element } = this;
    return new DataLabels('ChartDataLabels', {
      order: LABELS,
      find: () => childElement(element, 'dLbls'),
      ensure: () => ensure(element, 'c:dLbls', SERIES),
    });
  }

  get Format(): ShapeFormat {
    return new ShapeFormat('ChartSeriesFormat', this.shape);
  }

  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.place, this.element);
  }

  SetValues(range: unknown): void {
    const values = ensure(this.element, 'c:val', SERIES);
    bind(this.place, values, 'c:numRef', formulaOf(range, 'ChartSeries.setValues'));
  }

  SetXAxisValues(range: unknown): void {
    const categories = ensure(this.element, 'c:cat', SERIES);
    bind(this.place, categories, 'c:strRef', formulaOf(range, 'ChartSeries.setXAxisValues'));
  }

  /** The formula that the series' values come from, for tests. */
  get valuesFormula(): string {
    return elementAt(this.element, 'val', 'numRef', 'f')?.textContent ?? '';
  }

  Delete(): void {
    this.element.parentNode?.removeChild(this.element);
  }
}

function formulaOf(range: unknown, location: string): string {
  if (!(range instanceof Range)) throw invalidArgument(location);
  return absoluteAddress(range.sheet.name, range.area);
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  override readonly wireClass = 'ChartSeriesCollection';

  constructor(private readonly place: SeriesPlace) {
    super();
  }

  override get Items(): readonly ChartSeries[] {
    const elements = childElements(this.place.plot, 'ser');
    return elements.map((element) => new ChartSeries(this.place, element));
  }

  get Count(): number {
    return this.Items.length;
  }

  Add(name: unknown, index: unknown): ChartSeries {
    if (index !== undefined && index !== null) throw gap('ChartSeriesCollection.add at an index');
    const { plot } = this.place;
    const numbers = this.Items.map((series) => Number(valueOf(series.element, 'idx') ?? 0));
    const number = Math.max(-1, ...numbers) + 1;
    const element = insertInOrder(plot, create(plot, 'c:ser'), PLOT);
    setValue(element, 'c:idx', number, SERIES);
    setValue(element, 'c:order', number, SERIES);
    if (plot.localName === 'barChart') setValue(element, 'c:invertIfNegative', 0, SERIES);
    const series = new ChartSeries(this.place, element);
    series.Name = optional(name, asText, 'ChartSeriesCollection.add') ?? `Series${number + 1}`;
    return series;
  }
}

export class ChartPointsCollection extends HostCollection<ChartPoint> {
  override readonly wireClass = 'ChartPointsCollection';

  constructor(
    private readonly place: SeriesPlace,
    private readonly series: Element,
  ) {
    super();
  }

  override get Items(): readonly ChartPoint[] {
    const formula = elementAt(this.series, 'val', 'numRef', 'f')?.textContent ?? '';
    const cells = cellsBehind(formula, this.place.workbook) ?? [];
    return cells.map((cell, index) => new ChartPoint(this.series, index, wireValue(cell)));
  }

  get Count(): number {
    return this.Items.length;
  }

  override GetItemAt(index: unknown): ChartPoint {
    const point = this.Items[asIndex(index, 'ChartPointsCollection.getItemAt')];
    if (point === undefined) throw itemNotFound('ChartPointsCollection.getItemAt');
    return point;
  }
}

/** One bar or mark of a series. */
export class ChartPoint extends HostObject implements Shape {
  override readonly wireClass = 'ChartPoint';
  readonly order = POINT;
  private readonly label: PointLabel;

  constructor(
    private readonly series: Element,
    private readonly index: number,
    readonly Value: unknown,
  ) {
    super();
    const shape = { order: SERIES, find: () => series, ensure: () => series };
    this.label = new PointLabel(shape, index);
  }

  get Format(): ShapeFormat {
    return new ShapeFormat('ChartPointFormat', this);
  }

  get HasDataLabel(): boolean {
    return this.label.find() !== null;
  }

  set HasDataLabel(has: unknown) {
    if (asBoolean(has, 'ChartPoint.hasDataLabel')) this.DataLabel.ShowValue = true;
    else this.label.remove();
  }

  get DataLabel(): DataLabels {
    return new DataLabels('ChartDataLabel', this.label);
  }

  find(): Element | null {
    const points = childElements(this.series, 'dPt');
    return points.find((point) => valueOf(point, 'idx') === String(this.index)) ?? null;
  }

  ensure(): Element {
    const found = this.find();
    if (found !== null) return found;
    const point = insertInOrder(this.series, create(this.series, 'c:dPt'), SERIES);
    setValue(point, 'c:idx', this.index, POINT);
    setValue(point, 'c:invertIfNegative', 0, POINT);
    return point;
  }
}
