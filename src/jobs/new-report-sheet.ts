import type { SheetAdder } from '../hosts/workbook';
import type { Sheet } from '../cells/sheet';
import type { Language } from '../language/languages';
import { newReportSheet } from '../report/new-report-sheet';
import { readSurveys } from '../survey/read-survey';

/** What a person says of a report sheet. */
export interface ReportSheetWishes {
  /** Of the guide on the sheet; English unless said otherwise. */
  readonly language?: Language;
  /** The day that the report gets, as `2026-11-25`. */
  readonly date: string;
}

/** The key of the question in the examples when nothing is ranked yet. */
const EXAMPLE_KEY = 'objectives';

/**
 * Adds a report sheet with the standard blocks laid out, and a figure for every question that the
 * sheets rank; gives its name. Throws what the workbook refuses.
 */
export function addReportSheet(
  workbook: SheetAdder,
  sheets: readonly Sheet[],
  { language = 'en', date }: ReportSheetWishes,
): Promise<string> {
  const keys = readSurveys(sheets).flatMap(({ questions }) => questions.map(({ key }) => key));
  const [first = EXAMPLE_KEY, ...others] = keys;
  return workbook.addSheet(newReportSheet({ language, date, questions: [first, ...others] }));
}
