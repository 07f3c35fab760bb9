import type { ReportForm } from '../../jobs/make-report';
import { saveFile } from '../save-file';
import type { PaneParts } from './pane-parts';
import type { Outcome, Survey } from './pane-state';
import { said } from './run-task';

/** What a person can take away of a ranking. */
export interface ExportActions {
  /** Makes the code that carries the ranking and the report sheet to another pane. */
  readonly makeCode: () => Promise<void>;
  /** Copies the code, where the clipboard is open to the pane. */
  readonly copyCode: () => Promise<void>;
  readonly setForm: (form: ReportForm) => void;
  readonly downloadReport: () => Promise<void>;
}

export function exportActions({ store, workroom, runner }: PaneParts): ExportActions {
  /** Does something with the ranking that is shown, if there is one. */
  const withSurvey = async (
    work: (survey: Survey) => Promise<Outcome | null>,
  ): Promise<Outcome | null> => {
    const { survey } = store.get();
    return survey === null ? null : work(survey);
  };
  return {
    makeCode: () =>
      runner.run({
        wording: { key: 'busy-code' },
        work: () =>
          withSurvey(async ({ source, choices }) => {
            store.set({ code: await workroom.ask('transferCode', { source, choices }) });
            return null;
          }),
      }),
    copyCode: async () => {
      const { code } = store.get();
      try {
        await navigator.clipboard.writeText(code ?? '');
        store.set({ outcome: said({ key: 'code-copied' }) });
      } catch {
        store.set({ outcome: { tone: 'hint', sentences: [{ key: 'code-select' }] } });
      }
    },
    setForm: (form) => store.set({ form, file: null }),
    downloadReport: () =>
      runner.run({
        wording: { key: 'busy-report' },
        work: () =>
          withSurvey(async ({ source, choices, ranking }) => {
            const { form } = store.get();
            const made = await workroom.ask('reportFile', { source, choices, form });
            store.set({
              file: saveFile(made.bytes, { kind: 'document', name: reportName(ranking.file) }),
            });
            return said({ key: 'report-done', values: { count: made.blocks } });
          }),
      }),
  };
}

/** `member-survey.xlsx` → `member-survey report.docx`. */
function reportName(workbookName: string): string {
  return `${workbookName.replace(/\.[^.]*$/u, '')} report.docx`;
}
