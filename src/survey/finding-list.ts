import { cellAddress } from '../cells/address';
import { finding, type Finding, type Severity } from '../language/finding';
import type { MessageCode } from '../language/messages';
import type { MessageValues } from '../language/problem';

/** After this many of one code, the rest is only counted. */
const MOST_OF_ONE_CODE = 1000;

interface Rest {
  readonly severity: Severity;
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** Collects the findings of one sheet; thousands of one kind become one that gives their number. */
export class FindingList {
  private readonly found: Finding[] = [];
  private readonly times = new Map<MessageCode, number>();
  private readonly rests = new Map<MessageCode, Rest>();

  constructor(private readonly sheet: string) {}

  /** Adds a finding about a cell, whose row and column count from 0. */
  add(
    severity: Severity,
    code: MessageCode,
    row: number,
    column: number,
    values: MessageValues = {},
  ): void {
    const times = (this.times.get(code) ?? 0) + 1;
    this.times.set(code, times);
    if (times <= MOST_OF_ONE_CODE) {
      const place = { sheet: this.sheet, cell: cellAddress(row, column) };
      this.found.push(finding(severity, code, place, values));
    } else {
      const first = this.rests.get(code) ?? { severity, row, column };
      this.rests.set(code, { ...first, count: times - MOST_OF_ONE_CODE });
    }
  }

  /** All findings, in the order in which they were met. */
  list(): Finding[] {
    const rests = [...this.rests].map(([code, { severity, row, column, count }]) =>
      finding(
        severity,
        'more-of-these',
        { sheet: this.sheet, cell: cellAddress(row, column) },
        { count, code },
      ),
    );
    return [...this.found, ...rests];
  }
}
