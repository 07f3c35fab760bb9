import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../../../../src/ooxml/xml';
import { setAttributes } from '../../package/elements';
import { asBoolean, asIndex, asNumber, asText } from '../../protocol/arguments';
import { gap, invalidArgument, itemNotFound } from '../../protocol/host-error';
import { HostObject } from '../../protocol/host-object';
import { fileValue, wordFor, type Words } from '../../protocol/words';
import { ChartTitle, TextFormat } from './chart-text';
import { ensure, remove, setValue, valueOf } from './namespaces';
import { AXIS, GRIDLINES, SCALING } from './orders';
import { ShapeFormat, type Shape } from './shape-looks';

type Kind = 'cat' | 'val';

/** `Chart.axes` */
export class ChartAxes extends HostObject {
  override readonly wireClass = 'ChartAxes';

  constructor(private readonly plotArea: Element) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return this.axis('cat');
  }

  get ValueAxis(): ChartAxis {
    return this.axis('val');
  }

  GetItem(type: unknown, group: unknown): ChartAxis {
    if (group === 'Secondary') throw gap('A secondary axis', 'ChartAxes.getItem');
    if (type === 'Category') return this.CategoryAxis;
    if (type === 'Value') return this.ValueAxis;
    throw invalidArgument('ChartAxes.getItem');
  }

  private axis(kind: Kind): ChartAxis {
    const [element] = childElements(this.plotArea, `${kind}Ax`);
    if (element === undefined) throw itemNotFound(`ChartAxes.${kind}Axis`);
    return new ChartAxis(element, kind, this.plotArea);
  }
}

const TICK_MARK: Words = { None: 'none', Cross: 'cross', Inside: 'in', Outside: null };
const TICK_LABEL: Words = { NextToAxis: null, High: 'high', Low: 'low', None: 'none' };
const POSITION: Words = { Automatic: null, Maximum: 'max', Minimum: 'min' };

/** One axis of a chart. Hiding an axis keeps everything else that was set. */
export class ChartAxis extends HostObject implements Shape {
  override readonly wireClass = 'ChartAxis';
  readonly order = AXIS;

  constructor(
    private readonly element: Element,
    private readonly kind: Kind,
    private readonly plotArea: Element,
  ) {
    super();
  }

  get Type(): string {
    return this.kind === 'cat' ? 'Category' : 'Value';
  }

  get Visible(): boolean {
    return valueOf(this.element, 'delete') !== '1';
  }

  set Visible(visible: unknown) {
    setValue(this.element, 'c:delete', asBoolean(visible, 'ChartAxis.visible') ? 0 : 1, AXIS);
  }

  get ReversePlotOrder(): boolean {
    return valueOf(childElement(this.element, 'scaling'), 'orientation') === 'maxMin';
  }

  set ReversePlotOrder(reverse: unknown) {
    const isReversed = asBoolean(reverse, 'ChartAxis.reversePlotOrder');
    setValue(this.scaling(), 'c:orientation', isReversed ? 'maxMin' : 'minMax', SCALING);
  }

  /** `''` while Excel chooses. */
  get Minimum(): number | string {
    return this.limit('min');
  }

  set Minimum(limit: unknown) {
    this.setLimit('c:min', limit);
  }

  get Maximum(): number | string {
    return this.limit('max');
  }

  set Maximum(limit: unknown) {
    this.setLimit('c:max', limit);
  }

  get MajorUnit(): number | string {
    const unit = valueOf(this.element, 'majorUnit');
    return unit === null ? '' : Number(unit);
  }

  set MajorUnit(unit: unknown) {
    if (unit === '') remove(this.element, 'majorUnit');
    else setValue(this.element, 'c:majorUnit', asNumber(unit, 'ChartAxis.majorUnit'), AXIS);
  }

  get NumberFormat(): string {
    return childElement(this.element, 'numFmt')?.getAttribute('formatCode') ?? 'General';
  }

  set NumberFormat(code: unknown) {
    const formatCode = asText(code, 'ChartAxis.numberFormat');
    setAttributes(ensure(this.element, 'c:numFmt', AXIS), { formatCode, sourceLinked: 0 });
  }

