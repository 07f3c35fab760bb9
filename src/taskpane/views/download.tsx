import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/section';
import type { Survey } from '../store/pane-state';
import { usePane, usePaneState, useWords } from '../use-pane';
import { FormFields } from './report-form';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** The report as a file. */
export function Download({ survey: { languages } }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { survey } = usePane();
  const { form, file } = usePaneState();
  const { say } = useWords();
  return (
    <Section title={say('report-title')} look="card">
      {languages.length === 0 ? <p className={styles.text}>{say('no-report-sheet')}</p> : null}
      <FormFields form={form} onChange={survey.setForm} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void survey.downloadReport()}>
          {say('download')}
        </Button>
        {file === null ? null : (
          <Link href={file.url} download={file.name}>
            {say('save-again', { file: file.name })}
          </Link>
        )}
      </div>
    </Section>
  );
}
