import type { Element } from '@xmldom/xmldom';
import { xmlAttribute } from '../../../../src/language/xml-text';
import {
  childElement,
  childElements,
  descendants,
  elementAt,
  parseXml,
  rootElement,
} from '../../../../src/ooxml/xml';
import { appendChild, ensureChild, setAttributes } from '../../package/elements';
import { OFFICE_RELATIONSHIPS, WORKBOOK_RELATIONS, WORKBOOK_TYPES } from '../new-workbook';
import type { SheetState } from '../sheet-state';
import { WORKSHEET_ORDER } from '../worksheet-order';
import { EMU_OF_A_POINT, SheetGeometry, type Box } from '../geometry';
import { ANCHOR_NAMESPACE, CHART_NAMESPACE, DRAWING_NAMESPACE } from './namespaces';

/** One chart on a sheet: its part, and the anchor that places it. */
export interface PlacedChart {
  readonly sheet: SheetState;
  readonly drawing: string;
  readonly part: string;
  readonly anchor: Element;
}

/** The charts of a sheet, in drawing order. */
export function chartsOf(sheet: SheetState): readonly PlacedChart[] {
  return sheet.file.related(sheet.part, WORKBOOK_RELATIONS.drawing).flatMap((drawing) =>
    childElements(rootElement(sheet.file.xml(drawing), drawing)).flatMap((anchor) => {
      const part = chartPart(sheet, drawing, anchor);
      return part === null ? [] : [{ sheet, drawing, part, anchor }];
    }),
  );
}

function chartPart(sheet: SheetState, drawing: string, anchor: Element): string | null {
  const [reference] = descendants(anchor, CHART_NAMESPACE, 'chart');
  const id = reference?.getAttributeNS(OFFICE_RELATIONSHIPS, 'id');
  const links = sheet.file.relationships(drawing);
  return links.find((link) => link.id === id)?.target ?? null;
}

/** Places a new chart part on a sheet; `xml` is the chart. */
export function placeChart(sheet: SheetState, xml: string, name: string, box: Box): PlacedChart {
  const { file } = sheet;
  const drawing = drawingOf(sheet);
  const part = file.freeName('xl/charts/chart', '.xml');
  file.setXml(part, WORKBOOK_TYPES.chart, xml);
  const relation = file.relate(drawing, WORKBOOK_RELATIONS.chart, part);
  const root = rootElement(file.xml(drawing), drawing);
  const ids = descendants(root, ANCHOR_NAMESPACE, 'cNvPr').map((one) =>
    Number(one.getAttribute('id')),
  );
  const source = parseXml(
    anchorXml(relation, Math.max(1, ...ids) + 1, name),
    'the anchor of a chart',
  );
  const anchor = file.xml(drawing).importNode(rootElement(source, 'anchor'), true);
  root.appendChild(anchor);
  const chart = chartsOf(sheet).find((placed) => placed.part === part);
  if (chart === undefined) throw new Error('The chart was not placed.');
  setBox(chart, box);
  return chart;
}

export function removeChart({ sheet, drawing, part, anchor }: PlacedChart): void {
  anchor.parentNode?.removeChild(anchor);
  for (const { target, mode } of sheet.file.relationships(part)) {
    if (mode === 'part') sheet.file.remove(target);
  }
  sheet.file.remove(part);
  const root = rootElement(sheet.file.xml(drawing), drawing);
  if (childElements(root).length > 0) return;
  sheet.file.remove(drawing);
  const reference = childElement(sheet.root, 'drawing');
  if (reference !== null) sheet.root.removeChild(reference);
}

export function chartName({ anchor }: PlacedChart): string {
  return properties(anchor)?.getAttribute('name') ?? '';
}

export function setChartName({ anchor }: PlacedChart, name: string): void {
  const element = properties(anchor);
  if (element !== null) setAttributes(element, { name });
}

/** Where a chart stands on its sheet, in points. */
export function boxOf({ sheet, anchor }: PlacedChart): Box {
  return new SheetGeometry(sheet).boxOfAnchor(anchor);
}

/** Moves a chart: its anchor becomes one cell and a size. */
export function setBox({ sheet, anchor }: PlacedChart, box: Box): void {
  const geometry = new SheetGeometry(sheet);
  const parent = anchor.parentNode;
  const document = anchor.ownerDocument;
  if (parent === null || document === null) return;
  for (const name of ['pos', 'from', 'to', 'ext']) {
    const child = childElement(anchor, name);
    if (child !== null) anchor.removeChild(child);
  }
  const from = geometry.cellAt(box);
  const marker = appendChild(anchor, 'from');
  appendChild(marker, 'col', {}, String(from.column));
  appendChild(marker, 'colOff', {}, String(Math.round(from.across * EMU_OF_A_POINT)));
  appendChild(marker, 'row', {}, String(from.row));
  appendChild(marker, 'rowOff', {}, String(Math.round(from.down * EMU_OF_A_POINT)));
  const size = appendChild(anchor, 'ext', {
    cx: Math.round(box.width * EMU_OF_A_POINT),
    cy: Math.round(box.height * EMU_OF_A_POINT),
  });
  anchor.insertBefore(size, anchor.firstChild);
  anchor.insertBefore(marker, anchor.firstChild);
}

function properties(anchor: Element): Element | null {
  return elementAt(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
}

function drawingOf(sheet: SheetState): string {
  const { file } = sheet;
  const [known] = file.related(sheet.part, WORKBOOK_RELATIONS.drawing);
  if (known !== undefined) return known;
  const drawing = file.freeName('xl/drawings/drawing', '.xml');
  file.setXml(
    drawing,
    WORKBOOK_TYPES.drawing,
    `<xdr:wsDr xmlns:xdr="${ANCHOR_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}"/>`,
  );
  const relation = file.relate(sheet.part, WORKBOOK_RELATIONS.drawing, drawing);
  const reference = ensureChild(sheet.root, 'drawing', WORKSHEET_ORDER);
  reference.setAttributeNS(OFFICE_RELATIONSHIPS, 'r:id', relation);
  return drawing;
}

function anchorXml(relation: string, id: number, name: string): string {
  return `<xdr:oneCellAnchor xmlns:xdr="${ANCHOR_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${xmlAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}
