import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RankSettings } from '../../jobs/rank';
import { usePane, useWords } from '../use-pane';

const useStyles = makeStyles({
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  text: { flexGrow: 1, flexBasis: '12em' },
});

/** Says which cells a person chose, with the way back; nothing where none were. */
export function ChosenCells({ choices }: { readonly choices: RankSettings }) {
  const styles = useStyles();
  const { cells } = usePane();
  const { say } = useWords();
  const { mapping, sheet = '' } = choices;
  if (mapping === undefined) return null;
  const columns = say('columns', {
    count: /[:,]/.test(mapping.columns) ? 2 : 1,
    columns: mapping.columns,
  });
  return (
    <div className={styles.chosen}>
      <span className={styles.text}>
        {say('mapping-on', { place: say('candidate-place', { sheet, columns }) })}
      </span>
      <Button size="small" onClick={() => void cells.release()}>
        {say('back-to-automatic')}
      </Button>
    </div>
  );
}
