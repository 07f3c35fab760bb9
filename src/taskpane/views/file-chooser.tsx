import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { Icon } from '../parts/icon';
import { useWords } from '../use-pane';

/** What the file dialog offers; the content decides what a file is. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.soc,.soi,.toc,.toi,.cvotes,.blt';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  name: { flexGrow: 1, flexBasis: '8em', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  input: { display: 'none' },
});

interface FileChooserProps {
  /** The file that is open; `null` to ask for one. */
  readonly name: string | null;
  readonly text: string;
  readonly onFile: (file: File) => void;
}

/** Asks for a workbook, by a dialog or by dropping it; once one is open, names it. */
export function FileChooser({ name, text, onFile }: FileChooserProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer.files[0];
      if (file !== undefined) onFile(file);
    },
  };
  const choose = (
    <>
      <Button
        appearance={name === null ? 'primary' : 'secondary'}
        size={name === null ? 'medium' : 'small'}
        onClick={() => input.current?.click()}
      >
        {say(name === null ? 'choose-file' : 'choose-other')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        className={styles.input}
        aria-label={say('choose-file')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was saved anew.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
  if (name !== null) {
    return (
      <div className={styles.small} {...drop}>
        <Icon name="document" />
        <span className={styles.name}>
          <bdi>{name}</bdi>
        </span>
        {choose}
      </div>
    );
  }
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} {...drop}>
      <p className={styles.text}>{text}</p>
      {choose}
      <p className={styles.text}>{say(isOver ? 'drop-now' : 'or-drop')}</p>
    </div>
  );
}
