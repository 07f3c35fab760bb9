import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** What every summary shows: that it can be pressed, and where the focus is. */
export const FOLD_SUMMARY = {
  cursor: 'pointer',
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '2px',
  },
} as const;

const useStyles = makeStyles({
  fold: {
    marginTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  inner: { marginTop: tokens.spacingVerticalM },
  summary: FOLD_SUMMARY,
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
  /** Whether it is a part of the view, or of one of its sections. */
  readonly within?: 'view' | 'section';
  /** A few words that can be read while the fold is closed. */
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part that a person opens when it is wanted. */
export function Fold(props: FoldProps) {
  const styles = useStyles();
  const { title, within = 'view', aside, startsOpen = false, onToggle, children } = props;
  const Heading = within === 'view' ? 'h2' : 'h3';
  return (
    <details
      className={mergeClasses(within === 'view' ? styles.fold : styles.inner)}
      open={startsOpen}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <Heading className={styles.title}>{title}</Heading>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
