import type { SheetAdder } from '../../hosts/workbook';
import { WorkbookWriting } from '../../hosts/files/workbook-writing';
import { addRankingSheet } from '../../jobs/new-ranking-sheet';
import { addReportSheet } from '../../jobs/new-report-sheet';
import type { Library } from './library';
import type { NewSheetInput } from './questions';

/** Adds a wanted sheet to a workbook; gives its name. Throws the Problems of the two jobs. */
export async function addWantedSheet(
  into: SheetAdder,
  { wanted, survey }: NewSheetInput,
  library: Library,
): Promise<string> {
  if (wanted.kind === 'ranking') return addRankingSheet(into, wanted.wishes);
  if (survey === null) return addReportSheet(into, [], wanted.wishes);
  const { source, choices } = survey;
  const sheets = await (await library.open(source)).sheets();
  const reading = choices ?? (await library.choicesOf(source));
  return addReportSheet(into, sheets, { ...wanted.wishes, reading });
}

/** The bytes of an .xlsx with the wanted sheet alone. Throws as `addWantedSheet`. */
export async function wantedSheetFile(input: NewSheetInput, library: Library): Promise<Uint8Array> {
  const workbook = WorkbookWriting.empty();
  await addWantedSheet(workbook, input, library);
  return workbook.bytes();
}
