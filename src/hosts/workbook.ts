import type { Sheet } from '../cells/sheet';

/** What a workbook can do for us, wherever it is: a file, or Excel. */
export interface WorkbookHost {
  /** The file's name, or the workbook's. */
  readonly name: string;
  /** Every sheet that a person can see, in the workbook's order. */
  sheets(): Promise<readonly Sheet[]>;
}
