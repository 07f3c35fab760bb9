import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CAPTURED_KINDS, type CapturedKind } from '../../report/captured-block';
import { ChoiceField } from '../parts/choice-field';
import { Section } from '../parts/section';
import { usePane, useWords } from '../use-pane';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  button: { marginTop: tokens.spacingVerticalL },
});

/** Makes the text that is selected in the document a block. */
export function CaptureForm() {
  const styles = useStyles();
  const { additions } = usePane();
  const { say } = useWords();
  const [kind, setKind] = useState<CapturedKind>('recommendations');
  const [title, setTitle] = useState('');
  return (
    <Section title={say('capture-title')} look="card">
      <p className={styles.text}>{say('capture-text')}</p>
      <div className={styles.fields}>
        <ChoiceField
          label={say('capture-kind')}
          value={kind}
          options={CAPTURED_KINDS.map((value) => ({ value, text: say(`kind-${value}`) }))}
          onChange={setKind}
        />
        <Field label={say('capture-heading')} hint={say('capture-heading-hint')}>
          <Input dir="auto" value={title} onChange={(_event, { value }) => setTitle(value)} />
        </Field>
      </div>
      <Button className={styles.button} onClick={() => void additions.capture({ kind, title })}>
        {say('capture-run')}
      </Button>
    </Section>
  );
}
