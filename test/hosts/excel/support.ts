import type { Cell } from '../../../src/cells/sheet';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { openInJest } from '../../office-host/boot/jest';
import { ExcelHost } from '../../office-host/excel/excel-host';
import type { HostOptions } from '../../office-host/office-host';

/** An Excel with a workbook, and the workbook as Concord sees it. */
export interface OpenExcel {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
}

type Rows = readonly (readonly Cell[])[];

/**
 * Opens a workbook with `Sheet1`, or the file among the options, and further sheets, their rows from
 * A1 on. Nothing is counted yet.
 */
export async function openExcel(
  { Sheet1 = [], ...others }: Readonly<Record<string, Rows>> = {},
  options: HostOptions = {},
): Promise<OpenExcel> {
  const host = await openInJest(new ExcelHost({ fileName: 'survey.xlsx', ...options }));
  await Excel.run(async (context) => {
    for (const name of Object.keys(others)) context.workbook.worksheets.add(name);
    await context.sync();
  });
  if (Sheet1.length > 0) host.fill('Sheet1', Sheet1);
  for (const [name, rows] of Object.entries(others)) host.fill(name, rows);
  const workbook = await ExcelWorkbook.open();
  host.counters.reset();
  return { host, workbook };
}

/** Does something to the workbook that a person could do. */
export async function asPerson(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

/** The code of the Problem with which something fails. */
export async function problemOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.name === 'Problem') {
      return String(error.code);
    }
    throw error;
  }
  throw new Error('It should have failed.');
}
