import { runInExcel } from './errors';

/**
 * Calls back with the name of a sheet whenever cells of it changed, and gives a function that ends
 * this. `isOurs` is asked first, for Excel tells of what an add-in writes as well.
 */
export async function watchChanges(
  isOurs: (sheetId: string) => Promise<boolean>,
  listener: (sheet: string) => void,
): Promise<() => Promise<void>> {
  const handler = await runInExcel({}, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      if (await isOurs(worksheetId)) return;
      const name = await sheetNamed(worksheetId);
      if (name !== null) listener(name);
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** The name of a sheet by its id; `null` when it was deleted meanwhile. */
function sheetNamed(id: string): Promise<string | null> {
  return runInExcel({}, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
