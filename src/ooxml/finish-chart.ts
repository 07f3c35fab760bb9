import type { Document, Element } from '@xmldom/xmldom';
import type { ChartSpecification } from '../chart/specification';
import { textWidth } from '../chart/svg-text';
import { directionOf, LOCALE } from '../language/languages';
import {
  BARS_START,
  BARS_WIDTH,
  CHART_SIZE,
  chartHeight,
  chartTexts,
  FONT_PIXELS,
} from './chart-run';
import { typographyOf, type Typography } from './typography';
import {
  childElement,
  descendants,
  elementAt,
  NAMESPACES,
  parseXml,
  removeElement,
  rootElement,
  writeXml,
} from './xml';

/** Where the cells of a chart's data are, as formulas (`'Results'!$A$2:$A$5`). */
export interface ChartReferences {
  readonly categories: string;
  /** One a series, in the chart's order. */
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/**
 * What a chart's data is: the workbook that the chart part itself embeds, under this
 * relationship, or cells of the workbook that the chart is in.
 */
export type ChartData =
  | { readonly kind: 'embedded'; readonly relationship: string }
  | { readonly kind: 'cells'; readonly references: ChartReferences };

/** 0.75 point in EMU. */
const OUTLINE_WIDTH = '9525';

/**
 * The chart part (`c:chartSpace`) as the report has it, from what the library wrote: language,
 * fonts of every script, direction, outlines, headings over the options, and the data's place.
 * The elements keep the order that the schema asks for (CT_ChartSpace, CT_BarSer, CT_Title).
 */
export function finishChart(xml: string, chart: ChartSpecification, data: ChartData): string {
  const part = `chart ${chart.key}`;
  const document = parseXml(xml, part);
  const root = rootElement(document, part);
  const typography = typographyOf(chart.language);
  setLanguage(root, LOCALE[chart.language]);
  setFonts(root, typography);
  setOutlines(root, chart.outline);
  setLayout(root, chart, typography);
  if (typography.direction === 'rtl') mirror(root);
  setData(root, data);
  return writeXml(document);
}

function setLanguage(root: Element, language: string): void {
  for (const element of descendants(root, NAMESPACES.c, 'lang')) {
    element.setAttribute('val', language);
  }
  for (const name of ['rPr', 'endParaRPr']) {
    for (const element of descendants(root, NAMESPACES.a, name)) {
      element.setAttribute('lang', language);
    }
  }
}

/** Every text of a chart has its own fonts, and none of the theme, so that it looks alike anywhere. */
function setFonts(root: Element, { fonts }: Typography): void {
  const faces = { latin: fonts.latin, ea: fonts.eastAsia, cs: fonts.complex };
  for (const properties of descendants(root, NAMESPACES.a, 'defRPr')) {
    for (const [name, typeface] of Object.entries(faces)) {
      removeElement(childElement(properties, name));
      properties.appendChild(drawingElement(properties, name, { typeface }));
    }
  }
}

function setOutlines(root: Element, colour: string): void {
  for (const series of descendants(root, NAMESPACES.c, 'ser')) {
    const shape = childElement(series, 'spPr');
    const line = shape === null ? null : childElement(shape, 'ln');
    if (shape === null || line === null) continue;
    const outline = drawingElement(shape, 'ln', { w: OUTLINE_WIDTH });
    const fill = drawingElement(shape, 'solidFill');
    fill.appendChild(drawingElement(shape, 'srgbClr', { val: colour }));
    outline.appendChild(fill);
    shape.replaceChild(outline, line);
  }
}

/**
 * Fixed places for the bars, the legend over them and the headings over the options: Word and
 * others then agree, and the figures of a report line up.
 */
function setLayout(root: Element, chart: ChartSpecification, { direction }: Typography): void {
  const height = chartHeight(chart.categories.length);
  const head = CHART_SIZE.head / height;
  const foot = CHART_SIZE.foot / height;
  const barsStart = direction === 'rtl' ? 1 - BARS_START - BARS_WIDTH : BARS_START;
  const plot = elementAt(root, 'chart', 'plotArea');
  if (plot !== null) {
    const place = { x: barsStart, y: head, w: BARS_WIDTH, h: 1 - head - foot };
    setManualLayout(plot, plot.firstChild, place, 'inner');
  }
  const legend = elementAt(root, 'chart', 'legend');
  if (legend !== null) {
    const place = { x: barsStart, y: 0, w: BARS_WIDTH, h: head * 0.9 };
    setManualLayout(legend, childElement(legend, 'overlay'), place);
  }
  const title = plot === null ? null : elementAt(plot, 'catAx', 'title');
  if (title !== null) {
    const place = { x: headingStart(chart), y: head * 0.35 };
    setManualLayout(title, childElement(title, 'overlay'), place);
    for (const body of descendants(title, NAMESPACES.a, 'bodyPr')) body.setAttribute('rot', '0');
  }
}

/**
 * Where the heading starts, as a share of the width: beside the bars, over the options' near ends.
 * Its width is an estimate, for there is no font here to measure with.
 */
function headingStart(chart: ChartSpecification): number {
  if (directionOf(chart.language) === 'rtl') return 1 - BARS_START;
  const width = textWidth(chartTexts(chart).heading, FONT_PIXELS) / CHART_SIZE.width;
  return Math.max(0, BARS_START - width - 0.01);
}

/** `c:layout` (CT_Layout) in shares of the chart's size, put before another child. */
function setManualLayout(
  parent: Element,
  before: Element['firstChild'],
  place: Readonly<Record<string, number>>,
  target?: 'inner',
): void {
  const old = childElement(parent, 'layout');
  const anchor = before === old ? (old?.nextSibling ?? null) : before;
  removeElement(old);
  const layout = chartElement(parent, 'layout');
  const manual = chartElement(parent, 'manualLayout');
  if (target !== undefined) {
    manual.appendChild(chartElement(parent, 'layoutTarget', { val: target }));
  }
  for (const name of ['xMode', 'yMode']) {
    manual.appendChild(chartElement(parent, name, { val: 'edge' }));
  }
  for (const [name, share] of Object.entries(place)) {
    manual.appendChild(chartElement(parent, name, { val: String(Number(share.toFixed(4))) }));
  }
  layout.appendChild(manual);
  parent.insertBefore(layout, anchor);
}

/**
 * A chart has no switch for right-to-left: values count from the right, the options stand there,
 * and each text's paragraph is right-to-left.
 */
function mirror(root: Element): void {
  for (const paragraph of descendants(root, NAMESPACES.a, 'pPr')) {
    paragraph.setAttribute('rtl', '1');
  }
  for (const axis of descendants(root, NAMESPACES.c, 'valAx')) {
    elementAt(axis, 'scaling', 'orientation')?.setAttribute('val', 'maxMin');
  }
  for (const axis of descendants(root, NAMESPACES.c, 'catAx')) {
    childElement(axis, 'axPos')?.setAttribute('val', 'r');
  }
}

function setData(root: Element, data: ChartData): void {
  const external = childElement(root, 'externalData');
  if (data.kind === 'embedded') {
    external?.setAttributeNS(NAMESPACES.r, 'r:id', data.relationship);
    return;
  }
  removeElement(external);
  const { categories, series } = data.references;
  descendants(root, NAMESPACES.c, 'ser').forEach((element, index) => {
    const cells = series[index];
    if (cells === undefined) return;
    setFormula(elementAt(element, 'tx', 'strRef'), cells.name);
    setFormula(elementAt(element, 'cat', 'strRef'), categories);
    setFormula(elementAt(element, 'val', 'numRef'), cells.values);
  });
}

function setFormula(reference: Element | null, formula: string): void {
  const element = reference === null ? null : childElement(reference, 'f');
  if (element !== null) element.textContent = formula;
}

function drawingElement(
  near: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return newElement(near, NAMESPACES.a, `a:${name}`, attributes);
}

function chartElement(
  near: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return newElement(near, NAMESPACES.c, `c:${name}`, attributes);
}

function newElement(
  near: Element,
  namespace: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const owner: Document | null = near.ownerDocument;
  if (owner === null) throw new Error('An element of a chart has lost its document.');
  const element = owner.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
