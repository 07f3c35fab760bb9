import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { Words } from '../messages';
import { Icon, type IconName } from '../parts/icon';
import { problemPlace } from '../problem-place';
import type { Outcome } from '../store/pane-state';
import { usePane, usePaneState, useWords } from '../use-pane';

const useStyles = makeStyles({
  area: { position: 'sticky', top: 0, zIndex: 1, outlineStyle: 'none' },
  shown: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  busy: { backgroundColor: tokens.colorNeutralBackground3 },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  hint: { backgroundColor: tokens.colorNeutralBackground3 },
  problem: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  icon: { marginTop: '2px' },
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
export const StatusArea = forwardRef<HTMLDivElement>(function StatusArea(_props, ref) {
  const styles = useStyles();
  const { cancel, closeOutcome } = usePane();
  const { busy, outcome } = usePaneState();
  const words = useWords();
  const { say } = words;
  const tone = outcome?.tone === 'fault' ? 'problem' : outcome?.tone;
  const look = busy !== null ? styles.busy : tone === undefined ? undefined : styles[tone];
  const lines = busy !== null ? [say(busy.wording.key, busy.wording.values)] : [];
  if (busy === null && outcome !== null) lines.push(...outcomeLines(outcome, words));
  const isEnglish = busy === null && outcome?.tone === 'problem';
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className={mergeClasses(styles.area, look === undefined ? undefined : styles.shown, look)}
    >
      {busy === null && outcome !== null ? (
        <Icon name={ICONS[outcome.tone]} className={styles.icon} />
      ) : null}
      <div role="status" className={styles.text} {...(isEnglish ? { lang: 'en' } : {})}>
        {lines.map((line) => (
          <p key={line} dir="auto" className={styles.line}>
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
      {busy === null && outcome !== null ? (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<Icon name="close" />}
          aria-label={say('close')}
          onClick={closeOutcome}
        />
      ) : null}
    </div>
  );
});

function outcomeLines(outcome: Outcome, words: Words): string[] {
  switch (outcome.tone) {
    case 'done':
    case 'hint':
      return outcome.sentences.map(({ key, values }) => words.say(key, values));
    case 'problem': {
      const place = problemPlace(outcome.place, words);
      return place === '' ? [outcome.message] : [outcome.message, place];
    }
    case 'fault':
      return [words.say('unexpected', { reason: outcome.reason })];
  }
}
