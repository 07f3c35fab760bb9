import type { Element } from '@xmldom/xmldom';
import { cellAddress, parseArea } from '../cells/address';
import { readPackage } from './docx-file';
import { RELATIONSHIP_TYPES, type ReportPackage } from './package';
import { childElement, descendants, NAMESPACES, parseXml } from './xml';

/**
 * Reads the workbook of a chart: gives the texts of the cells that a formula such as
 * `Sheet1!$A$2:$A$4` means, row by row, numbers as the file has them; nothing for a formula or
 * sheet that it does not know. Throws a Problem for bytes that are no workbook.
 */
export function workbookCells(bytes: Uint8Array): (formula: string) => string[] {
  const source = readPackage(bytes);
  const main = source.relationships.find(({ type }) => type === RELATIONSHIP_TYPES.document);
  const workbook = source.parts.get(main?.target ?? '');
  const sheets = new Map<string, string>();
  if (typeof workbook?.content === 'string') {
    for (const sheet of descendants(parseXml(workbook.content, 'workbook'), '*', 'sheet')) {
      const id = sheet.getAttributeNS(NAMESPACES.r, 'id');
      const target = workbook.relationships.find((link) => link.id === id)?.target ?? '';
      sheets.set(sheet.getAttribute('name') ?? '', target);
    }
  }
  const strings = sharedStrings(source);
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (formula) => {
    const [, quoted, plain = '', address = ''] = /^(?:'(.*)'|(.*))!(.*)$/.exec(formula) ?? [];
    const part = sheets.get(quoted?.replaceAll("''", "'") ?? plain) ?? '';
    const cells = read.get(part) ?? sheetCells(source, part, strings);
    read.set(part, cells);
    return addressesIn(address).map((each) => cells.get(each) ?? '');
  };
}

function addressesIn(address: string): string[] {
  const area = parseArea(address);
  if (area === null) return [];
  const addresses: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      addresses.push(cellAddress(row, column));
    }
  }
  return addresses;
}

function sheetCells(
  { parts }: ReportPackage,
  part: string,
  strings: readonly string[],
): ReadonlyMap<string, string> {
  const content = parts.get(part)?.content;
  if (typeof content !== 'string') return new Map();
  return new Map(
    descendants(parseXml(content, part), '*', 'c').map((cell) => [
      cell.getAttribute('r') ?? '',
      cellText(cell, strings),
    ]),
  );
}

function cellText(cell: Element, strings: readonly string[]): string {
  const value = childElement(cell, 'v')?.textContent ?? '';
  switch (cell.getAttribute('t')) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return textIn(cell);
    default:
      return value;
  }
}

function sharedStrings({ parts }: ReportPackage): string[] {
  const content = [...parts].find(([name]) => /sharedStrings\.xml$/i.test(name))?.[1].content;
  if (typeof content !== 'string') return [];
  return descendants(parseXml(content, 'sharedStrings'), '*', 'si').map(textIn);
}

function textIn(element: Element): string {
  return descendants(element, '*', 't')
    .map((text) => text.textContent ?? '')
    .join('');
}
