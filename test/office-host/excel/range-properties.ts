import { gap, invalidArgument } from '../protocol/host-error';
import { isRecord } from '../protocol/wire';
import type { Range } from './range';

type Property = (line: Range) => unknown;

/** What this host knows of a row or a column; everything else that is asked for is a gap. */
const ROW: Readonly<Record<string, Property>> = {
  address: (line) => line.Address,
  rowIndex: (line) => line.RowIndex,
  rowHidden: (line) => line.RowHidden,
};
const COLUMN: Readonly<Record<string, Property>> = {
  address: (line) => line.Address,
  columnIndex: (line) => line.ColumnIndex,
  columnHidden: (line) => line.ColumnHidden,
};

function read(line: Range, options: unknown, known: Readonly<Record<string, Property>>) {
  if (!isRecord(options)) throw invalidArgument('Range.getRowProperties');
  const names = Object.entries(options).filter(([, wanted]) => wanted === true);
  return Object.fromEntries(
    names.map(([name]) => {
      const property = known[name];
      if (property === undefined) throw gap(`${name} of a row or column`, 'Range');
      return [name, property(line)];
    }),
  );
}

/** `Range.getRowProperties`: one object a row, in one round trip. */
export function rowProperties(range: Range, options: unknown): unknown {
  return Array.from({ length: range.RowCount }, (_, row) => read(range.GetRow(row), options, ROW));
}

export function columnProperties(range: Range, options: unknown): unknown {
  return Array.from({ length: range.ColumnCount }, (_, column) =>
    read(range.GetColumn(column), options, COLUMN),
  );
}
