import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../parts/section';
import { useWords } from '../use-pane';
import type { OtherBlockView } from '../worker/questions';
import { BlockPreview } from './block-preview';
import { BlockHead, ShowButton } from './block-row';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Blocks of the document that the report does not have: captured text, clauses, older ones. */
export function OtherBlocks({ blocks }: { readonly blocks: readonly OtherBlockView[] }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Section title={say('others-title')}>
      <p className={styles.text}>{say('others-text')}</p>
      <ul className={styles.list}>
        {blocks.map(({ tag, title, standing, there }) => (
          <li key={tag} className={styles.row}>
            <BlockHead icon={standing} title={title} standing={say(`standing-${standing}`)}>
              <ShowButton tag={tag} title={title} />
            </BlockHead>
            <BlockPreview title={title} text={there} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
