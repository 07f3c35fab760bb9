import { createRoot, type Root } from 'react-dom/client';
import { lookFor, watchLook } from './boot/look';
import {
  environmentFor,
  isOfficeLoaded,
  officeColours,
  officeLanguage,
  whenOfficeAnswers,
} from './boot/office';
import { startOf } from './boot/start';
import type { Environment } from './environment';
import { loadWords, paneLanguageFor } from './messages';
import { createPane } from './store/pane';
import { PaneView } from './views/pane-view';
import { WaitingView, type Obstacle } from './views/waiting-view';
import { startWorker } from './worker/start-worker';

/** Milliseconds after which a person is told why nothing happens. */
const PATIENCE = 10_000;

function main(): void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element "root".');
  const root = createRoot(element);
  const runsIn = document.documentElement.dataset['runsIn'];
  void (runsIn === 'browser' ? showPane(root, { kind: 'browser' }) : startInOffice(root));
}

/**
 * Waits for Office and then shows the pane beside what is open. Should Office answer after the
 * explanation is shown, the pane still comes, unless the person went on without it.
 */
async function startInOffice(root: Root): Promise<void> {
  const withoutOffice = new AbortController();
  const goOn = (): void => {
    withoutOffice.abort();
    void showPane(root, { kind: 'browser' });
  };
  const late = setTimeout(
    () => void explain(root, { kind: 'late' }, goOn),
    isOfficeLoaded() ? PATIENCE : 0,
  );
  try {
    const answer = await whenOfficeAnswers();
    clearTimeout(late);
    if (withoutOffice.signal.aborted) return;
    if (answer.kind === 'too-old') await explain(root, answer, goOn);
    else if (answer.kind === 'elsewhere') await showPane(root, { kind: 'browser' });
    else await showPane(root, await environmentFor(answer.kind));
  } catch (error) {
    clearTimeout(late);
    const reason = error instanceof Error ? error.message : String(error);
    await explain(root, { kind: 'fault', reason }, goOn);
  }
}

async function explain(root: Root, obstacle: Obstacle, goOn: () => void): Promise<void> {
  const words = await loadWords(paneLanguageFor(navigator.language));
  root.render(<WaitingView obstacle={obstacle} words={words} look={lookFor(null)} goOn={goOn} />);
}

async function showPane(root: Root, environment: Environment): Promise<void> {
  const isBeside = environment.kind !== 'browser';
  const look = () => lookFor(isBeside ? officeColours() : null);
  const locale = isBeside ? officeLanguage() : navigator.language;
  const pane = createPane({
    environment,
    startWorker,
    words: await loadWords(paneLanguageFor(locale)),
    look: look(),
    start: startOf(location.search),
  });
  watchLook(() => pane.setLook(look()));
  root.render(<PaneView pane={pane} />);
}

main();
