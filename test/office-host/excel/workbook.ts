import { CustomXmlPartCollection } from '../package/custom-xml-objects';
import { asOneOf } from '../protocol/arguments';
import { HostObject } from '../protocol/host-object';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection } from '../package/setting-objects';
import { TableCollection } from './tables';
import type { WorkbookState } from './workbook-state';
import { WorksheetCollection } from './worksheet';

/** The open workbook: where every path of Excel's API begins. */
export class Workbook extends HostObject {
  override readonly wireClass = 'Workbook';
  readonly Worksheets: WorksheetCollection;
  readonly Application = new Application();
  private readonly nameOfFile: string;

  constructor(
    private readonly state: WorkbookState,
    fileName: string,
  ) {
    super();
    this.nameOfFile = fileName;
    this.Worksheets = new WorksheetCollection(state);
    state.worksheetOf = (sheet) => this.Worksheets.of(sheet);
  }

  get Name(): string {
    return this.nameOfFile;
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.state, null);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.state, null);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.state.services.settings);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.state.customXml);
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.state.selection;
    return new Range(this.state, sheet, area);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}

/** `workbook.application`: what it suspends is nothing that this host does. */
export class Application extends HostObject {
  override readonly wireClass = 'Application';
  private mode = 'Automatic';

  get CalculationMode(): string {
    return this.mode;
  }

  set CalculationMode(mode: unknown) {
    const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
    this.mode = asOneOf(mode, modes, 'Application.calculationMode');
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }

  SuspendApiCalculationUntilNextSync(): void {
    // There is no calculation.
  }
}
