import type { OpenWorkbook, ReadControl } from '../../hosts/workbook';
import type { ReportForm } from '../../jobs/make-report';
import type { RankSettings } from '../../jobs/rank';
import { saveFile } from '../save-file';
import { choicesToStore, storedChoices } from '../stored-choices';
import type { CellSource } from '../worker/questions';
import type { PaneParts } from './pane-parts';
import type { Outcome, ResultsStanding, Survey } from './pane-state';
import { said } from './run-task';

/** What a person can do with a workbook of answers. */
export interface SurveyActions {
  /** Reads the open workbook anew: every sheet, or the one that the person looks at. */
  readonly read: (sheets: 'every' | 'active' | 'as-chosen') => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  /** Ranks again by other choices, and keeps them in the open workbook. */
  readonly choose: (choices: RankSettings) => Promise<void>;
  readonly goTo: (sheet: string, cell: string) => Promise<void>;
  readonly insertResults: () => Promise<void>;
  readonly makeCode: () => Promise<void>;
  /** Copies the code, where the clipboard is open to the pane. */
  readonly copyCode: () => Promise<void>;
  readonly setForm: (form: ReportForm) => void;
  readonly downloadReport: () => Promise<void>;
  /** Words the sentences on the orders again after a change of the pane's language. */
  readonly reword: () => Promise<void>;
}

export function surveyActions(parts: PaneParts): SurveyActions {
  const { environment, store, workroom, runner, nextReading } = parts;
  const workbook = environment.kind === 'workbook' ? environment.workbook : null;
  let watching = false;

  async function rankAndShow(
    source: CellSource,
    choices: RankSettings | null,
    control: ReadControl = {},
  ): Promise<Survey> {
    const { language } = store.get().words;
    const ranked = await workroom.ask('rank', { source, choices, language }, control);
    const results = workbook === null ? null : await resultsStanding(workbook, ranked.ranking);
    const survey = { ...ranked, source, changed: false, results };
    store.set({ survey, code: null, file: null });
    return survey;
  }

  /** Marks the ranking as out of date when a person changes a sheet that it rests on. */
  async function watch(open: OpenWorkbook): Promise<void> {
    if (watching) return;
    watching = true;
    await open.onChanged((sheet) => {
      const { survey } = store.get();
      const isRanked = survey?.ranking.questions.some((question) => question.sheet === sheet);
      if (survey !== null && isRanked === true) store.set({ survey: { ...survey, changed: true } });
    });
  }

  async function readAgain(
    open: OpenWorkbook,
    choices: RankSettings | null,
    control: ReadControl,
  ): Promise<Survey> {
    const source = { kind: 'workbook', reading: nextReading(), name: open.name } as const;
    const survey = await rankAndShow(source, choices, control);
    await watch(open);
    return survey;
  }

  async function insert(open: OpenWorkbook, control: ReadControl): Promise<Outcome> {
    const before = store.get().survey;
    const survey =
      before === null || before.changed
        ? await readAgain(open, before?.choices ?? null, control)
        : before;
    const { writeResults } = await import('../../jobs/write-results');
    await writeResults(open, survey.ranking, store.get().words.language);
    // What changed while the results were written stays marked as changed.
    const now = store.get().survey ?? survey;
    store.set({ survey: { ...now, results: 'current' } });
    return said({ key: 'results-done', values: { count: survey.ranking.questions.length } });
  }

  return {
    read: async (sheets) => {
      if (workbook === null) return;
      await runner.run({
        wording: { key: 'busy-reading' },
        canCancel: true,
        work: async (control) => {
          const choices =
            sheets === 'as-chosen'
              ? (store.get().survey?.choices ?? null)
              : sheets === 'active'
                ? {
                    ...storedChoices(await workbook.settings()),
                    sheet: await workbook.activeSheet(),
                  }
                : null;
          await readAgain(workbook, choices, control);
          return null;
        },
      });
    },
    openFile: (file) =>
      runner.run({
        wording: { key: 'busy-opening', values: { file: file.name } },
        canCancel: true,
        work: async (control) => {
          store.set({ survey: null, code: null, file: null });
          const bytes = new Uint8Array(await file.arrayBuffer());
          const source = { kind: 'file', reading: nextReading(), name: file.name, bytes } as const;
          const { languages } = await rankAndShow(source, null, control);
          const { form } = store.get();
          const language = languages.includes(form.language) ? form.language : languages[0];
          if (language !== undefined) store.set({ form: { ...form, language } });
          return null;
        },
      }),
    choose: (choices) =>
      runner.run({
        wording: { key: 'busy-ranking' },
        work: async () => {
          const { survey } = store.get();
          if (survey === null) return null;
          await rankAndShow(survey.source, choices);
          if (workbook !== null) await keepChoices(workbook, choices);
          return null;
        },
      }),
    goTo: async (sheet, cell) => {
      await workbook?.goTo(sheet, cell);
    },
    insertResults: async () => {
      if (workbook === null) return;
      await runner.run({
        wording: { key: 'busy-results' },
        work: (control) => insert(workbook, control),
      });
    },
    makeCode: () =>
      runner.run({
        wording: { key: 'busy-code' },
        work: async () => {
          const { survey } = store.get();
          if (survey === null) return null;
          const { source, choices } = survey;
          store.set({ code: await workroom.ask('transferCode', { source, choices }) });
          return null;
        },
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
        work: async () => {
          const { survey, form } = store.get();
          if (survey === null) return null;
          const { source, choices } = survey;
          const made = await workroom.ask('reportFile', { source, choices, form });
          const file = saveFile(made.bytes, reportName(survey.ranking.file));
          store.set({ file });
          return said({ key: 'report-done', values: { count: made.blocks } });
        },
      }),
    reword: async () => {
      const { survey, words } = store.get();
      if (survey === null) return;
      const { source, choices } = survey;
      await runner.run({
        wording: { key: 'busy-ranking' },
        work: async () => {
          const { language } = words;
          const { narratives } = await workroom.ask('rank', { source, choices, language });
          store.set({ survey: { ...survey, narratives } });
          return null;
        },
      });
    },
  };
}

/** Whether a workbook holds results, and whether they are those of the ranking. */
async function resultsStanding(
  workbook: OpenWorkbook,
  ranking: Survey['ranking'],
): Promise<ResultsStanding> {
  const settings = await workbook.settings();
  if (settings === null || settings.results.length === 0) return 'none';
  const { resultsAreCurrent } = await import('../../jobs/write-results');
  return (await resultsAreCurrent(workbook, ranking)) ? 'current' : 'outdated';
}

async function keepChoices(workbook: OpenWorkbook, choices: RankSettings): Promise<void> {
  const settings = (await workbook.settings()) ?? { choices: {}, keys: [], results: [] };
  await workbook.writeSettings({ ...settings, choices: choicesToStore(choices) });
}

/** `member-survey.xlsx` → `member-survey report.docx`. */
function reportName(workbookName: string): string {
  return `${workbookName.replace(/\.[^.]*$/u, '')} report.docx`;
}
