import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { makeReport, type ReportForm } from '../../../src/jobs/make-report';
import type { Report } from '../../../src/report/content';

const SAMPLE = 'assets/samples/member-survey.xlsx';

/** The report of the sample survey. */
export async function sampleReport(
  form: ReportForm = { language: 'en', profile: 'itu' },
): Promise<Report> {
  const workbook = await openWorkbook(readFileSync(SAMPLE), 'member-survey.xlsx');
  return (await makeReport(workbook, form)).report;
}

/** The report with one text changed wherever it stands, as if the workbook had changed. */
export function withText(report: Report, from: string, to: string): Report {
  return {
    ...report,
    blocks: report.blocks.map((block) => ({
      ...block,
      pieces: block.pieces.map((piece) =>
        piece.kind === 'paragraph'
          ? {
              ...piece,
              inlines: piece.inlines.map((inline) =>
                inline.kind === 'text'
                  ? { ...inline, text: inline.text.replace(from, to) }
                  : inline,
              ),
            }
          : piece,
      ),
    })),
  };
}
