import { makeStyles, tokens } from '@fluentui/react-components';
import { textLines } from '../../jobs/block-diff';
import { useWords } from '../use-pane';

const useStyles = makeStyles({
  fold: { marginInlineStart: '24px' },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  lines: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

/** The text of a block, for whoever opens it. */
export function BlockPreview({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <details className={styles.fold}>
      <summary className={styles.summary} aria-label={say('preview-of', { title })}>
        {say('preview')}
      </summary>
      <PreviewLines lines={textLines(text)} />
    </details>
  );
}

/** Paragraphs of the report, each in its own direction. */
export function PreviewLines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      {lines.map((line, index) => (
        <p key={index} dir="auto" className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
