import type { WorkbookHost } from '../hosts/workbook';
import type { Finding } from '../language/finding';
import type { Language } from '../language/languages';
import type { RankedQuestion } from '../ranking/ranked-question';
import { buildReport } from '../report/build-report';
import type { NumberingWishes } from '../report/choose-numbering';
import type { Report } from '../report/content';
import type { ProfileName } from '../report/profiles';
import { readReportSheet, type ReportSheet } from '../report/sheet';
import { rank, type RankSettings } from './rank';

/** All that a report is made from: the orders of a workbook and the text of its report sheet. */
export interface ReportSource {
  readonly file: string;
  readonly questions: readonly RankedQuestion[];
  readonly sheet: ReportSheet;
}

/** How a report is to look. */
export interface ReportForm extends NumberingWishes {
  readonly language: Language;
  readonly profile: ProfileName;
}

/** A report, and what its author should know. */
export interface MadeReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * The report that a workbook describes: its ranking sheets give the figures, its report sheet the
 * text. Throws a Problem when there is nothing to rank or a cell of the report sheet is wrong.
 */
export async function makeReport(
  workbook: WorkbookHost,
  form: ReportForm,
  settings: RankSettings = {},
): Promise<MadeReport> {
  const ranking = await rank(workbook, settings);
  const sheet = readReportSheet(await workbook.sheets());
  const made = makeReportFrom({ ...ranking, sheet }, form);
  return { ...made, findings: [...ranking.findings, ...made.findings] };
}

/** The report of orders and text that are at hand already. */
export function makeReportFrom(source: ReportSource, form: ReportForm): MadeReport {
  const { sheet, questions } = source;
  return buildReport({ sheet, questions, ...form });
}
