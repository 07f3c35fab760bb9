import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../../../../src/ooxml/xml';
import { insertInOrder, setAttributes } from '../../package/elements';
import { asBoolean, asText } from '../../protocol/arguments';
import { HostObject } from '../../protocol/host-object';
import { fileValue, wordFor, type Words } from '../../protocol/words';
import { TextFormat } from './chart-text';
import { create, ensure, remove, setValue, valueOf } from './namespaces';
import { LABELS } from './orders';
import type { Shape } from './shape-looks';

const POSITION: Words = {
  None: null,
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};
/** What a label can show; a file has to say each (CT_DLbls). */
const SHOWN = [
  'c:showLegendKey',
  'c:showVal',
  'c:showCatName',
  'c:showSerName',
  'c:showPercent',
  'c:showBubbleSize',
] as const;

/** Turns the labels of a series or a plot on, showing values, or takes them away. */
export function setLabels(parent: Element, order: readonly string[], isShown: boolean): void {
  if (!isShown) {
    remove(parent, 'dLbls');
    return;
  }
  const labels = ensure(parent, 'c:dLbls', order);
  remove(labels, 'delete');
  fillIn(labels);
  setValue(labels, 'c:showVal', 1, LABELS);
}

function fillIn(labels: Element): void {
  for (const name of SHOWN) {
    const isMissing = childElement(labels, name.slice(2)) === null;
    if (isMissing) setValue(labels, name, 0, LABELS);
  }
}

/** The labels of a series (`ChartDataLabels`) or of one point (`ChartDataLabel`). */
export class DataLabels extends HostObject {
  constructor(
    override readonly wireClass: 'ChartDataLabels' | 'ChartDataLabel',
    private readonly shape: Shape,
  ) {
    super();
  }

  get ShowValue(): boolean {
    return this.shows('showVal');
  }

  set ShowValue(show: unknown) {
    this.show('c:showVal', show);
  }

  get ShowCategoryName(): boolean {
    return this.shows('showCatName');
  }

  set ShowCategoryName(show: unknown) {
    this.show('c:showCatName', show);
  }

  get ShowSeriesName(): boolean {
    return this.shows('showSerName');
  }

  set ShowSeriesName(show: unknown) {
    this.show('c:showSerName', show);
  }

  get ShowLegendKey(): boolean {
    return this.shows('showLegendKey');
  }

  set ShowLegendKey(show: unknown) {
    this.show('c:showLegendKey', show);
  }

  get ShowPercentage(): boolean {
    return this.shows('showPercent');
  }

  set ShowPercentage(show: unknown) {
    this.show('c:showPercent', show);
  }

  get Position(): string {
    return wordFor(POSITION, valueOf(this.shape.find(), 'dLblPos'));
  }

  set Position(position: unknown) {
    const place = fileValue(POSITION, position, `${this.wireClass}.position`);
    const labels = this.ensure();
    if (place === null) remove(labels, 'dLblPos');
    else setValue(labels, 'c:dLblPos', place, LABELS);
  }

  get NumberFormat(): string {
    const labels = this.shape.find();
    const format = labels === null ? null : childElement(labels, 'numFmt');
    return format?.getAttribute('formatCode') ?? 'General';
  }

  set NumberFormat(code: unknown) {
    const formatCode = asText(code, `${this.wireClass}.numberFormat`);
    const format = ensure(this.ensure(), 'c:numFmt', LABELS);
    setAttributes(format, { formatCode, sourceLinked: 0 });
  }

  get Format(): TextFormat {
    const { shape } = this;
    return new TextFormat('ChartDataLabelFormat', {
      order: shape.order,
      find: () => shape.find(),
      ensure: () => this.ensure(),
    });
  }

  private shows(name: string): boolean {
    return valueOf(this.shape.find(), name) === '1';
  }

  private show(name: (typeof SHOWN)[number], show: unknown): void {
    setValue(this.ensure(), name, asBoolean(show, this.wireClass) ? 1 : 0, LABELS);
  }

  private ensure(): Element {
    const labels = this.shape.ensure();
    remove(labels, 'delete');
    fillIn(labels);
    return labels;
  }
}

/** The label of one point, among those of its series. */
export class PointLabel implements Shape {
  readonly order = LABELS;

  constructor(
    private readonly series: Shape,
    private readonly index: number,
  ) {}

  find(): Element | null {
    const series = this.series.find();
    const labels = series === null ? null : childElement(series, 'dLbls');
    return (
      (labels === null ? [] : childElements(labels, 'dLbl')).find(
        (label) => valueOf(label, 'idx') === String(this.index),
      ) ?? null
    );
  }

  ensure(): Element {
    const found = this.find();
    if (found !== null) return found;
    const labels = ensure(this.series.ensure(), 'c:dLbls', this.series.order);
    fillIn(labels);
    const label = insertInOrder(labels, create(labels, 'c:dLbl'), LABELS);
    setValue(label, 'c:idx', this.index, LABELS);
    return label;
  }

  remove(): void {
    const label = this.find();
    label?.parentNode?.removeChild(label);
  }
}
