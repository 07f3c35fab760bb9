import { utils } from '@e965/xlsx';
import type { Element } from '@xmldom/xmldom';
import { isCellError, type Cell } from '../../../src/cells/sheet';
import { gap } from '../protocol/host-error';

/** The result of a formula that an add-in wrote: this host has no calculation. */
const UNCALCULATED = { uncalculated: true } as const;

/** What a cell of the model holds. States are replaced, never changed. */
export interface CellState {
  readonly value: Cell | typeof UNCALCULATED;
  /** With its `=`; `null` for a constant. */
  readonly formula: string | null;
  /** Index of the cell's format in styles.xml. */
  readonly style: number;
  /** The cell as it was read, kept until it is written to: it may hold more than the model. */
  readonly source: Element | null;
}

export const BLANK: CellState = { value: null, formula: null, style: 0, source: null };

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;

/** What a written value becomes, beside its style. */
export interface CellInput {
  readonly value: CellState['value'];
  readonly formula: string | null;
  /** A number format that comes with the value, for dates. */
  readonly numberFormat?: string;
}

const constant = (value: Cell): CellInput => ({ value, formula: null });

/**
 * What Excel makes of a value that an add-in assigns, as if it were typed (`Range.values`):
 * `=`, `+`, `-` and `@` begin a formula, an apostrophe makes text, numbers and ISO dates become
 * numbers. In cells formatted as text (`@`) everything stays text.
 */
export function inputOf(written: unknown, numberFormat: string): CellInput | null {
  if (written === null || written === undefined) return null;
  if (typeof written === 'number' || typeof written === 'boolean') return constant(written);
  if (typeof written !== 'string') throw gap('A cell value that is no text, number or boolean');
  if (written === '') return constant(null);
  if (numberFormat === '@') return constant(written);
  if (written.startsWith("'")) return constant(written.slice(1));
  const text = written.trim();
  if (NUMBER.test(text)) return constant(Number(text));
  if (/^[=+\-@]./.test(text)) {
    const formula = text.startsWith('=') ? text : `=${text.replace(/^@/, '')}`;
    return { value: UNCALCULATED, formula };
  }
  if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  if (ERRORS.includes(text)) return constant({ error: text });
  return dateInput(text) ?? constant(written);
}

function dateInput(text: string): CellInput | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(time).toISOString().slice(0, 10) !== text) return null;
  const value = time / MILLISECONDS_OF_A_DAY + DAYS_BEFORE_1970;
  return { ...constant(value), numberFormat: 'm/d/yyyy' };
}

/** The value, or a loud gap for a formula whose result nobody knows. */
export function valueOf(cell: CellState): Cell {
  if (isUncalculated(cell.value)) throw gap(`Calculating the formula ${cell.formula ?? ''}`);
  return cell.value;
}

export function isUncalculated(value: CellState['value']): value is typeof UNCALCULATED {
  return value === UNCALCULATED;
}

/** The value as it travels to the add-in: an empty cell is `''`, an error its name. */
export function wireValue(cell: CellState): string | number | boolean {
  const value = valueOf(cell);
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** `Excel.RangeValueType` */
export function valueType(cell: CellState): string {
  const value = valueOf(cell);
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/** The value as the sheet shows it under a number format. */
export function textOf(cell: CellState, numberFormat: string): string {
  const value = valueOf(cell);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return utils.format_cell({ t: 's', v: value, z: numberFormat });
  return utils.format_cell({ t: 'n', v: value, z: numberFormat });
}
