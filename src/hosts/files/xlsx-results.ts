import { isResultName } from '../result-names';
import { unescapeXml } from './xml-tags';

/** `<definedName name="…" …>'Sheet 1'!$A$1:$G$30</definedName>`, whatever the prefix. */
const DEFINED_NAME = /<(?:[\w.-]+:)?definedName\s([^<>]*)>([^<]*)</g;

/**
 * The sheets that hold our own results, found in the workbook part by their defined names: they
 * must not be read as ballots.
 */
export function resultSheetNames(workbookXml: string): ReadonlySet<string> {
  const sheets = new Set<string>();
  for (const [, attributes = '', reference = ''] of workbookXml.matchAll(DEFINED_NAME)) {
    const name = /(?:^|\s)name\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
    const sheet = sheetOfReference(unescapeXml(reference));
    if (sheet !== null && isResultName(unescapeXml(name))) sheets.add(sheet);
  }
  return sheets;
}

/** The sheet of a reference, without its quotes; `null` for `#REF!`, when the sheet was deleted. */
export function sheetOfReference(reference: string): string | null {
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'#!]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
