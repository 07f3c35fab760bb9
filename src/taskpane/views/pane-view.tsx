import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Pane } from '../store/pane';
import { PaneContext, usePane, usePaneState, useWords } from '../use-pane';
import { Frame } from './frame';
import { Header } from './header';
import { StatusArea } from './status-area';

const VIEWS = {
  workbook: lazy(() => import('./workbook-view')),
  document: lazy(() => import('./document-view')),
  browser: lazy(() => import('./browser-view')),
} as const;

const TITLES = {
  workbook: 'survey-title',
  browser: 'survey-title',
  document: 'report-title',
} as const;

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

/** The whole pane. */
export function PaneView({ pane }: { readonly pane: Pane }) {
  return (
    <PaneContext.Provider value={pane}>
      <FramedPane />
    </PaneContext.Provider>
  );
}

function FramedPane() {
  const { words, look } = usePaneState();
  return (
    <Frame language={words.language} look={look}>
      <PaneContent />
    </Frame>
  );
}

function PaneContent() {
  const styles = useStyles();
  const { environment } = usePane();
  const { busy, outcome } = usePaneState();
  const { say } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLElement>(null);
  const isBusy = busy !== null;
  const wasBusy = useRef(false);
  useEffect(() => {
    const hasEnded = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    // The button that was pressed may be gone; whoever uses the keyboard goes on from here.
    const isLost = document.activeElement === document.body;
    if (hasEnded && isLost) (outcome === null ? title : status).current?.focus();
  }, [isBusy, outcome]);
  const View = VIEWS[environment.kind];
  return (
    <>
      <Header />
      <main className={styles.main}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {say(TITLES[environment.kind])}
        </h1>
        <Suspense fallback={<p>{say('loading')}</p>}>
          <View />
        </Suspense>
      </main>
      <StatusArea ref={status} />
    </>
  );
}