  get MajorTickMark(): string {
    return wordFor(TICK_MARK, valueOf(this.element, 'majorTickMark'));
  }

  set MajorTickMark(mark: unknown) {
    const val = fileValue(TICK_MARK, mark, 'ChartAxis.majorTickMark') ?? 'out';
    setValue(this.element, 'c:majorTickMark', val, AXIS);
  }

  get MinorTickMark(): string {
    return wordFor(TICK_MARK, valueOf(this.element, 'minorTickMark'));
  }

  set MinorTickMark(mark: unknown) {
    const val = fileValue(TICK_MARK, mark, 'ChartAxis.minorTickMark') ?? 'out';
    setValue(this.element, 'c:minorTickMark', val, AXIS);
  }

  get TickLabelPosition(): string {
    return wordFor(TICK_LABEL, valueOf(this.element, 'tickLblPos'));
  }

  set TickLabelPosition(position: unknown) {
    const val = fileValue(TICK_LABEL, position, 'ChartAxis.tickLabelPosition') ?? 'nextTo';
    setValue(this.element, 'c:tickLblPos', val, AXIS);
  }

  /** Of so many categories one is labelled; `''` while Excel chooses. */
  get TickLabelSpacing(): number | string {
    const skip = valueOf(this.element, 'tickLblSkip');
    return skip === null ? '' : Number(skip);
  }

  set TickLabelSpacing(spacing: unknown) {
    const location = 'ChartAxis.tickLabelSpacing';
    if (this.kind === 'val') throw invalidArgument(location);
    setValue(this.element, 'c:tickLblSkip', asIndex(spacing, location, 1), AXIS);
  }

  /** Where the other axis crosses this one; the file says it at the other axis. */
  get Position(): string {
    return wordFor(POSITION, valueOf(this.other(), 'crosses'));
  }

  set Position(position: unknown) {
    const val = fileValue(POSITION, position, 'ChartAxis.position') ?? 'autoZero';
    remove(this.other(), 'crossesAt');
    setValue(this.other(), 'c:crosses', val, AXIS);
  }

  get Title(): ChartTitle {
    return new ChartTitle('ChartAxisTitle', { parent: this.element, order: AXIS });
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.element, 'majorGridlines');
  }

  get MinorGridlines(): ChartGridlines {
    return new ChartGridlines(this.element, 'minorGridlines');
  }

  get Format(): TextFormat {
    return new TextFormat('ChartAxisFormat', this);
  }

  find(): Element {
    return this.element;
  }

  ensure(): Element {
    return this.element;
  }

  private other(): Element {
    const [element] = childElements(this.plotArea, this.kind === 'cat' ? 'valAx' : 'catAx');
    if (element === undefined) throw itemNotFound('ChartAxis.position');
    return element;
  }

  private scaling(): Element {
    return ensure(this.element, 'c:scaling', AXIS);
  }

  private limit(name: 'min' | 'max'): number | string {
    const limit = valueOf(childElement(this.element, 'scaling'), name);
    return limit === null ? '' : Number(limit);
  }

  private setLimit(name: 'c:min' | 'c:max', limit: unknown): void {
    if (limit === '') remove(this.scaling(), name.slice(2));
    else setValue(this.scaling(), name, asNumber(limit, 'ChartAxis'), SCALING);
  }
}

export class ChartGridlines extends HostObject implements Shape {
  override readonly wireClass = 'ChartGridlines';
  readonly order = GRIDLINES;

  constructor(
    private readonly axis: Element,
    private readonly name: 'majorGridlines' | 'minorGridlines',
  ) {
    super();
  }

  get Visible(): boolean {
    return this.find() !== null;
  }

  set Visible(visible: unknown) {
    if (asBoolean(visible, 'ChartGridlines.visible')) this.ensure();
    else remove(this.axis, this.name);
  }

  get Format(): ShapeFormat {
    return new ShapeFormat('ChartGridlinesFormat', this);
  }

  find(): Element | null {
    return childElement(this.axis, this.name);
  }

  ensure(): Element {
    return ensure(this.axis, `c:${this.name}`, AXIS);
  }
}
