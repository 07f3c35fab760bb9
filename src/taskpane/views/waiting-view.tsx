import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../messages';
import type { Look } from '../store/pane-state';
import { Frame } from './frame';

/** What keeps the pane from starting beside Office. */
export type Obstacle =
  | { readonly kind: 'late' }
  | { readonly kind: 'too-old' }
  | { readonly kind: 'fault'; readonly reason: string };

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, maxWidth: '60ch' },
  title: {
    margin: `${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXL,
  },
});

interface WaitingViewProps {
  readonly obstacle: Obstacle;
  readonly words: Words;
  readonly look: Look;
  /** Goes on as in a plain browser. */
  readonly goOn: () => void;
}

/** Explains why the pane does not start, and what to do. */
export function WaitingView({ obstacle, words, look, goOn }: WaitingViewProps) {
  return (
    <Frame language={words.language} look={look}>
      <Explanation obstacle={obstacle} words={words} goOn={goOn} />
    </Frame>
  );
}

interface ExplanationProps {
  readonly obstacle: Obstacle;
  readonly words: Words;
  readonly goOn: () => void;
}

function Explanation({ obstacle, words, goOn }: ExplanationProps) {
  const styles = useStyles();
  const { say } = words;
  const { title, texts } = explained(obstacle, words);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <div role="alert">
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {say('try-again')}
        </Button>
        <Button onClick={goOn}>{say('go-on-without-office')}</Button>
      </div>
    </main>
  );
}

function explained(obstacle: Obstacle, { say }: Words): { title: string; texts: string[] } {
  switch (obstacle.kind) {
    case 'late':
      return { title: say('late-title'), texts: [say('late-text'), say('late-do')] };
    case 'too-old':
      return { title: say('old-title'), texts: [say('old-text')] };
    case 'fault':
      return { title: say('fault-title'), texts: [say('fault-text', { reason: obstacle.reason })] };
  }
}
