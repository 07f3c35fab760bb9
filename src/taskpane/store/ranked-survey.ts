import type { OpenWorkbook, ReadControl } from '../../hosts/workbook';
import type { Ranking, RankSettings } from '../../jobs/rank';
import { Problem } from '../../language/problem';
import type { CellSource, SurveyInput } from '../worker/questions';
import type { PaneParts } from './pane-parts';
import type { ResultsStanding, Survey } from './pane-state';

/** Ranks for the pane and shows the orders. */
export interface RankedSurvey {
  /** `null` takes the choices that the workbook keeps. */
  readonly rankAndShow: (
    source: CellSource,
    choices: RankSettings | null,
    control?: ReadControl,
  ) => Promise<Survey>;
  /** The same with the cells of the open workbook as they are now. */
  readonly readAgain: (
    open: OpenWorkbook,
    choices: RankSettings | null,
    control: ReadControl,
  ) => Promise<Survey>;
}

export function rankedSurvey({
  environment,
  store,
  workroom,
  nextReading,
}: PaneParts): RankedSurvey {
  const workbook = environment.kind === 'workbook' ? environment.workbook : null;
  /** The sheets that a person changed since cells were read last. */
  const changedSheets = new Set<string>();
  let watching: Promise<unknown> | null = null;

  const isChanged = ({ questions }: Ranking): boolean =>
    questions.some(({ sheet }) => changedSheets.has(sheet));

  /** Notes which sheets a person changes, and marks a ranking that rests on one of them. */
  function watch(open: OpenWorkbook): Promise<unknown> {
    watching ??= open.onChanged((sheet) => {
      changedSheets.add(sheet);
      const { survey } = store.get();
      if (survey !== null && !survey.changed && isChanged(survey.ranking)) {
        store.set({ survey: { ...survey, changed: true } });
      }
    });
    return watching;
  }

  /**
   * Throws the error on, and shows before what the workbook holds when nothing of it is shown yet,
   * so that a person can say where its rankings are.
   */
  async function orShowUnranked(error: unknown, { source, choices }: SurveyInput): Promise<never> {
    if (!(error instanceof Problem) || store.get().survey !== null) throw error;
    const read = await workroom.ask('unranked', { source, choices }).catch(() => null);
    store.set({ unranked: read === null ? null : { ...read, source } });
    // What comes near is shown by itself, in the language of the pane.
    throw error.code === 'no-ranking-but-near' ? new Problem('no-ranking', error.place) : error;
  }

  const rankAndShow: RankedSurvey['rankAndShow'] = async (source, choices, control = {}) => {
    const { language } = store.get().words;
    const ranked = await workroom
      .ask('rank', { source, choices, language }, control)
      .catch((error: unknown) => orShowUnranked(error, { source, choices }));
    const { ranking } = ranked;
    const results = workbook === null ? null : await resultsStanding(workbook, ranking);
    const survey = { ...ranked, source, changed: isChanged(ranking), results };
    store.set({ survey, unranked: null, code: null, file: null });
    return survey;
  };

  return {
    rankAndShow,
    readAgain: async (open, choices, control) => {
      await watch(open);
      changedSheets.clear();
      const source = { kind: 'workbook', reading: nextReading(), name: open.name } as const;
      return rankAndShow(source, choices, control);
    },
  };
}

/** Whether a workbook holds results, and whether they are those of the ranking. */
async function resultsStanding(workbook: OpenWorkbook, ranking: Ranking): Promise<ResultsStanding> {
  const settings = await workbook.settings();
  if (settings === null || settings.results.length === 0) return 'none';
  const { resultsAreCurrent } = await import('../../jobs/write-results');
  return (await resultsAreCurrent(workbook, ranking)) ? 'current' : 'outdated';
}
