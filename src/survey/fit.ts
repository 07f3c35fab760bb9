import { columnLetters } from '../cells/address';
import type { Reason } from './question';
import type { FoundQuestion } from './shapes/found-question';
import type { Table } from './table';

/** How well cells are a ranking, by the rows that stand for all. */
export interface Fit {
  /** Rows that rank anything. */
  readonly rows: number;
  /** Those of them that rank as many different options as they have room for, without a fault. */
  readonly fitting: number;
}

/** Reads the sample rows of a question and counts those that are whole ballots without a tie. */
export function fitOf(table: Table, question: FoundQuestion): Fit {
  const { options, columns, shape } = question;
  const room = shape === 'rank-columns' ? Math.min(columns.length, options.length) : options.length;
  const ranks = new Float64Array(options.length);
  let rows = 0;
  let fitting = 0;
  for (const row of table.sample) {
    ranks.fill(0);
    const faults = question.read(row, ranks);
    const given = ranks.filter((rank) => rank > 0);
    if (given.length > 0 || faults !== null) rows += 1;
    const isStrict = new Set(given).size === room && Math.max(...given) <= room;
    if (faults === null && isStrict && given.length === room) fitting += 1;
  }
  return { rows, fitting };
}

/** What a fit says of a question, in numbers. */
export function fitReason({ options, columns, shape }: FoundQuestion, fit: Fit): Reason {
  const values = {
    columns: columnRange(columns),
    options: options.length,
    places: columns.length,
    fitting: fit.fitting,
    rows: fit.rows,
  };
  switch (shape) {
    case 'list':
      return { code: 'why-list', values };
    case 'rank-columns':
      return { code: 'why-rank-columns', values };
    case 'option-columns':
      return { code: 'why-option-columns', values };
    case 'ballot-file':
      return { code: 'why-ballot-file', values };
  }
}

/** Columns as `--columns` takes them: neighbours as a range, others one by one. */
export function columnRange(columns: readonly number[]): string {
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  const areNeighbours = columns.every((column, at) => column === first + at);
  if (columns.length > 1 && areNeighbours) return `${columnLetters(first)}:${columnLetters(last)}`;
  return columns.map(columnLetters).join(',');
}
