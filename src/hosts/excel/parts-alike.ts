import type { Area } from '../../cells/sheet';

/** A rectangle of cells that share one value. */
export interface PartAlike<T> {
  readonly value: T;
  readonly part: Area;
}

/** Rectangles of cells with the same value, so that a format is set once for many cells. */
export function partsAlike<T>(rows: readonly (readonly T[])[]): PartAlike<T>[] {
  const parts: PartAlike<T>[] = [];
  rows.forEach((row, index) => {
    for (const run of runsAlike(row, index)) {
      const above = parts.findIndex((part) => continues(part, run));
      const [joined] = above < 0 ? [] : parts.splice(above, 1);
      const firstRow = joined?.part.firstRow ?? index;
      parts.push({ ...run, part: { ...run.part, firstRow } });
    }
  });
  return parts;
}

function continues<T>({ value, part }: PartAlike<T>, run: PartAlike<T>): boolean {
  return (
    value === run.value &&
    part.lastRow === run.part.firstRow - 1 &&
    part.firstColumn === run.part.firstColumn &&
    part.lastColumn === run.part.lastColumn
  );
}

function runsAlike<T>(row: readonly T[], index: number): PartAlike<T>[] {
  const runs: PartAlike<T>[] = [];
  row.forEach((value, column) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) {
      runs[runs.length - 1] = { value, part: { ...last.part, lastColumn: column } };
    } else {
      const part = { firstRow: index, firstColumn: column, lastRow: index, lastColumn: column };
      runs.push({ value, part });
    }
  });
  return runs;
}
