import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    marginTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  title: {
    display: 'inline',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalS },
  content: { paddingTop: tokens.spacingVerticalM },
});

interface FoldProps {
  readonly title: string;
  /** A few words that can be read while the fold is closed. */
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that a person opens when it is wanted. */
export function Fold({ title, aside, startsOpen = false, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={startsOpen}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
