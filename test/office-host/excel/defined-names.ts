import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../../../src/ooxml/xml';
import { appendChild, ensureChild, setAttributes } from '../package/elements';
import type { SheetState } from './sheet-state';
import { WORKBOOK_ORDER, type WorkbookState } from './workbook-state';

/** One defined name; `sheet` is its scope, `null` the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: SheetState | null;
  readonly element: Element;
}

function list(workbook: WorkbookState): Element[] {
  const names = childElement(workbook.root, 'definedNames');
  return names === null ? [] : childElements(names, 'definedName');
}

/** The names of a workbook, in the file's order. */
export function definedNames(workbook: WorkbookState): readonly DefinedName[] {
  return list(workbook).map((element) => {
    const local = element.getAttribute('localSheetId');
    const sheet = local === null ? null : (workbook.sheets[Number(local)] ?? null);
    return { name: element.getAttribute('name') ?? '', sheet, element };
  });
}

/** Adds a name for a formula without its `=`. */
export function addName(
  workbook: WorkbookState,
  name: string,
  formula: string,
  sheet: SheetState | null,
): DefinedName {
  const names = ensureChild(workbook.root, 'definedNames', WORKBOOK_ORDER);
  const localSheetId = sheet === null ? null : workbook.sheets.indexOf(sheet);
  const element = appendChild(names, 'definedName', { name, localSheetId }, formula);
  return { name, sheet, element };
}

export function removeName(workbook: WorkbookState, name: DefinedName): void {
  const names = childElement(workbook.root, 'definedNames');
  names?.removeChild(name.element);
  if (names !== null && childElements(names).length === 0) workbook.root.removeChild(names);
}

/** Keeps names with their sheets while `change` adds, removes or moves sheets. */
export function withNamesKept(workbook: WorkbookState, change: () => void): void {
  const before = definedNames(workbook).filter(({ sheet }) => sheet !== null);
  change();
  for (const name of before) {
    const index = name.sheet === null ? -1 : workbook.sheets.indexOf(name.sheet);
    if (index < 0) removeName(workbook, name);
    else setAttributes(name.element, { localSheetId: index });
  }
}
