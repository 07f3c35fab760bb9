import { columnIndex } from '../cells/address';
import { comparable } from '../language/compare';
import { Problem } from '../language/problem';
import type { FindingList } from './finding-list';
import type { Table, TableColumn } from './table';

/**
 * The sheet column that a person means by a header text or by column letters. Says in a finding
 * when several columns have the header. Throws `no-such-column` when none does.
 */
export function chooseColumn(table: Table, named: string, findings: FindingList): number {
  const [first, second] = columnsNamed(table, named);
  if (second !== undefined) {
    findings.add('warning', 'header-repeated', table.headerRow, second.index, {
      header: second.header,
    });
  }
  if (first !== undefined) return first.index;
  throw new Problem(
    'no-such-column',
    { sheet: table.sheet.name },
    { column: named, headers: table.columns.map(({ header }) => `"${header}"`).join(', ') },
  );
}

/** The sheet columns that the names mean, of those that the table has. */
export function chosenColumns(table: Table, names: readonly string[]): ReadonlySet<number> {
  return new Set(names.flatMap((named) => columnsNamed(table, named)[0]?.index ?? []));
}

/** The columns with a header text; failing that the one with the letters. */
export function columnsNamed({ columns }: Table, named: string): TableColumn[] {
  const headed = columns.filter(({ header }) => comparable(header) === comparable(named));
  if (headed.length > 0 || !/^[A-Z]{1,3}$/i.test(named)) return headed;
  return columns.filter(({ index }) => index === columnIndex(named));
}
