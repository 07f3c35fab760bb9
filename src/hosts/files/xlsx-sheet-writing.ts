import { areaAddress, cellAddress } from '../../cells/address';
import {
  PLAIN,
  type CellLook,
  type EntryRule,
  type NewCell,
  type SheetDescription,
} from '../../cells/sheet-description';
import { quotedText } from '../../cells/sheet-looks';
import { xmlAttribute, xmlText } from '../../language/xml-text';
import { XML_DECLARATION } from '../../ooxml/package';
import { NAMESPACES } from '../../ooxml/xml';
import { SPREADSHEET_NAMESPACE } from './xlsx-names';

/** What a sheet needs of the workbook that it goes into. */
export interface SheetSurround {
  /** The index of the cell format for a look. */
  readonly styleOf: (look: CellLook) => number;
  /** Relationship id of the sheet's drawing; `null` without one. */
  readonly drawing: string | null;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with attributes (`null` leaves one out) and content that is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([attribute, value]) => ` ${attribute}="${xmlAttribute(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/**
 * A sheet as a worksheet part, its elements in the order that the schema asks for (ECMA-376
 * part 1, CT_Worksheet). Texts stand in their cells, so that no shared part has to change.
 */
export function sheetXml(sheet: SheetDescription, surround: SheetSurround): string {
  const { rows } = sheet;
  const lastCell = cellAddress(Math.max(0, rows.length - 1), Math.max(0, sheet.widths.length - 1));
  return [
    `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${NAMESPACES.r}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element('dimension', { ref: `A1:${lastCell}` }),
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    rowsXml(sheet, surround),
    sheet.isProtected ? PROTECTION : '',
    mergesXml(sheet),
    rulesXml(sheet.rules),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    element('pageSetup', { paperSize: A4, orientation: sheet.paper, fitToHeight: 0 }),
    surround.drawing === null ? '' : element('drawing', { 'r:id': surround.drawing }),
    '</worksheet>',
  ].join('');
}

const A4 = 9;

/** Columns and rows may still be made wider. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

function viewXml({ direction, frozen }: SheetDescription): string {
  const { rows, columns } = frozen;
  const pane =
    rows + columns === 0
      ? ''
      : element('pane', {
          xSplit: columns || null,
          ySplit: rows || null,
          topLeftCell: cellAddress(rows, columns),
          activePane: columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight',
          state: 'frozen',
        });
  const view = { rightToLeft: direction === 'rtl' ? 1 : null, showGridLines: 0, workbookViewId: 0 };
  return element('sheetViews', {}, element('sheetView', view, pane));
}

/** Characters that the space beside a column's text takes: 5 of 7 pixels. */
const PADDING = 5 / 7;

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width: width + PADDING, customWidth: 1 }),
  );
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}

function rowsXml({ rows, heights }: SheetDescription, { styleOf }: SheetSurround): string {
  const written = rows.map((cells, row) => {
    const content = cells.map((cell, column) => cellXml(cell, cellAddress(row, column), styleOf));
    const height = heights.get(row) ?? null;
    const size = { ht: height, customHeight: height === null ? null : 1 };
    return element('row', { r: row + 1, ...size }, content.join(''));
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

/** Written by hand, for a sheet may have a million of them: addresses and numbers need no escaping. */
function cellXml(
  { content, look }: NewCell,
  address: string,
  styleOf: SheetSurround['styleOf'],
): string {
  const style = look === PLAIN ? 0 : styleOf(look);
  const start = style === 0 ? `<c r="${address}"` : `<c r="${address}" s="${style}"`;
  if (content === null) return style === 0 ? '' : `${start}/>`;
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  if (typeof content === 'string') {
    return `${start} t="inlineStr"><is><t xml:space="preserve">${sheetText(content)}</t></is></c>`;
  }
  const { formula, value } = content;
  const [type, cached] =
    typeof value === 'string' ? [' t="str"', sheetText(value)] : ['', String(value)];
  return `${start}${type}><f>${xmlText(formula)}</f><v>${cached}</v></c>`;
}

/** Spreadsheets take `_x0041_` in a text for a character's code unless its first `_` is written so. */
function sheetText(text: string): string {
  return xmlText(text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_'));
}

function mergesXml({ merges }: SheetDescription): string {
  const written = merges.map((area) => element('mergeCell', { ref: areaAddress(area) }));
  return written.length === 0
    ? ''
    : element('mergeCells', { count: written.length }, written.join(''));
}

function rulesXml(rules: readonly EntryRule[]): string {
  if (rules.length === 0) return '';
  const written = rules.map(({ area, allows, hint, refusal }) => {
    const isList = allows.kind === 'list';
    const formula = isList ? quotedText(allows.values.join(',')) : allows.formula;
    const attributes = {
      type: isList ? 'list' : 'custom',
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: isList && !allows.strict ? null : 1,
      errorTitle: refusal.title,
      error: refusal.text,
      promptTitle: hint.title,
      prompt: hint.text,
      sqref: areaAddress(area),
    };
    return element('dataValidation', attributes, `<formula1>${xmlText(formula)}</formula1>`);
  });
  return element('dataValidations', { count: rules.length }, written.join(''));
}
