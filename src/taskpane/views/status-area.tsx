import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { Words } from '../messages';
import { Icon, type IconName } from '../parts/icon';
import { problemPlace } from '../problem-place';
import type { Outcome } from '../store/pane-state';
import { usePane, usePaneState, useWords } from '../use-pane';

const useStyles = makeStyles({
  // Over the content while there is more below, and after it at its end.
  area: { position: 'sticky', bottom: 0, zIndex: 1, outlineStyle: 'none' },
  shown: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  busy: {
    backgroundColor: tokens.colorNeutralBackground3,
    // What is done at once needs no word.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: '100ms',
    animationFillMode: 'backwards',
  },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  hint: { backgroundColor: tokens.colorNeutralBackground3 },
  problem: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { marginTop: '2px' },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  problemIcon: { color: tokens.colorStatusDangerForeground1 },
  text: { gridColumn: 2, color: tokens.colorNeutralForeground1 },
  line: { margin: 0 },
  progress: { gridColumn: '1 / -1' },
  button: { marginBlock: '-4px' },
});

const ICONS: Readonly<Record<Outcome['tone'], IconName>> = {
  done: 'done',
  hint: 'note',
  problem: 'error',
  fault: 'error',
};

/** Says what is under way, then what came of it; screen readers hear both. */
export const StatusArea = forwardRef<HTMLElement>(function StatusArea(_props, ref) {
  const styles = useStyles();
  const { cancel, closeOutcome } = usePane();
  const { busy, outcome } = usePaneState();
  const words = useWords();
  const { say } = words;
  const ended = busy === null ? outcome : null;
  const tone = ended?.tone === 'fault' ? 'problem' : ended?.tone;
  const look = busy === null ? tone : 'busy';
  const lines =
    busy === null ? outcomeLines(ended, words) : [say(busy.wording.key, busy.wording.values)];
  return (
    <footer
      ref={ref}
      tabIndex={-1}
      className={mergeClasses(
        styles.area,
        look === undefined ? undefined : mergeClasses(styles.shown, styles[look]),
      )}
    >
      {ended === null ? null : <OutcomeIcon tone={ended.tone} />}
      <div role="status" className={styles.text}>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      {busy?.canCancel === true ? (
        <Button size="small" className={styles.button} onClick={cancel}>
          {say('cancel')}
        </Button>
      ) : null}
      {busy === null ? null : (
        <ProgressBar
          className={styles.progress}
          aria-label={lines[0]}
          {...(busy.share === null ? {} : { value: busy.share })}
        />
      )}
      {ended === null ? null : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<Icon name="close" />}
          aria-label={say('close')}
          onClick={closeOutcome}
        />
      )}
    </footer>
  );
});

function OutcomeIcon({ tone }: { readonly tone: Outcome['tone'] }) {
  const styles = useStyles();
  const colours = { done: styles.doneIcon, hint: '', problem: styles.problemIcon } as const;
  return (
    <Icon
      name={ICONS[tone]}
      className={mergeClasses(styles.icon, colours[tone === 'fault' ? 'problem' : tone])}
    />
  );
}

function outcomeLines(outcome: Outcome | null, words: Words): string[] {
  switch (outcome?.tone) {
    case undefined:
      return [];
    case 'done':
    case 'hint':
      return outcome.sentences.map(({ key, values }) => words.say(key, values));
    case 'problem': {
      const place = problemPlace(outcome.place, words);
      return [words.tell(outcome.said), ...(place === '' ? [] : [place])];
    }
    case 'fault':
      return [words.say('unexpected', { reason: outcome.reason })];
  }
}
