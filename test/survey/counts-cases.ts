import type { Cell, Sheet } from '../../src/cells/sheet';
import type { ReadOptions } from '../../src/survey/read-options';
import { answers } from './support';

/** A table of counts of 20 ballots, with cells replaced by their addresses. */
export const countsSheet = (
  ...changes: readonly (readonly [cell: string, value: Cell])[]
): Sheet => {
  const rows: Cell[][] = [
    ['Option', '1st', '2nd', '3rd', '4th', null],
    ['A', 14, 5, 1, 0, null],
    ['B', 3, 8, 6, 3, null],
    ['C', 2, 6, 7, 5, null],
    ['D', 1, 1, 6, 12, null],
  ];
  for (const [cell, value] of changes) {
    const row = (rows[Number(cell.slice(1)) - 1] ??= []);
    row[cell.charCodeAt(0) - 'A'.charCodeAt(0)] = value;
  }
  return answers(rows);
};

const all = (value: Cell): (readonly [string, Cell])[] =>
  [2, 3, 4, 5].flatMap((row) =>
    ['B', 'C', 'D', 'E'].map((column) => [`${column}${row}`, value] as const),
  );

const AS_COUNTS = { mapping: { shape: 'counts', columns: 'B:E' } } as const;

/** For every code that is said of tables of counts: a sheet, and how it is said there. */
export const COUNTS_CASES: Readonly<Record<string, readonly [Sheet, string, ReadOptions?]>> = {
  'count-unreadable': [countsSheet(['D3', 'six']), 'error D3'],
  'counts-shares': [countsSheet(...all('25%')), 'error B2'],
  'counts-places': [
    answers([
      ['Option', '1st', '2nd', '3rd'],
      ['A', 2, 1, 1],
      ['B', 1, 2, 1],
    ]),
    'error D1',
    { mapping: { shape: 'counts', columns: 'B:D' } },
  ],
  'counts-option-repeated': [countsSheet(['A4', ' b ']), 'error A4'],
  'counts-uneven': [countsSheet(['C4', 5]), 'error A4'],
  'counts-excess': [countsSheet(['B3', 4], ['C3', 7], ['B4', 2], ['C4', 6]), 'error B1', AS_COUNTS],
  'counts-left-over': [countsSheet(['E5', 11]), 'warning A5'],
  'counts-total-differs': [countsSheet(['F1', 'Total'], ['F3', 21]), 'warning F3'],
  'counts-hundred': [
    answers([
      ['Option', '1st', '2nd'],
      ['A', 60, 40],
      ['B', 40, 60],
    ]),
    'warning B1',
  ],
  'counts-only': [countsSheet(), 'warning B1', { groupBy: 'Region' }],
};

/** Cells that are no numbers of ballots; each is said with its text. */
export const UNREADABLE: readonly (readonly [cell: Cell, text: string])[] = [
  ['six', 'six'],
  [-6, '-6'],
  ['−6', '−6'],
  [5.5, '5.5'],
  ['5,5', '5,5'],
  ['30%', '30%'],
  ['N/A', 'N/A'],
  [true, 'true'],
  [{ error: '#REF!' }, '#REF!'],
];
