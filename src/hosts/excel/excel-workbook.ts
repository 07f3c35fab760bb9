import type { Sheet } from '../../cells/sheet';
import type { SheetDescription } from '../../cells/sheet-description';
import { finding, type Finding } from '../../language/finding';
import type { ResultSheet } from '../../report/result-sheet';
import type { OpenWorkbook, ReadControl, SheetArea } from '../workbook';
import type { WorkbookSettings } from '../workbook-settings';
import { addSheet } from './add-sheet';
import { watchChanges } from './changes';
import { runInExcel } from './errors';
import { readSheets } from './read-sheets';
import { readCellsAt, readSelection } from './selection';
import { readSettings, writeSettings, type KnownPart } from './settings';
import { writeResultSheets } from './write-results';

/** The workbook that is open in Excel. Every error that Excel reports becomes a Problem. */
export class ExcelWorkbook implements OpenWorkbook {
  /** The ids of the sheets that hold our results, as far as they were met. */
  private readonly resultSheets = new Set<string>();
  /** The names of the sheets that were hidden when the cells were read last. */
  private hidden: readonly string[] = [];
  /** Settled when no results are being written. */
  private writing: Promise<unknown> = Promise.resolve();
  private settingsPart: KnownPart = 'unknown';

  private constructor(readonly name: string) {}

  /** The workbook in whose pane the add-in runs. */
  static open(): Promise<ExcelWorkbook> {
    return runInExcel({}, async (context) => {
      const { workbook } = context;
      workbook.load('name');
      await context.sync();
      return new ExcelWorkbook(workbook.name);
    });
  }

  /** The sheets that the last reading passed over. */
  get findings(): readonly Finding[] {
    return this.hidden.map((sheet) => finding('note', 'sheet-hidden', { file: this.name, sheet }));
  }

  async sheets(control: ReadControl = {}): Promise<readonly Sheet[]> {
    const { sheets, hidden, results } = await this.run((context) => readSheets(context, control));
    for (const id of results) this.resultSheets.add(id);
    this.hidden = hidden;
    return sheets;
  }

  async settings(): Promise<WorkbookSettings | null> {
    const { settings, part } = await this.run(readSettings);
    this.settingsPart = part;
    return settings;
  }

  async writeSettings(settings: WorkbookSettings): Promise<void> {
    const known = this.settingsPart;
    // Should this fail, the part is looked for the next time.
    this.settingsPart = 'unknown';
    this.settingsPart = await this.run((context) => writeSettings(context, settings, known));
  }

  activeSheet(): Promise<string> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
  }

  selection(): Promise<SheetArea> {
    return this.run(readSelection);
  }

  cellsAt(place: SheetArea): Promise<Sheet> {
    return this.run((context) => readCellsAt(context, place));
  }

  writeResults(results: readonly ResultSheet[]): Promise<readonly string[]> {
    const written = this.run(async (context) => {
      const sheets = await writeResultSheets(context, results);
      for (const { id } of sheets) this.resultSheets.add(id);
      return sheets.map(({ name }) => name);
    });
    this.writing = written.catch(() => undefined);
    return written;
  }

  addSheet(sheet: SheetDescription): Promise<string> {
    return this.run((context) => addSheet(context, sheet));
  }

  goTo(sheet: string, cell: string): Promise<void> {
    return runInExcel({ file: this.name, sheet, cell }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  onChanged(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    const isOurs = async (id: string): Promise<boolean> => {
      // What an add-in writes is reported while it is still written.
      await this.writing;
      return this.resultSheets.has(id);
    };
    return watchChanges(isOurs, listener);
  }

  private run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return runInExcel({ file: this.name }, batch);
  }
}
