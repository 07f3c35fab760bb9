import { OpcPackage } from '../package/opc-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Relationship types from a workbook and its sheets (ECMA-376, transitional). */
export const WORKBOOK_RELATIONS = {
  workbook: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  calculationChain: `${OFFICE}/calcChain`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  table: `${OFFICE}/table`,
} as const;

export const WORKBOOK_TYPES = {
  workbook: `${SHEET_ML}.sheet.main+xml`,
  worksheet: `${SHEET_ML}.worksheet+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  table: `${SHEET_ML}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

export const SPREADSHEET = MAIN;
export const OFFICE_RELATIONSHIPS = OFFICE;

/** The XML of an empty worksheet. */
export const EMPTY_SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A new workbook with one empty sheet, `Sheet1`. */
export function newWorkbook(): OpcPackage {
  const file = new OpcPackage();
  file.setXml(
    'xl/workbook.xml',
    WORKBOOK_TYPES.workbook,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  file.setXml('xl/worksheets/sheet1.xml', WORKBOOK_TYPES.worksheet, EMPTY_SHEET);
  file.setXml('xl/styles.xml', WORKBOOK_TYPES.styles, STYLES);
  file.relate('', WORKBOOK_RELATIONS.workbook, 'xl/workbook.xml');
  file.relate('xl/workbook.xml', WORKBOOK_RELATIONS.worksheet, 'xl/worksheets/sheet1.xml');
  file.relate('xl/workbook.xml', WORKBOOK_RELATIONS.styles, 'xl/styles.xml');
  return file;
}
