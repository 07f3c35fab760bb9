import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MadeFile } from '../store/pane-state';
import { usePaneState, useWords } from '../use-pane';

const useStyles = makeStyles({
  again: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The way to save a file again, once one of its kind was made. */
export function SaveAgain({ kind }: Pick<MadeFile, 'kind'>) {
  const styles = useStyles();
  const { file } = usePaneState();
  const { say } = useWords();
  if (file?.kind !== kind) return null;
  return (
    <p className={styles.again}>
      {say('download-hint')}{' '}
      <Link inline href={file.url} download={file.name}>
        {say('save-again')}
      </Link>
    </p>
  );
}
