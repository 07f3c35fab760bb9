/** The namespace of worksheets, workbooks and styles (ECMA-376, transitional). */
export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument';

/** A kind of part: its relationship type and its content type. */
export interface PartKind {
  readonly relationship: string;
  readonly contentType: string;
}

/** The kinds of part that we add to a workbook. */
export const PART_KINDS = {
  workbook: {
    relationship: `${OFFICE}/officeDocument`,
    contentType: `${SPREADSHEET_TYPE}.sheet.main+xml`,
  },
  worksheet: {
    relationship: `${OFFICE}/worksheet`,
    contentType: `${SPREADSHEET_TYPE}.worksheet+xml`,
  },
  styles: { relationship: `${OFFICE}/styles`, contentType: `${SPREADSHEET_TYPE}.styles+xml` },
  drawing: { relationship: `${OFFICE}/drawing`, contentType: `${DRAWING_TYPE}.drawing+xml` },
  chart: {
    relationship: `${OFFICE}/chart`,
    contentType: `${DRAWING_TYPE}.drawingml.chart+xml`,
  },
} as const satisfies Readonly<Record<string, PartKind>>;

/** The content type of the main part of a workbook with macros. */
export const MACRO_WORKBOOK_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
