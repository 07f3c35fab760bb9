import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../src/taskpane/environment';
import type { Language } from '../../../src/language/languages';
import { loadWords } from '../../../src/taskpane/messages';
import { createPane, type Pane } from '../../../src/taskpane/store/pane';
import type { PaneStart } from '../../../src/taskpane/store/pane-parts';
import type { StartWorker } from '../../../src/taskpane/worker/workroom';

export interface PaneSetup {
  readonly environment?: Environment;
  readonly language?: Language;
  readonly start?: PaneStart;
  readonly startWorker?: StartWorker;
}

/** For panes that give their worker nothing to do. */
const noWorker: StartWorker = () => {
  throw new Error('This pane has no worker.');
};

/** A pane as index.tsx makes it. */
export async function openPane(setup: PaneSetup = {}): Promise<Pane> {
  const { environment = { kind: 'browser' }, language = 'en', start = 'open' } = setup;
  return createPane({
    environment,
    start,
    words: await loadWords(language),
    look: 'light',
    startWorker: setup.startWorker ?? noWorker,
  });
}

/** The sample survey as a person chooses it. */
export function sampleFile(): File {
  const path = join(__dirname, '../../../assets/samples/member-survey.xlsx');
  return new File([readFileSync(path)], 'member-survey.xlsx');
}
