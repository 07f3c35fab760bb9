import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { changedLines, diffLines, type ShownLine } from '../../jobs/block-diff';
import { HiddenText } from '../parts/hidden-text';
import { usePane, useWords } from '../use-pane';
import type { BlockView } from '../worker/questions';

const useStyles = makeStyles({
  fold: { marginInlineStart: '24px' },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  note: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  lines: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '1.5em 1fr',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textDecorationLine: 'none',
  },
  same: { color: tokens.colorNeutralForeground2 },
  removed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  added: { backgroundColor: tokens.colorStatusSuccessBackground1 },
});

/** How an edited block differs from the report, and the way to give the edit up. */
export function BlockDifferences({ block }: { readonly block: BlockView }) {
  const styles = useStyles();
  const { blocks } = usePane();
  const { say } = useWords();
  const { tag, title, there, wanted } = block;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{say('differences')}</summary>
      <p className={styles.note}>{say('kept-note')}</p>
      <div className={styles.lines} role="group" aria-label={say('differences-title')}>
        {changedLines(diffLines(there ?? '', wanted)).map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </div>
      <Button
        size="small"
        aria-label={say('overwrite-block', { title })}
        onClick={() => void blocks.overwrite(tag)}
      >
        {say('overwrite')}
      </Button>
    </details>
  );
}

const SIGNS = { same: '', removed: '−', added: '+' } as const;

function Line({ line }: { readonly line: ShownLine }) {
  const styles = useStyles();
  const { say } = useWords();
  if (line.kind === 'gap') {
    return (
      <div className={mergeClasses(styles.line, styles.same)}>
        <span aria-hidden="true">⋯</span>
        <span>{say('unchanged')}</span>
      </div>
    );
  }
  const { kind, text } = line;
  const className = mergeClasses(styles.line, styles[kind]);
  const content = (
    <>
      <span aria-hidden="true">{SIGNS[kind]}</span>
      <span>
        {kind === 'same' ? null : (
          <HiddenText>{say(kind === 'removed' ? 'line-removed' : 'line-added')}: </HiddenText>
        )}
        <bdi>{text}</bdi>
      </span>
    </>
  );
  if (kind === 'removed') return <del className={className}>{content}</del>;
  if (kind === 'added') return <ins className={className}>{content}</ins>;
  return <div className={className}>{content}</div>;
}
