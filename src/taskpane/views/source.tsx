import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Fold } from '../parts/fold';
import { Section } from '../parts/section';
import { usePane, usePaneState, useWords } from '../use-pane';
import { FileChooser } from './file-chooser';
import { FormFields } from './report-form';

const useStyles = makeStyles({
  facts: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  button: { marginTop: tokens.spacingVerticalS },
});

/** Where the report comes from, and how it is to look. */
export function SourceSection() {
  const styles = useStyles();
  const { blocks } = usePane();
  const { draft, form } = usePaneState();
  const { say } = useWords();
  const onFile = (file: File): void => void blocks.openFile(file);
  if (draft === null) {
    return (
      <>
        <FileChooser
          name={null}
          text={say(blocks.updatesOnOpening ? 'source-update' : 'source-text')}
          onFile={onFile}
        />
        <PasteCode />
      </>
    );
  }
  return (
    <Section title={say('source-title')} look="card">
      <FileChooser name={draft.file} text="" onFile={onFile} />
      <p className={styles.facts}>{say('count-questions', { count: draft.questions })}</p>
      <FormFields form={form} onChange={(chosen) => void blocks.setForm(chosen)} />
    </Section>
  );
}

/** The way without the workbook: a code that the other pane made. */
function PasteCode() {
  const styles = useStyles();
  const { blocks } = usePane();
  const { say } = useWords();
  const [code, setCode] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const use = (): void => {
    setIsMissing(code.trim() === '');
    if (code.trim() !== '') void blocks.useCode(code);
  };
  return (
    <Fold title={say('source-code')}>
      <Field
        label={say('code-paste')}
        {...(isMissing ? { validationMessage: say('code-empty') } : {})}
      >
        <Textarea
          dir="ltr"
          rows={4}
          value={code}
          onChange={(_event, { value }) => setCode(value)}
        />
      </Field>
      <Button className={styles.button} onClick={use}>
        {say('use-code')}
      </Button>
    </Fold>
  );
}
