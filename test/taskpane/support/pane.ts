import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../src/taskpane/environment';
import { loadWords, type PaneLanguage } from '../../../src/taskpane/messages';
import { createPane, type Pane } from '../../../src/taskpane/store/pane';
import type { PaneStart } from '../../../src/taskpane/store/pane-parts';
import type { StartWorker } from '../../../src/taskpane/worker/workroom';
import { inProcess } from './in-process';

interface PaneSetup {
  readonly environment?: Environment;
  readonly language?: PaneLanguage;
  readonly start?: PaneStart;
  readonly startWorker?: StartWorker;
}

/** A pane as index.tsx makes it, with its worker in the same process. */
export async function openPane(setup: PaneSetup = {}): Promise<Pane> {
  const { environment = { kind: 'browser' }, language = 'en', start = 'open' } = setup;
  return createPane({
    environment,
    start,
    words: await loadWords(language),
    look: 'light',
    startWorker: setup.startWorker ?? inProcess,
  });
}

/** Resolves when no task is under way any more. */
export async function settled({ store }: Pane): Promise<void> {
  if (store.get().busy === null) return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.get().busy !== null) return;
      stop();
      resolve();
    });
  });
}

/** The sample survey as a person chooses it. */
export function sampleFile(): File {
  const path = join(__dirname, '../../../assets/samples/member-survey.xlsx');
  return new File([readFileSync(path)], 'member-survey.xlsx');
}
