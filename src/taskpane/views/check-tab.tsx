import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Section } from '../parts/section';
import { usePane, usePaneState, useWords } from '../use-pane';
import { CheckFindings } from './check-findings';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  button: { marginTop: tokens.spacingVerticalL },
});

/** The checks of the document, on demand, and what they found. */
export default function CheckTab() {
  const styles = useStyles();
  const { check: actions } = usePane();
  const { check, draft } = usePaneState();
  const { say } = useWords();
  const [limit, setLimit] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [withData, setWithData] = useState(true);
  const run = (): void => {
    const words = wordLimit(limit);
    setIsWrong(words === undefined);
    if (words !== undefined) void actions.run({ limit: words, withData });
  };
  return (
    <>
      <Section title={say('check-title')} look="card">
        <p className={styles.text}>{say('check-text')}</p>
        <div className={styles.fields}>
          {draft === null ? null : (
            <Checkbox
              label={say('check-data', { file: draft.file })}
              checked={withData}
              onChange={(_event, { checked }) => setWithData(checked === true)}
            />
          )}
          <Field
            label={say('check-limit')}
            hint={say('check-limit-hint')}
            {...(isWrong ? { validationMessage: say('check-limit-wrong') } : {})}
          >
            <Input
              inputMode="numeric"
              value={limit}
              onChange={(_event, { value }) => setLimit(value)}
            />
          </Field>
        </div>
        <Button appearance="primary" className={styles.button} onClick={run}>
          {say(check === null ? 'check-run' : 'check-again')}
        </Button>
      </Section>
      {check === null ? null : <CheckFindings check={check} />}
    </>
  );
}

/** The number of words that was typed; `null` for none, `undefined` for no such number. */
function wordLimit(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
