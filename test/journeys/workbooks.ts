import { ExcelHost } from '../office-host/excel/excel-host';
import { ANSWERS, FIRST_BALLOT } from './sample';

/** The workbook after a member changed the first ballot. */
export function withFirstBallot(workbook: Uint8Array, ballot: string): Uint8Array {
  const host = new ExcelHost({ file: workbook });
  host.edit(ANSWERS, FIRST_BALLOT, ballot);
  return host.save();
}
