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
    if (isResultName(unescapeXml(name))) sheets.add(sheetOf(unescapeXml(reference)));
  }
  return sheets;
}

/** The sheet of a reference: in quotes, with quotes doubled, where its name needs them. */
function sheetOf(reference: string): string {
  const sheet = reference.slice(0, Math.max(0, reference.lastIndexOf('!')));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
