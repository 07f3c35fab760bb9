import { read, utils } from '@e965/xlsx';
import type { Element } from '@xmldom/xmldom';
import { parseArea } from '../../src/cells/address';
import type { Part, ReportPackage } from '../../src/ooxml/package';
import {
  childElement,
  childElements,
  descendants,
  elementAt,
  NAMESPACES,
  parseXml,
  rootElement,
} from '../../src/ooxml/xml';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The chart parts of a package by name. */
export function chartParts(source: ReportPackage): [string, Part][] {
  return [...source.parts].filter(([, { contentType }]) => contentType === CHART_TYPE);
}

/** Faults of a chart part that the Open XML SDK does not see; `language` is the document's. */
export function chartFaults(
  source: ReportPackage,
  name: string,
  part: Part,
  language: string | null,
): string[] {
  if (typeof part.content !== 'string') return [`${name}: a chart part is not XML`];
  const root = rootElement(parseXml(part.content, name), name);
  return [
    ...languageFaults(root, language),
    ...axisFaults(root),
    ...barFaults(root),
    ...cacheFaults(root),
    ...dataFaults(source, part, root),
  ].map((fault) => `${name}: ${fault}`);
}

function languageFaults(root: Element, language: string | null): string[] {
  const tag = childElement(root, 'lang')?.getAttribute('val') ?? '';
  const faults = /^[a-z]{2}-[A-Z]{2}$/.test(tag) ? [] : [`c:lang "${tag}" is not a full tag`];
  return language === null || tag === language
    ? faults
    : [...faults, `c:lang is ${tag} in a document in ${language}`];
}

function axisFaults(root: Element): string[] {
  const axes = ['catAx', 'valAx', 'dateAx', 'serAx'].flatMap((kind) => [
    ...descendants(root, NAMESPACES.c, kind),
  ]);
  const idOf = (axis: Element): string => childElement(axis, 'axId')?.getAttribute('val') ?? '';
  const ids = axes.map(idOf);
  const crossed = axes.map((axis) => childElement(axis, 'crossAx')?.getAttribute('val') ?? '');
  const used = descendants(root, NAMESPACES.c, 'barChart').flatMap((bars) =>
    childElements(bars, 'axId').map((axis) => axis.getAttribute('val') ?? ''),
  );
  return [
    ...crossed
      .filter((id) => !ids.includes(id))
      .map((id) => `an axis crosses ${id}, which is none`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `bars use axis ${id}, which is none`),
  ];
}

function barFaults(root: Element): string[] {
  return descendants(root, NAMESPACES.c, 'barChart')
    .filter((bars) => {
      const grouping = childElement(bars, 'grouping')?.getAttribute('val') ?? '';
      const overlap = childElement(bars, 'overlap')?.getAttribute('val');
      return /stacked/i.test(grouping) && overlap !== '100';
    })
    .map(() => 'stacked bars do not overlap by 100');
}

function cacheFaults(root: Element): string[] {
  return ['strCache', 'numCache'].flatMap((kind) =>
    descendants(root, NAMESPACES.c, kind)
      .filter((cache) => {
        const count = Number(childElement(cache, 'ptCount')?.getAttribute('val'));
        return count !== childElements(cache, 'pt').length;
      })
      .map((cache) => `${kind} of ${formulaOf(cache)} has not as many points as it says`),
  );
}

function formulaOf(cache: Element): string {
  const reference = cache.parentNode;
  return (
    [...(reference?.childNodes ?? [])].find((node) => node.nodeName === 'c:f')?.textContent ?? ''
  );
}

/** The cached points must be what the embedded workbook holds. */
function dataFaults(source: ReportPackage, part: Part, root: Element): string[] {
  const id = childElement(root, 'externalData')?.getAttributeNS(NAMESPACES.r, 'id') ?? null;
  if (id === null) return ['the chart has no workbook, so nobody can edit its data'];
  const target = part.relationships.find((link) => link.id === id)?.target ?? '';
  const workbook = source.parts.get(target)?.content;
  if (!(workbook instanceof Uint8Array)) return [`no workbook ${target}`];
  const cells = workbookReader(workbook);
  return ['strRef', 'numRef'].flatMap((kind) =>
    descendants(root, NAMESPACES.c, kind).flatMap((reference) => {
      const formula = elementAt(reference, 'f')?.textContent ?? '';
      const cached = descendants(reference, NAMESPACES.c, 'v').map(
        (value) => value.textContent ?? '',
      );
      const held = cells(formula);
      return held.join('\n') === cached.join('\n')
        ? []
        : [`${formula} holds ${held.join(', ')}, the chart has ${cached.join(', ')}`];
    }),
  );
}

/** Gives the cells that a formula such as `Sheet1!$A$2:$A$4` means, as text. */
export function workbookReader(bytes: Uint8Array): (formula: string) => string[] {
  const { Sheets } = read(bytes);
  return (formula) => {
    const [sheetName = '', address = ''] = formula.split('!');
    const area = parseArea(address);
    const sheet = Sheets[sheetName];
    if (area === null || sheet === undefined) return [];
    const texts: string[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        const cell: unknown = sheet[utils.encode_cell({ r: row, c: column })];
        texts.push(isCell(cell) ? String(cell.v) : '');
      }
    }
    return texts;
  };
}

function isCell(value: unknown): value is { readonly v: unknown } {
  return typeof value === 'object' && value !== null && 'v' in value;
}
