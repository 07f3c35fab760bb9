import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/section';
import type { Draft } from '../store/pane-state';
import { usePane, useWords } from '../use-pane';
import { BlockRow } from './block-row';

const STANDINGS = ['up-to-date', 'out-of-date', 'edited', 'captured', 'absent'] as const;

const useStyles = makeStyles({
  counts: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  hint: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
});

/** The blocks of the report in its order, and what can be done with all of them. */
export function BlockList({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { say } = useWords();
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: draft.blocks.filter((block) => block.standing === standing).length,
  }));
  return (
    <Section title={say('blocks-title')}>
      <p className={styles.counts}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ standing, count }) => say(`count-${standing}`, { count }))
          .join(' · ')}
      </p>
      <AllButtons draft={draft} />
      {draft.blocks.some(({ standing }) => standing === 'absent') ? (
        <p className={styles.hint}>{say('cursor-hint')}</p>
      ) : null}
      <ul className={styles.list}>
        {draft.blocks.map((block) => (
          <BlockRow key={block.tag} block={block} />
        ))}
      </ul>
    </Section>
  );
}

/** The next step comes first: updating what is stale, else inserting what is missing. */
function AllButtons({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { blocks } = usePane();
  const { say } = useWords();
  const missing = draft.blocks.filter(({ standing }) => standing === 'absent').length;
  const isStale = draft.blocks.some(({ standing }) => standing === 'out-of-date');
  const insertWords =
    missing === draft.blocks.length ? say('insert-all') : say('insert-missing', { count: missing });
  return (
    <div className={styles.buttons}>
      {missing < draft.blocks.length ? (
        <Button
          appearance={isStale ? 'primary' : 'secondary'}
          onClick={() => void blocks.updateAll()}
        >
          {say('update-all')}
        </Button>
      ) : null}
      {missing > 0 ? (
        <Button
          appearance={isStale ? 'secondary' : 'primary'}
          onClick={() => void blocks.insertMissing()}
        >
          {insertWords}
        </Button>
      ) : null}
      <Button appearance="subtle" onClick={() => void blocks.check()}>
        {say('check-again')}
      </Button>
    </div>
  );
}
