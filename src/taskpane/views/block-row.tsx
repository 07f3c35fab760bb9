import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon';
import { usePane, useWords } from '../use-pane';
import type { BlockView } from '../worker/questions';
import { BlockDifferences } from './block-differences';
import { BlockPreview } from './block-preview';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  icon: { marginTop: '2px' },
  absent: { color: tokens.colorNeutralForeground3 },
  'up-to-date': { color: tokens.colorStatusSuccessForeground1 },
  'out-of-date': { color: tokens.colorStatusWarningForeground1 },
  edited: { color: tokens.colorBrandForeground1 },
  captured: { color: tokens.colorBrandForeground1 },
  clause: { color: tokens.colorNeutralForeground2 },
  'not-in-report': { color: tokens.colorNeutralForeground2 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  standing: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** How a block stands, as a picture. */
const ICONS = {
  absent: 'absent',
  'up-to-date': 'done',
  'out-of-date': 'stale',
  edited: 'edited',
  captured: 'edited',
  clause: 'document',
  'not-in-report': 'document',
} as const;

interface BlockHeadProps {
  readonly icon: keyof typeof ICONS;
  readonly title: string;
  readonly standing: string;
  readonly children: ReactNode;
}

/** The line of a block: what it is, how it stands, and its buttons. */
export function BlockHead({ icon, title, standing, children }: BlockHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Icon name={ICONS[icon]} className={mergeClasses(styles.icon, styles[icon])} />
      <div>
        <span className={styles.title}>
          <bdi>{title}</bdi>
        </span>
        <span className={styles.standing}>{standing}</span>
      </div>
      {children}
    </div>
  );
}

/** One block: what it is, how it stands, and what can be done with it. */
export function BlockRow({ block }: { readonly block: BlockView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { title, standing, there, wanted } = block;
  // Same words, other numbers in its chart.
  const isOnlyFigure = standing === 'out-of-date' && there === wanted;
  return (
    <li className={styles.row}>
      <BlockHead
        icon={standing}
        title={title}
        standing={say(isOnlyFigure ? 'standing-out-of-date-figure' : `standing-${standing}`)}
      >
        <RowButtons block={block} />
      </BlockHead>
      {standing === 'edited' || standing === 'captured' ? <BlockDifferences block={block} /> : null}
      <BlockPreview title={title} text={there ?? wanted} />
    </li>
  );
}

function RowButtons({ block: { tag, title, standing } }: { readonly block: BlockView }) {
  const styles = useStyles();
  const { blocks } = usePane();
  const { say } = useWords();
  if (standing === 'absent') {
    return (
      <Button
        size="small"
        aria-label={say('insert-block', { title })}
        onClick={() => void blocks.insert(tag)}
      >
        {say('insert-here')}
      </Button>
    );
  }
  return (
    <div className={styles.buttons}>
      {standing === 'out-of-date' ? (
        <Button
          size="small"
          aria-label={say('update-block', { title })}
          onClick={() => void blocks.update(tag)}
        >
          {say('update-here')}
        </Button>
      ) : null}
      <ShowButton tag={tag} title={title} />
    </div>
  );
}

/** Shows a block in the document. */
export function ShowButton({ tag, title }: { readonly tag: string; readonly title: string }) {
  const { blocks } = usePane();
  const { say } = useWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name="find" />}
      aria-label={say('show-block', { title })}
      title={say('show-block', { title })}
      onClick={() => void blocks.goTo(tag)}
    />
  );
}
