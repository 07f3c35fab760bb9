import { childElement } from '../../../src/ooxml/xml';
import { ensureChild, removeChildren, setAttributes } from '../package/elements';
import { accessDenied, gap } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { isRecord } from '../protocol/wire';
import type { SheetState } from './sheet-state';
import { WORKSHEET_ORDER } from './worksheet-order';

/** What a person may do on a protected sheet, with the file's attribute for it. */
const ALLOWANCES: Readonly<Record<string, string>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/** `Worksheet.protection`, without passwords. */
export class WorksheetProtection extends HostObject {
  override readonly wireClass = 'WorksheetProtection';

  constructor(private readonly sheet: SheetState) {
    super();
  }

  get Protected(): boolean {
    return childElement(this.sheet.root, 'sheetProtection') !== null;
  }

  Protect(options: unknown, password: unknown): void {
    if (password !== undefined && password !== null) throw gap('Protection with a password');
    if (this.Protected) throw accessDenied('WorksheetProtection.protect');
    const protection = ensureChild(this.sheet.root, 'sheetProtection', WORKSHEET_ORDER);
    setAttributes(protection, { sheet: 1, objects: 1, scenarios: 1 });
    for (const [name, allowed] of Object.entries(isRecord(options) ? options : {})) {
      const attribute = ALLOWANCES[name];
      if (attribute === undefined) throw gap(`The protection option ${name}`);
      setAttributes(protection, { [attribute]: allowed === true ? 0 : 1 });
    }
  }

  Unprotect(): void {
    removeChildren(this.sheet.root, 'sheetProtection');
  }
}
