import type { Environment } from '../environment';
import type { Language } from '../../language/languages';
import { loadWords, type Words } from '../messages';
import { Workroom, type StartWorker } from '../worker/workroom';
import { additionActions, type AdditionActions } from './addition-actions';
import { blockActions, type BlockActions } from './block-actions';
import { cellActions, type CellActions } from './cell-actions';
import { checkActions, type CheckActions } from './check-actions';
import { exportActions, type ExportActions } from './export-actions';
import type { PaneParts, PaneStart } from './pane-parts';
import type { Look, PaneState } from './pane-state';
import { rankedSurvey } from './ranked-survey';
import { createRunner } from './run-task';
import { sheetActions, type SheetActions } from './sheet-actions';
import { createStore, type Store } from './store';
import { surveyActions, type SurveyActions } from './survey-actions';

/** The pane without its pictures: its state, and what a person can do. */
export interface Pane {
  readonly environment: Environment;
  readonly store: Store<PaneState>;
  readonly survey: SurveyActions;
  readonly cells: CellActions;
  readonly sheets: SheetActions;
  readonly exports: ExportActions;
  readonly blocks: BlockActions;
  readonly check: CheckActions;
  readonly additions: AdditionActions;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setLook: (look: Look) => void;
  readonly closeOutcome: () => void;
  readonly cancel: () => void;
}

export interface PaneOptions {
  readonly environment: Environment;
  readonly startWorker: StartWorker;
  readonly words: Words;
  readonly look: Look;
  readonly start: PaneStart;
}

/** Makes a pane. Where a workbook is open beside it, starts to read it at once. */
export function createPane(options: PaneOptions): Pane {
  const { environment, startWorker, words, look, start } = options;
  const store = createStore<PaneState>({
    words,
    look,
    busy: null,
    outcome: null,
    survey: null,
    unranked: null,
    form: { language: words.language, profile: 'itu' },
    code: null,
    file: null,
    draft: null,
    check: null,
  });
  let readings = 0;
  const runner = createRunner(store);
  const parts: PaneParts = {
    environment,
    store,
    runner,
    workroom: new Workroom(startWorker, environment),
    nextReading: () => ++readings,
  };
  const ranked = rankedSurvey(parts);
  const survey = surveyActions(parts, ranked);
  const blocks = blockActions(parts, start);
  if (environment.kind === 'workbook') void survey.read(start === 'rank' ? 'active' : 'every');
  return {
    environment,
    store,
    survey,
    cells: cellActions(parts, ranked),
    sheets: sheetActions(parts),
    exports: exportActions(parts),
    blocks,
    check: checkActions(parts),
    additions: additionActions(parts),
    setLanguage: async (language) => {
      store.set({ words: await loadWords(language) });
      await survey.reword();
    },
    setLook: (seen) => {
      if (store.get().look !== seen) store.set({ look: seen });
    },
    closeOutcome: () => store.set({ outcome: null }),
    cancel: runner.cancel,
  };
}
