import { REPORT_ROWS } from '../../scripts/sample/report-rows';
import { ExcelHost } from '../office-host/excel/excel-host';
import { ARABIC_TEXTS } from './arabic-texts';
import { ANSWERS, FIRST_BALLOT } from './sample';

/** The workbook after a member changed the first ballot. */
export function withFirstBallot(workbook: Uint8Array, ballot: string): Uint8Array {
  const host = new ExcelHost({ file: workbook });
  host.edit(ANSWERS, FIRST_BALLOT, ballot);
  return host.save();
}

/** The workbook with a column of Arabic in its report sheet. */
export function withArabic(workbook: Uint8Array): Uint8Array {
  const host = new ExcelHost({ file: workbook });
  host.edit('Report', 'E1', 'ar');
  REPORT_ROWS.forEach(([, , english], index) => {
    host.edit('Report', `E${index + 2}`, ARABIC_TEXTS.get(english) ?? english);
  });
  return host.save();
}
