import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Fold } from '../parts/fold';
import { usePane, usePaneState, useWords } from '../use-pane';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  button: { marginTop: tokens.spacingVerticalS },
});

/** The way to the pane in Word: the workbook itself, or a code to copy. */
export function TransferCode() {
  const styles = useStyles();
  const { exports } = usePane();
  const { code } = usePaneState();
  const { say } = useWords();
  return (
    <Fold title={say('code-title')}>
      <p className={styles.text}>{say('code-text')}</p>
      {code === null ? (
        <Button onClick={() => void exports.makeCode()}>{say('make-code')}</Button>
      ) : (
        <CodeField code={code} />
      )}
    </Fold>
  );
}

/** The code, selected, so that it can be copied where the clipboard is closed to the pane. */
function CodeField({ code }: { readonly code: string }) {
  const styles = useStyles();
  const { exports } = usePane();
  const { say } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [code]);
  return (
    <>
      <Field label={say('code-label')}>
        <Textarea
          readOnly
          dir="ltr"
          rows={4}
          value={code}
          textarea={{ ref: field, className: styles.code }}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <Button
        className={styles.button}
        onClick={() => {
          field.current?.select();
          void exports.copyCode();
        }}
      >
        {say('copy-code')}
      </Button>
    </>
  );
}
