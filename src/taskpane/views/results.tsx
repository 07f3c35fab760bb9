import { Button, makeStyles, tokens } from '@fluentui/react-components';
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
  const isCurrent = results === 'current' && !changed;
  return (
    <>
      <p className={styles.standing}>
        <Icon name={changed ? 'stale' : ICONS[results]} className={styles.icon} />
        <span>{say(changed ? 'answers-changed' : `results-${results}`)}</span>
      </p>
      <div className={styles.buttons}>
        <Button
          appearance={isCurrent ? 'secondary' : 'primary'}
          onClick={() => void survey.insertResults()}
        >
          {say(results === 'none' ? 'insert-results' : 'update-results')}
        </Button>
        <Button onClick={() => void survey.read('as-chosen')}>{say('read-again')}</Button>
      </div>
    </>
  );
}
