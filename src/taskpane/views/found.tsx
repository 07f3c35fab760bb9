import { makeStyles, tokens } from '@fluentui/react-components';
import { formatLabel } from '../format-names';
import type { Survey } from '../store/pane-state';
import { useWords } from '../use-pane';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What was read: sheets, format, and how many questions and ballots. */
export function Found({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { questions } = survey.ranking;
  const sheets = [...new Set(questions.map(({ sheet }) => sheet))];
  const formats = [...new Set(questions.map(({ format }) => formatLabel(format, words)))];
  const ballots = [...new Set(questions.map(({ tally }) => tally.ballots))];
  const weighted = questions.find((question) => question.weighted);
  const weight =
    weighted === undefined ? '' : ` (${say('weighted', { weight: weighted.tally.weight })})`;
  const facts = [
    [say('found-sheet', { count: sheets.length }), sheets.join(', ')],
    [say('found-format'), formats.join(', ')],
    [say('found-questions'), String(questions.length)],
    [say('found-ballots'), `${ballots.join(', ')}${weight}`],
  ] as const;
  return (
    <dl className={styles.list}>
      {facts.map(([term, value]) => (
        <Fact key={term} term={term} value={value} />
      ))}
    </dl>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>
        <bdi>{value}</bdi>
      </dd>
    </>
  );
}
