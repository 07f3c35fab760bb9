import type { OpenWorkbook, ReadControl } from '../../hosts/workbook';
import type { RankSettings } from '../../jobs/rank';
import type { ExplanationLine } from '../../ranking/explanation-lines';
import { withKeptSettings } from '../../jobs/kept-settings';
import { keepChoices } from './keep-choices';
import type { PaneParts } from './pane-parts';
import type { Outcome } from './pane-state';
import { Cancelled } from '../worker/workroom';
import type { RankedSurvey } from './ranked-survey';
import { said } from './run-task';

/** What a person can do with a workbook of answers. */
export interface SurveyActions {
  /** Reads the open workbook anew: every sheet, or the one that the person looks at. */
  readonly read: (sheets: 'every' | 'active' | 'as-chosen') => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  /** Ranks again by other choices, and keeps them in the open workbook. */
  readonly choose: (choices: RankSettings) => Promise<void>;
  readonly goTo: (sheet: string, cell: string) => Promise<void>;
  /**
   * Why one option of a question stands above another, by the indices of both; `null` where that
   * cannot be said. Runs beside other tasks: it changes nothing.
   */
  readonly explain: (
    question: string,
    first: number,
    second: number,
  ) => Promise<readonly ExplanationLine[] | null>;
  readonly insertResults: () => Promise<void>;
  /** Words the sentences on the orders again after a change of the pane's language. */
  readonly reword: () => Promise<void>;
}

export function surveyActions(
  parts: PaneParts,
  { rankAndShow, readAgain }: RankedSurvey,
): SurveyActions {
  const { environment, store, workroom, runner, nextReading } = parts;
  const workbook = environment.kind === 'workbook' ? environment.workbook : null;

  async function choicesFor(
    open: OpenWorkbook,
    sheets: Parameters<SurveyActions['read']>[0],
  ): Promise<RankSettings | null> {
    if (sheets === 'every') return null;
    if (sheets === 'as-chosen')
      return (store.get().survey ?? store.get().unranked)?.choices ?? null;
    return withKeptSettings({ sheet: await open.activeSheet() }, await open.settings());
  }

  async function insert(open: OpenWorkbook, control: ReadControl): Promise<Outcome> {
    const before = store.get().survey;
    const survey =
      before === null || before.changed
        ? await readAgain(open, before?.choices ?? null, control)
        : before;
    const { writeResults } = await import('../../jobs/write-results');
    await writeResults(open, survey.ranking, store.get().words.language);
    // A change while the results were written stays marked.
    store.set({ survey: { ...(store.get().survey ?? survey), results: 'current' } });
    return said({ key: 'results-done', values: { count: survey.ranking.questions.length } });
  }

  return {
    read: async (sheets) => {
      if (workbook === null) return;
      await runner.run({
        wording: { key: 'busy-reading' },
        canCancel: true,
        work: async (control) => {
          await readAgain(workbook, await choicesFor(workbook, sheets), control);
          return null;
        },
      });
    },
    openFile: (file) =>
      runner.run({
        wording: { key: 'busy-opening', values: { file: file.name } },
        canCancel: true,
        work: async (control) => {
          store.set({ survey: null, unranked: null, code: null, file: null });
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
      await workbook?.goTo(sheet, cell).catch(runner.tell);
    },
    explain: async (question, first, second) => {
      const { survey } = store.get();
      if (survey === null) return null;
      const { source, choices } = survey;
      try {
        return await workroom.ask('explain', { source, choices, question, first, second });
      } catch (error) {
        // A task that a person stopped has said so itself.
        if (!(error instanceof Cancelled)) runner.tell(error);
        return null;
      }
    },
    insertResults: async () => {
      if (workbook === null) return;
      await runner.run({
        wording: { key: 'busy-results' },
        work: (control) => insert(workbook, control),
      });
    },
    reword: async () => {
      const { survey, words } = store.get();
      if (survey === null) return;
      const { source, choices } = survey;
      await runner.run({
        wording: { key: 'busy-ranking' },
        work: async () => {
          const { language } = words;
          const { narratives } = await workroom.ask('rank', { source, choices, language });
          const now = store.get().survey;
          if (now !== null) store.set({ survey: { ...now, narratives } });
          return null;
        },
      });
    },
  };
}
