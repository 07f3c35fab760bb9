import { asText, optional } from '../protocol/arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-error';
import { HostObject, NamedCollection } from '../protocol/host-object';
import { absoluteAddress, parseReference } from './address';
import { addName, definedNames, removeName, type DefinedName } from './defined-names';
import { Range } from './range';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** One name of a workbook or a sheet. */
export class NamedItem extends HostObject {
  override readonly wireClass = 'NamedItem';

  constructor(
    private readonly workbook: WorkbookState,
    private readonly name: DefinedName,
  ) {
    super();
  }

  get Name(): string {
    return this.name.name;
  }

  get Formula(): string {
    return `=${this.name.element.textContent ?? ''}`;
  }

  get Scope(): string {
    return this.name.sheet === null ? 'Workbook' : 'Worksheet';
  }

  get Comment(): string {
    return this.name.element.getAttribute('comment') ?? '';
  }

  get Type(): string {
    return this.GetRangeOrNullObject() === null ? 'String' : 'Range';
  }

  /** The address of a named range, without `$`; else the formula. */
  get Value(): string {
    return this.GetRangeOrNullObject()?.Address ?? this.Formula;
  }

  get Visible(): boolean {
    return this.name.element.getAttribute('hidden') !== '1';
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound('NamedItem.getRange');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const reference = parseReference(this.name.element.textContent ?? '');
    const sheet =
      reference?.sheet === null || reference === null
        ? this.name.sheet
        : this.workbook.sheetNamed(reference.sheet);
    if (reference === null || sheet === null) return null;
    return new Range(this.workbook, sheet, reference.area);
  }

  Delete(): void {
    removeName(this.workbook, this.name);
  }
}

/** The names of a workbook (`sheet` is `null`) or of one sheet. */
export class NamedItemCollection extends NamedCollection<NamedItem> {
  override readonly wireClass = 'NamedItemCollection';

  constructor(
    private readonly workbook: WorkbookState,
    private readonly sheet: SheetState | null,
  ) {
    super();
  }

  override get Items(): readonly NamedItem[] {
    return definedNames(this.workbook)
      .filter(({ sheet }) => sheet === this.sheet)
      .map((name) => new NamedItem(this.workbook, name));
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const location = 'NamedItemCollection.add';
    const wanted = asText(name, location);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted)) throw invalidArgument(location);
    if (this.GetItemOrNullObject(wanted) !== null) throw itemAlreadyExists(location);
    const formula =
      reference instanceof Range
        ? absoluteAddress(reference.sheet.name, reference.area)
        : asText(reference, location).replace(/^=/, '');
    const added = addName(this.workbook, wanted, formula, this.sheet);
    const note = optional(comment, asText, location);
    if (note !== undefined) added.element.setAttribute('comment', note);
    return new NamedItem(this.workbook, added);
  }
}
