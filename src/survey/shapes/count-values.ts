import type { Cell } from '../../cells/sheet';
import { comparable } from '../../language/compare';
import { decimalNumber } from '../rank-values';

/** What a cell that should hold a number of ballots says. */
export type CountValue = number | 'share' | 'unreadable';

/** How pivot tables and people write that there is nothing to count. */
const NOTHING: ReadonlySet<string> = new Set(['', '-', '–', '—', '−']);
const PERCENT = /^[%٪]\s?[\d.,٫]+$|^[\d.,٫]+\s?[%٪]$/u;
/** No survey has more ballots. */
const MOST = 1e9;

/** How far rounding may take the sum of an option's shares from the whole. */
const SHARE_ROUNDING = 0.02;

/** Reads a number of ballots; a blank cell or a dash is 0. */
export function countIn(cell: Cell): CountValue {
  if (cell === null) return 0;
  if (typeof cell === 'string') {
    const text = comparable(cell);
    if (NOTHING.has(text)) return 0;
    if (PERCENT.test(text)) return 'share';
  }
  const number = numberIn(cell);
  return number !== null && Number.isInteger(number) && number >= 0 && number <= MOST
    ? number
    : 'unreadable';
}

/** A cell's number, also one that is written as text. */
export function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? decimalNumber(cell) : null;
}

/**
 * The shares (0…1) that cells give: percentages, or numbers that add up to 1 or 100 and are not
 * all whole; `null` when they are anything else.
 */
export function sharesIn(cells: readonly Cell[]): readonly number[] | null {
  const filled = cells.filter((cell) => countIn(cell) !== 0);
  const arePercent = filled.every((cell) => countIn(cell) === 'share');
  const numbers = filled.map((cell) => numberIn(withoutPercent(cell)) ?? -1);
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (numbers.length === 0 || numbers.some((number) => number < 0)) return null;
  const whole = arePercent || sum > 2 ? 100 : 1;
  const addsUp = Math.abs(sum / whole - 1) <= SHARE_ROUNDING;
  const areFractions = numbers.some((number) => !Number.isInteger(number));
  if (!arePercent && !(areFractions && addsUp)) return null;
  return cells.map((cell) =>
    countIn(cell) === 0 ? 0 : (numberIn(withoutPercent(cell)) ?? 0) / whole,
  );
}

function withoutPercent(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[%٪％]/gu, '').trim() : cell;
}
