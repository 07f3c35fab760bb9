import type { Cell } from '../cells/sheet';
import { decimalNumber } from './rank-values';
import { momentOf } from './respondents';

/** The serial numbers of dates from 2000 to 2099. */
const EXCEL_DATES = { from: 36526, to: 73050 } as const;

/** True for a date of our century: a serial number, or a date written as text. */
export function isMoment(cell: Cell): boolean {
  const serial = numberIn(cell);
  if (serial !== null) return serial >= EXCEL_DATES.from && serial <= EXCEL_DATES.to;
  return typeof cell === 'string' && momentOf(cell) !== null;
}

/** The number that a cell holds, as such or as text. */
export function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? decimalNumber(cell) : null;
}
