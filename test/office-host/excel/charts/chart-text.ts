import type { Element } from '@xmldom/xmldom';
import { childElement, descendants } from '../../../../src/ooxml/xml';
import { asBoolean, asText } from '../../protocol/arguments';
import { HostObject } from '../../protocol/host-object';
import { fileValue, wordFor, type Words } from '../../protocol/words';
import { ChartFont, textProperties, type FontTarget } from './chart-font';
import { append, DRAWING_NAMESPACE, ensure, remove, setValue, valueOf } from './namespaces';
import { LEGEND, TITLE } from './orders';
import { ShapeFormat, type Shape } from './shape-looks';
import { bindTitle, refuseBoundTitle } from './title-formula';

/** Where a title or a legend hangs. */
export interface Holder {
  readonly parent: Element;
  readonly order: readonly string[];
}

/** Writes a title of one paragraph with one run. */
function writeText(title: Element, text: string): void {
  remove(title, 'tx');
  const rich = ensure(ensure(title, 'c:tx', TITLE), 'c:rich', ['rich']);
  append(rich, 'a:bodyPr');
  append(rich, 'a:lstStyle');
  const paragraph = append(rich, 'a:p');
  append(append(paragraph, 'a:pPr'), 'a:defRPr');
  const run = append(paragraph, 'a:r');
  append(run, 'a:rPr');
  append(run, 'a:t').textContent = text;
}

/** The font of a title: of its paragraphs and of each of its runs. */
function richText(title: TitleElement): FontTarget {
  const properties = (element: Element): readonly Element[] => [
    ...descendants(element, DRAWING_NAMESPACE, 'defRPr'),
    ...descendants(element, DRAWING_NAMESPACE, 'rPr'),
  ];
  return {
    ensure: () => properties(title.ensure()),
    find: () => {
      const element = title.find();
      return element === null ? null : (properties(element)[0] ?? null);
    },
  };
}

/** A `c:title` that may be missing. */
class TitleElement implements Shape {
  readonly order = TITLE;

  constructor(
    private readonly holder: Holder,
    private readonly initial: string,
  ) {}

  find(): Element | null {
    return childElement(this.holder.parent, 'title');
  }

  ensure(): Element {
    const found = this.find();
    if (found !== null) return found;
    const title = ensure(this.holder.parent, 'c:title', this.holder.order);
    writeText(title, this.initial);
    setValue(title, 'c:overlay', 0, TITLE);
    return title;
  }

  remove(): void {
    remove(this.holder.parent, 'title');
  }

  get text(): string {
    const title = this.find();
    if (title === null) return '';
    return descendants(title, DRAWING_NAMESPACE, 't')
      .map((text) => text.textContent ?? '')
      .join('');
  }

  set text(text: string) {
    writeText(this.ensure(), text);
  }
}

/** The title of a chart or of an axis. */
export class ChartTitle extends HostObject {
  private readonly title: TitleElement;

  constructor(
    override readonly wireClass: 'ChartTitle' | 'ChartAxisTitle',
    private readonly holder: Holder,
  ) {
    super();
    const initial = wireClass === 'ChartTitle' ? 'Chart Title' : 'Axis Title';
    this.title = new TitleElement(holder, initial);
  }

  get Text(): string {
    refuseBoundTitle(this.title.find());
    return this.title.text;
  }

  set Text(text: unknown) {
    this.title.text = asText(text, `${this.wireClass}.text`);
    this.markShown(true);
  }

  SetFormula(formula: unknown): void {
    bindTitle(this.title.ensure(), formula, `${this.wireClass}.setFormula`);
    this.markShown(true);
  }

  get Visible(): boolean {
    return this.title.find() !== null;
  }

  set Visible(visible: unknown) {
    const isShown = asBoolean(visible, `${this.wireClass}.visible`);
    if (isShown) this.title.ensure();
    else this.title.remove();
    this.markShown(isShown);
  }

  get Overlay(): boolean {
    return valueOf(this.title.find(), 'overlay') === '1';
  }

  set Overlay(overlay: unknown) {
    const val = asBoolean(overlay, `${this.wireClass}.overlay`) ? 1 : 0;
    setValue(this.title.ensure(), 'c:overlay', val, TITLE);
  }

  get Format(): TextFormat {
    const wireClass = this.wireClass === 'ChartTitle' ? 'ChartTitleFormat' : 'ChartAxisTitleFormat';
    return new TextFormat(wireClass, this.title, richText(this.title));
  }

  /** Without the mark Excel shows an automatic title again. */
  private markShown(isShown: boolean): void {
    if (this.wireClass !== 'ChartTitle') return;
    setValue(this.holder.parent, 'c:autoTitleDeleted', isShown ? 0 : 1, this.holder.order);
  }
}

/** `format` of titles, legends, axes and data labels: with a font. */
export class TextFormat extends ShapeFormat {
  constructor(
    wireClass: string,
    shape: Shape,
    private readonly font: FontTarget = textProperties(shape),
  ) {
    super(wireClass, shape);
  }

  get Font(): ChartFont {
    return new ChartFont(this.font);
  }
}

const LEGEND_POSITION: Words = { Right: null, Left: 'l', Top: 't', Bottom: 'b', Corner: 'tr' };

/** `Chart.legend` */
export class ChartLegend extends HostObject implements Shape {
  override readonly wireClass = 'ChartLegend';
  readonly order = LEGEND;

  constructor(private readonly holder: Holder) {
    super();
  }

  get Visible(): boolean {
    return this.find() !== null;
  }

  set Visible(visible: unknown) {
    if (asBoolean(visible, 'ChartLegend.visible')) this.ensure();
    else remove(this.holder.parent, 'legend');
  }

  get Position(): string {
    return wordFor(LEGEND_POSITION, valueOf(this.find(), 'legendPos'));
  }

  set Position(position: unknown) {
    const place = fileValue(LEGEND_POSITION, position, 'ChartLegend.position');
    setValue(this.ensure(), 'c:legendPos', place ?? 'r', LEGEND);
  }

  get Overlay(): boolean {
    return valueOf(this.find(), 'overlay') === '1';
  }

  set Overlay(overlay: unknown) {
    const val = asBoolean(overlay, 'ChartLegend.overlay') ? 1 : 0;
    setValue(this.ensure(), 'c:overlay', val, LEGEND);
  }

  get Format(): TextFormat {
    return new TextFormat('ChartLegendFormat', this);
  }

  find(): Element | null {
    return childElement(this.holder.parent, 'legend');
  }

  ensure(): Element {
    const found = this.find();
    if (found !== null) return found;
    const legend = ensure(this.holder.parent, 'c:legend', this.holder.order);
    setValue(legend, 'c:legendPos', 'r', LEGEND);
    setValue(legend, 'c:overlay', 0, LEGEND);
    return legend;
  }
}
