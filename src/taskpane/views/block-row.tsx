import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from '../parts/icon';
import { usePane, useWords } from '../use-pane';
import type { BlockView } from '../worker/questions';
import { BlockDifferences } from './block-differences';

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
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  standing: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const ICONS = {
  absent: 'absent',
  'up-to-date': 'done',
  'out-of-date': 'stale',
  edited: 'edited',
} as const;

/** One block: what it is, how it stands, and what can be done with it. */
export function BlockRow({ block }: { readonly block: BlockView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { title, standing, there, wanted } = block;
  // Same words, other numbers in its chart.
  const isOnlyFigure = standing === 'out-of-date' && there === wanted;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Icon name={ICONS[standing]} className={mergeClasses(styles.icon, styles[standing])} />
        <div>
          <span className={styles.title}>
            <bdi>{title}</bdi>
          </span>
          <span className={styles.standing}>
            {say(isOnlyFigure ? 'standing-out-of-date-figure' : `standing-${standing}`)}
          </span>
        </div>
        <RowButtons block={block} />
      </div>
      {standing === 'edited' ? <BlockDifferences block={block} /> : null}
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
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="find" />}
        aria-label={say('show-block', { title })}
        title={say('show-block', { title })}
        onClick={() => void blocks.goTo(tag)}
      />
    </div>
  );
}
