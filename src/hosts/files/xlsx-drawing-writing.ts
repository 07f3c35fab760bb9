import { areaAddress } from '../../cells/address';
import type { Area } from '../../cells/sheet';
import { quotedSheetName } from '../../cells/sheet-description';
import type { ChartReferences } from '../../ooxml/finish-chart';
import { XML_DECLARATION } from '../../ooxml/package';
import { NAMESPACES } from '../../ooxml/xml';
import type { SheetChart } from '../workbook';
import { element } from './xlsx-sheet-writing';

const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The drawing part of a sheet that holds one chart over the cells that are kept free for it. */
export function drawingXml(name: string, chartId: string, { chart, area }: SheetChart): string {
  const properties = element('xdr:cNvPr', {
    id: 2,
    name,
    title: chart.title,
    descr: chart.altText,
  });
  const frame = [
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${NAMESPACES.c}">`,
    `<c:chart xmlns:c="${NAMESPACES.c}" xmlns:r="${NAMESPACES.r}" r:id="${chartId}"/>`,
    '</a:graphicData></a:graphic>',
  ].join('');
  return [
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING_NAMESPACE}" xmlns:a="${NAMESPACES.a}">`,
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner('xdr:from', area.firstRow, area.firstColumn),
    corner('xdr:to', area.lastRow + 1, area.lastColumn + 1),
    `<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/>`,
    '</xdr:twoCellAnchor></xdr:wsDr>',
  ].join('');
}

function corner(name: string, row: number, column: number): string {
  return `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
}

/** Where a chart finds its names and numbers: the head row has the series, the first column the options. */
export function chartReferences(sheet: string, data: Area): ChartReferences {
  const { firstRow, firstColumn, lastRow, lastColumn } = data;
  const down = (column: number): string =>
    absolute(sheet, { firstRow: firstRow + 1, firstColumn: column, lastRow, lastColumn: column });
  return {
    categories: down(firstColumn),
    series: Array.from({ length: lastColumn - firstColumn }, (_, index) => {
      const column = firstColumn + 1 + index;
      const head = { firstRow, firstColumn: column, lastRow: firstRow, lastColumn: column };
      return { name: absolute(sheet, head), values: down(column) };
    }),
  };
}

/** An area as other sheets and names refer to it: `'Results'!$A$1:$G$30`. */
export function absolute(sheet: string, area: Area): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(sheet)}!${address}`;
}

/** The whole of a sheet of so many rows and columns, as a defined name refers to it. */
export function wholeSheet(sheet: string, rows: number, columns: number): string {
  return absolute(sheet, {
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(0, rows - 1),
    lastColumn: Math.max(0, columns - 1),
  });
}
