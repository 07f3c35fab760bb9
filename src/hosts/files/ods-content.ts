import { Problem } from '../../language/problem';
import { MOST_SHEETS } from './xlsx-parts';
import { xmlTags } from './xml-tags';

/** What a sheet of an OpenDocument spreadsheet says beside the values of its cells. */
export interface OdsSheetFacts {
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Two hundred thousand answers of 15 columns: the library holds every cell as an object. */
const MOST_CELLS = 3_000_000;

/** A sheet as it is walked over. */
interface WalkedSheet {
  readonly hidden: boolean;
  readonly hiddenRows: (readonly [first: number, count: number])[];
  /** The next row. */
  row: number;
  lastFilled: number;
}

/**
 * Walks over an OpenDocument `content.xml` once, before its cells are read: which sheets and rows
 * are hidden, and whether repeated cells (one tag may stand for millions) stay within reason.
 * Throws `cells-too-many` or `file-too-many-sheets` when they do not. Sheets come in the order of
 * the file; of their hidden rows only those up to the last filled one are told.
 */
export function odsSheetFacts(content: string, file: string): OdsSheetFacts[] {
  const hiddenStyles = stylesOfHiddenSheets(content);
  const sheets: WalkedSheet[] = [];
  let rowRepeats = 0;
  let filled = 0;
  const tags = /<table:(table|table-row|table-cell)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>/g;
  for (const [tag, kind = '', attributes = ''] of content.matchAll(tags)) {
    const sheet = sheets.at(-1);
    if (kind === 'table') {
      if (sheets.length === MOST_SHEETS) {
        throw new Problem('file-too-many-sheets', { file }, { most: MOST_SHEETS });
      }
      const hidden = isHiddenSheet(tag, hiddenStyles);
      sheets.push({ hidden, hiddenRows: [], row: 0, lastFilled: -1 });
    } else if (sheet === undefined) continue;
    else if (kind === 'table-row') {
      rowRepeats = repeats(attributes, 'number-rows-repeated');
      if (/table:visibility="(collapse|filter)"/.test(attributes)) {
        sheet.hiddenRows.push([sheet.row, rowRepeats]);
      }
      sheet.row += rowRepeats;
    } else if (!attributes.endsWith('/')) {
      sheet.lastFilled = sheet.row - 1;
      filled += rowRepeats * repeats(attributes, 'number-columns-repeated');
      if (!(filled <= MOST_CELLS))
        throw new Problem('cells-too-many', { file }, { most: MOST_CELLS });
    }
  }
  return sheets.map((sheet) => ({ hidden: sheet.hidden, hiddenRows: hiddenRowsOf(sheet) }));
}

function hiddenRowsOf({ hiddenRows, lastFilled }: WalkedSheet): Set<number> {
  const rows = new Set<number>();
  for (const [first, count] of hiddenRows) {
    const end = Math.min(first + count, lastFilled + 1);
    for (let row = first; row < end; row += 1) rows.add(row);
  }
  return rows;
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
