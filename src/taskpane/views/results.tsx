import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from '../parts/icon';
import type { ResultsStanding, Survey } from '../store/pane-state';
import { usePane, useWords } from '../use-pane';

const useStyles = makeStyles({
  standing: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  icon: { marginTop: '2px' },
  none: { color: tokens.colorNeutralForeground3 },
  current: { color: tokens.colorStatusSuccessForeground1 },
  outdated: { color: tokens.colorStatusWarningForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const ICONS = { none: 'absent', current: 'done', outdated: 'stale' } as const;

interface ResultsProps {
  readonly survey: Survey;
  readonly results: ResultsStanding;
}

/** Whether the workbook holds the results, and the button that puts them there. */
export function Results({ survey: { changed }, results }: ResultsProps) {
  const styles = useStyles();
  const { survey } = usePane();
  const { say } = useWords();
  const standing = changed && results === 'current' ? 'outdated' : results;
  return (
    <>
      <p className={styles.standing}>
        <Icon name={ICONS[standing]} className={mergeClasses(styles.icon, styles[standing])} />
        <span>{say(changed ? 'answers-changed' : `results-${results}`)}</span>
      </p>
      <div className={styles.buttons}>
        <Button
          appearance={standing === 'current' ? 'secondary' : 'primary'}
          onClick={() => void survey.insertResults()}
        >
          {say(results === 'none' ? 'insert-results' : 'update-results')}
        </Button>
        <Button onClick={() => void survey.read('as-chosen')}>{say('read-again')}</Button>
      </div>
    </>
  );
}
