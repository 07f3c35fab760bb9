import type { Cell } from '../../src/cells/sheet';
import { ExcelHost } from '../office-host/excel/excel-host';
import { ANSWERS, FIRST_BALLOT } from './sample';

/** The workbook after a member changed the first ballot. */
export function withFirstBallot(workbook: Uint8Array, ballot: string): Uint8Array {
  const host = new ExcelHost({ file: workbook });
  host.edit(ANSWERS, FIRST_BALLOT, ballot);
  return host.save();
}

/** Answers of which half list all three topics, the others some of them: a ranking or not. */
export function nearlyRanked(): Uint8Array {
  const lists = ['A;B;C;', 'B;A;C;', 'C;A;B;', 'A;C;B;', 'A;', 'B;C;', 'C;', 'A;B;', 'B;', 'C;A;'];
  const host = new ExcelHost();
  const rows: Cell[][] = lists.map((list, at) => [`Member ${at + 1}`, list]);
  host.fill('Sheet1', [['Name', 'Which topics matter, most important first?'], ...rows]);
  return host.save();
}
