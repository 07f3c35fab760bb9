import { fitOf } from './fit';
import type { Candidate } from './question';
import { remembered } from './remembered';
import { findOptionColumns } from './shapes/option-columns';
import { SEPARATORS } from './shapes/separators';
import { nearOptions } from './shapes/usual-options';
import type { Table, TableColumn } from './table';

/** What part of the rows has to be a ranking for cells to be worth a question. */
const LEAST_NEAR = 0.2;
const LEAST_ROWS = 3;
const LEAST_OPTIONS = 3;
/** So many rows tell whether it is worth a question. */
const ROWS = 60;

/**
 * Columns that are a ranking only in part of their rows, and were therefore not taken for one: a
 * list whose cells often name the same options, or numbers that are often all different.
 */
export function nearRankings(table: Table, columns: readonly TableColumn[]): Candidate[] {
  const lists = columns.flatMap((column) => nearList(table, column) ?? []);
  const taken = new Set(lists.flatMap((candidate) => candidate.columns));
  const others = columns.filter(({ index }) => !taken.has(index));
  return [...lists, ...nearOptionColumns(table, others)];
}

function nearList(table: Table, { index }: TableColumn): Candidate | null {
  const { sheet, sample, headerRow } = table;
  const texts = sample
    .slice(0, ROWS)
    .map((row) => sheet.cell(row, index))
    .filter((cell): cell is string => typeof cell === 'string');
  const compare = remembered(table.names.compare);
  for (const { split, isOrdinaryText } of SEPARATORS) {
    if (isOrdinaryText) continue;
    const cells = texts.map((text) => (split(text) ?? []).map(compare)).filter((cell) => cell[0]);
    const near = nearOptions(cells);
    if (near === null) continue;
    const { options, fitting } = near;
    const values = { options: options.size, fitting, rows: cells.length };
    const reason = { code: 'near-list', values } as const;
    return { sheet: sheet.name, shape: 'list', columns: [index], headerRow, reason };
  }
  return null;
}

function nearOptionColumns(table: Table, columns: readonly TableColumn[]): Candidate[] {
  return findOptionColumns(table, columns, true).flatMap((found) => {
    const { fitting, rows } = fitOf(table, found);
    const isNear = fitting >= LEAST_ROWS && fitting >= LEAST_NEAR * rows;
    if (found.options.length < LEAST_OPTIONS || !isNear) return [];
    return {
      sheet: table.sheet.name,
      shape: found.shape,
      columns: found.columns,
      headerRow: table.headerRow,
      reason: { code: 'near-option-columns', values: { fitting, rows } } as const,
    };
  });
}
