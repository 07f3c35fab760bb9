import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/section';
import type { Survey } from '../store/pane-state';
import { usePane, usePaneState, useWords } from '../use-pane';
import { FormFields } from './report-form';
import { SaveAgain } from './save-again';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  button: { marginTop: tokens.spacingVerticalL },
});

/** The report as a file. */
export function Download({ survey: { languages, numbering } }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { exports } = usePane();
  const { form } = usePaneState();
  const { say } = useWords();
  return (
    <Section title={say('report-title')} look="card">
      {languages.length === 0 ? <p className={styles.text}>{say('no-report-sheet')}</p> : null}
      <FormFields form={{ numbering, ...form }} onChange={exports.setForm} />
      <Button
        appearance="primary"
        className={styles.button}
        onClick={() => void exports.downloadReport()}
      >
        {say('download')}
      </Button>
      <SaveAgain kind="document" />
    </Section>
  );
}
