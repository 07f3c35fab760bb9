import type { SheetAdder } from '../hosts/workbook';
import type { Sheet } from '../cells/sheet';
import { LANGUAGES, type Language } from '../language/languages';
import { Problem } from '../language/problem';
import { newReportSheet } from '../report/new-report-sheet';
import { readSurveys, type ReadOptions } from '../survey/read-survey';

/** What a person says of a report sheet. */
export interface ReportSheetWishes {
  /** Of the guide on the sheet; English unless said otherwise. */
  readonly language?: Language;
  /** The languages of the report, one or more; all six unless said otherwise. */
  readonly languages?: readonly Language[];
  /** The day that the report gets, as `2026-11-25`. */
  readonly date: string;
  /** How the sheets are read for the questions that they rank. */
  readonly reading?: ReadOptions;
}

/** The key of the question in the examples when nothing is ranked yet. */
const EXAMPLE_KEY = 'objectives';

/**
 * Adds a report sheet with the standard blocks laid out, and a figure for every question that the
 * sheets rank; gives its name. Throws a Problem: `languages-none`, those of `readSurveys`, and
 * what the workbook refuses.
 */
export async function addReportSheet(
  workbook: SheetAdder,
  sheets: readonly Sheet[],
  { language = 'en', languages = LANGUAGES, date, reading }: ReportSheetWishes,
): Promise<string> {
  if (languages.length === 0) throw new Problem('languages-none');
  const keys = readSurveys(sheets, reading).flatMap(({ questions }) =>
    questions.map(({ key }) => key),
  );
  const [first = EXAMPLE_KEY, ...others] = keys;
  return workbook.addSheet(
    newReportSheet({ language, languages, date, questions: [first, ...others] }),
  );
}
