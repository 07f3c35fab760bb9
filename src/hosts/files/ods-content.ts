import { Problem } from '../../language/problem';
import { xmlTags } from './xml-tags';

/** What a sheet of an OpenDocument spreadsheet says beside the values of its cells. */
export interface OdsSheetFacts {
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
}

/** More filled cells than any survey has; each may cost 100 bytes once it is read. */
const MAX_CELLS = 20_000_000;
const MAX_ROWS = 1_048_576;

/**
 * Walks over an OpenDocument `content.xml` once, before its cells are read: which sheets and rows
 * are hidden, and whether repeated cells (one tag may stand for millions) stay within reason.
 * Throws `sheet-too-large` when they do not. Sheets come in the order of the file.
 */
export function odsSheetFacts(content: string, file: string): OdsSheetFacts[] {
  const hiddenStyles = stylesOfHiddenSheets(content);
  const sheets: { hidden: boolean; hiddenRows: Set<number> }[] = [];
  let row = 0;
  let rowRepeats = 0;
  let filled = 0;
  const tags = /<table:(table|table-row|table-cell)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>/g;
  for (const [tag, kind = '', attributes = ''] of content.matchAll(tags)) {
    const sheet = sheets.at(-1);
    if (kind === 'table') {
      sheets.push({ hidden: isHiddenSheet(tag, hiddenStyles), hiddenRows: new Set() });
      row = 0;
      rowRepeats = 0;
    } else if (kind === 'table-row') {
      row += rowRepeats;
      rowRepeats = repeats(attributes, 'number-rows-repeated');
      if (/table:visibility="(collapse|filter)"/.test(attributes)) {
        const last = Math.min(row + rowRepeats, MAX_ROWS);
        for (let hidden = row; hidden < last; hidden += 1) sheet?.hiddenRows.add(hidden);
      }
    } else if (!attributes.endsWith('/')) {
      filled += rowRepeats * repeats(attributes, 'number-columns-repeated');
      if (!(filled <= MAX_CELLS)) throw new Problem('sheet-too-large', { file }, { cell: '?' });
    }
  }
  return sheets;
}

function isHiddenSheet(tag: string, hiddenStyles: ReadonlySet<string>): boolean {
  const [table] = xmlTags(tag, 'table');
  return hiddenStyles.has(table?.get('table:style-name') ?? '');
}

/** A hidden sheet has an automatic style whose table properties say `table:display="false"`. */
function stylesOfHiddenSheets(content: string): Set<string> {
  const end = content.indexOf('<office:body');
  const hidden = new Set<string>();
  let name = '';
  const styles = end < 0 ? '' : content.slice(0, end);
  for (const [tag, kind] of styles.matchAll(/<style:(style|table-properties)(?=\s)[^<>]*>/g)) {
    const [attributes] = xmlTags(tag, kind ?? '');
    if (kind === 'style') name = attributes?.get('style:name') ?? '';
    else if (attributes?.get('table:display') === 'false') hidden.add(name);
  }
  return hidden;
}

function repeats(attributes: string, name: string): number {
  const at = attributes.indexOf(name);
  return at < 0 ? 1 : parseInt(attributes.slice(at + name.length + 2), 10) || 1;
}
