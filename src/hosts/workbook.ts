import type { Area, Sheet } from '../cells/sheet';
import type { SheetDescription } from '../cells/sheet-description';
import type { ChartSpecification } from '../chart/specification';
import type { Finding } from '../language/finding';
import type { ResultSheet } from '../report/result-sheet';
import type { ResultPart } from './result-names';
import type { WorkbookSettings } from './workbook-settings';

export type { ResultPart } from './result-names';
export type { KeptMapping, RankingChoices, WorkbookSettings } from './workbook-settings';

/** What a reader may be told: where to report how far it has come (0…1), and when to stop. */
export interface ReadControl {
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** What a workbook can do for us, wherever it is: a file, or Excel. */
export interface WorkbookHost {
  /** The file's name, or the workbook's. */
  readonly name: string;
  /** What there is to say about the workbook itself, such as sheets that are hidden. */
  readonly findings?: readonly Finding[];
  /** Every sheet that a person can see, in the workbook's order, but those of our results. */
  sheets(control?: ReadControl): Promise<readonly Sheet[]>;
  /** The settings that the workbook keeps; `null` when it keeps none. */
  settings(): Promise<WorkbookSettings | null>;
}

/** A workbook that takes new sheets. */
export interface SheetAdder {
  /**
   * Adds a sheet behind the others. Gives the name that it got: a name that another sheet has
   * already gets a number behind it, as in `Ranking (2)`.
   */
  addSheet(sheet: SheetDescription): Promise<string>;
}

/** A chart over cells of a sheet; areas count from A1. */
export interface SheetChart {
  readonly chart: ChartSpecification;
  /** The cells that it covers. */
  readonly area: Area;
  /** The cells that it draws: header row with series names, first column categories. */
  readonly data: Area;
}

/** A workbook file that takes sheets of results, each of them once. */
export interface ResultsFile {
  /** The name that a part of the results has in the workbook already, or else would get. */
  resultSheetName(part: ResultPart, wanted: string): string;
  /** Writes a sheet under that name, in the place of the one that holds the same part. */
  putResultSheet(
    part: ResultPart,
    sheet: SheetDescription,
    chart: SheetChart | null,
  ): Promise<void>;
}

/** Some cells of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook that is open before a person and can be written to. */
export interface OpenWorkbook extends WorkbookHost, SheetAdder {
  /** The name of the sheet that the person looks at. */
  activeSheet(): Promise<string>;
  /** The cells that the person selected. Throws a Problem (`excel-selection`) unless they are one block. */
  selection(): Promise<SheetArea>;
  /** Some cells as a sheet of their own; its used area is the part of theirs that is used. */
  cellsAt(place: SheetArea): Promise<Sheet>;
  /** Keeps settings in the workbook, in place of those it had. */
  writeSettings(settings: WorkbookSettings): Promise<void>;
  /**
   * Writes one sheet a question; a sheet written before is updated in place, others stay. Gives
   * the names of the sheets, which a person may have changed.
   */
  writeResults(results: readonly ResultSheet[]): Promise<readonly string[]>;
  /** Selects a cell, so that the person sees it. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** Calls back with a sheet's name when a person changed it; gives a function that ends it. */
  onChanged(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}
