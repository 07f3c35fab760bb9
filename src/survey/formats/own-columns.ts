import { comparable } from '../../language/compare';
import type { Table, TableColumn } from '../table';

/** The columns of a table, found by the headers that a tool gives them. */
export interface OwnColumns {
  /** The first column with one of the headers, the preferred header first. */
  readonly headed: (...headers: readonly string[]) => TableColumn | undefined;
  /** The columns without any of these headers. */
  readonly others: (...headers: readonly string[]) => TableColumn[];
}

/** Finds columns by their headers, whatever their case and spaces and wherever they stand. */
export function ownColumns({ columns }: Table): OwnColumns {
  const named = columns.map((column) => ({ column, name: comparable(column.header) }));
  return {
    headed: (...headers) => {
      const found = headers.map((header) => named.find(({ name }) => name === header));
      return found.find((one) => one !== undefined)?.column;
    },
    others: (...headers) =>
      named.filter(({ name }) => !headers.includes(name)).map(({ column }) => column),
  };
}

/** The sheet columns of those that are there. */
export function indicesOf(...columns: readonly (TableColumn | undefined)[]): number[] {
  return columns.flatMap((column) => column?.index ?? []);
}
