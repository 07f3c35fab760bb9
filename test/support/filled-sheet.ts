import type { SheetDescription } from '../../src/cells/sheet-description';
import { WorkbookWriting } from '../../src/hosts/files/workbook-writing';

/** A description with values in cells, as a person who fills the sheet in leaves it. */
export function filled(
  sheet: SheetDescription,
  from: { readonly row: number; readonly column: number },
  values: readonly (readonly (string | number | null)[])[],
): SheetDescription {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const value = values[row - from.row]?.[column - from.column] ?? null;
      return value === null ? cell : { ...cell, content: value };
    }),
  );
  return { ...sheet, rows };
}

/** A file with these sheets. */
export async function fileOf(...sheets: readonly SheetDescription[]): Promise<Uint8Array> {
  const workbook = WorkbookWriting.empty();
  for (const sheet of sheets) await workbook.addSheet(sheet);
  return workbook.bytes();
}
