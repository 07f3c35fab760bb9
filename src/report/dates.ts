import { withAsciiDigits } from '../language/compare';

/** Days from 30 December 1899, where a spreadsheet's serial numbers begin, to 1 January 1970. */
const SERIAL_OF_1970 = 25569;
const DAY = 86_400_000;

/**
 * The day that a text names, as midnight UTC: `2026-11-16`, or the serial number of a cell that
 * holds a date. `null` for any other text, and for days that no calendar has.
 */
export function dayNamed(text: string): Date | null {
  const digits = withAsciiDigits(text.trim());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(digits);
  if (iso !== null) {
    const [year = 0, month = 0, day = 0] = iso.slice(1).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
  }
  if (!/^\d{5}(\.\d+)?$/u.test(digits)) return null;
  return new Date((Math.floor(Number(digits)) - SERIAL_OF_1970) * DAY);
}
