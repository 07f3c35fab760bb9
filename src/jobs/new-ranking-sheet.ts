import { isCellError, type Area, type Sheet } from '../cells/sheet';
import { parseArea } from '../cells/address';
import type { SheetAdder, WorkbookHost } from '../hosts/workbook';
import { collapseSpaces, comparable } from '../language/compare';
import type { Language } from '../language/languages';
import { Problem } from '../language/problem';
import { newRankingSheet } from '../survey/new-ranking-sheet';

/** What a person says of a ranking sheet; what is left out takes its default. */
export interface RankingSheetWishes {
  readonly options: readonly string[];
  /** What is ranked; "Priorities" in the sheet's language unless said otherwise. */
  readonly title?: string;
  readonly members?: number;
  readonly language?: Language;
}

const DEFAULT_MEMBERS = 40;
const MOST_MEMBERS = 2000;
const MOST_OPTIONS = 60;

/**
 * Adds a sheet for members to fill in; gives its name. Options are taken without the spaces
 * around them, empty ones are left out. Throws a Problem: `options-too-few`, `options-too-many`,
 * `option-twice`, `members-out-of-range`, and what the workbook refuses.
 */
export async function addRankingSheet(
  workbook: SheetAdder,
  { options, title = '', members = DEFAULT_MEMBERS, language = 'en' }: RankingSheetWishes,
): Promise<string> {
  if (!(Number.isInteger(members) && members >= 1 && members <= MOST_MEMBERS)) {
    throw new Problem('members-out-of-range', {}, { members, most: MOST_MEMBERS });
  }
  return workbook.addSheet(
    newRankingSheet({
      options: checkedOptions(options),
      title: collapseSpaces(title),
      members,
      language,
    }),
  );
}

function checkedOptions(given: readonly string[]): string[] {
  const options = given.map(collapseSpaces).filter((option) => option !== '');
  const count = options.length;
  if (count < 2) throw new Problem('options-too-few', {}, { count });
  if (count > MOST_OPTIONS)
    throw new Problem('options-too-many', {}, { count, most: MOST_OPTIONS });
  const names = new Set<string>();
  for (const option of options) {
    const name = comparable(option);
    if (names.has(name)) throw new Problem('option-twice', {}, { option });
    names.add(name);
  }
  return options;
}

/**
 * The options that stand in cells of a workbook, row by row; `address` as in `Options!A2:A9`, or
 * without a sheet for the first one. Throws a Problem: `cells-unknown`, `no-such-sheet`.
 */
export async function optionsInCells(workbook: WorkbookHost, address: string): Promise<string[]> {
  const mark = address.lastIndexOf('!');
  const named = address.slice(0, Math.max(0, mark)).replace(/^'|'$/g, '').replaceAll("''", "'");
  const area = parseArea(address.slice(mark + 1));
  if (area === null) throw new Problem('cells-unknown', { file: workbook.name }, { address });
  const sheets = await workbook.sheets();
  const sheet =
    mark < 0 ? sheets[0] : sheets.find(({ name }) => comparable(name) === comparable(named));
  if (sheet === undefined) {
    const names = sheets.map(({ name }) => `"${name}"`).join(', ');
    throw new Problem('no-such-sheet', { file: workbook.name }, { sheet: named, sheets: names });
  }
  return optionsInArea(sheet, area);
}

/** The options that stand in an area of a sheet, row by row; errors and empty cells are none. */
export function optionsInArea(sheet: Sheet, area: Area): string[] {
  const { used } = sheet;
  const options: string[] = [];
  if (used === null) return options;
  const last = {
    row: Math.min(area.lastRow, used.lastRow),
    column: Math.min(area.lastColumn, used.lastColumn),
  };
  for (let row = Math.max(area.firstRow, used.firstRow); row <= last.row; row += 1) {
    for (let column = area.firstColumn; column <= last.column; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell !== null && !isCellError(cell)) options.push(String(cell));
    }
  }
  return options;
}
