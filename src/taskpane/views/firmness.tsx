import { makeStyles, tokens } from '@fluentui/react-components';
import { formatShare } from '../../language/format';
import { rankLabels } from '../../ranking/rank-labels';
import type { Confidence, RankedQuestion } from '../../ranking/ranked-question';
import type { Words } from '../messages';
import { Fold } from '../parts/fold';
import { useWords } from '../use-pane';

/** Smaller shares are not told. */
const LEAST_SHARE = 0.01;

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalS} 0 0` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0 },
  option: { marginTop: tokens.spacingVerticalS },
  ranks: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How firm the order is: how often the first option is first, and what single ballots change. */
export function FirmnessWords({ question }: { readonly question: RankedQuestion }) {
  const styles = useStyles();
  const words = useWords();
  return firmnessSentences(question, words).map((sentence) => (
    <p key={sentence} className={styles.words}>
      {sentence}
    </p>
  ));
}

function firmnessSentences(question: RankedQuestion, { say, language }: Words): string[] {
  const { confidence, order, options } = question;
  if (confidence === null) return [];
  const { rankProbabilities, resamples, holdsWithoutAnyOneBallot: holds } = confidence;
  const [leader, ...others] = order[0] ?? [];
  const isAlone = leader !== undefined && others.length === 0;
  const share = isAlone ? formatShare(language, rankProbabilities[leader]?.[0] ?? 0) : '';
  return [
    ...(isAlone ? [say('firm-first', { share, resamples, option: options[leader] ?? '' })] : []),
    ...(holds === null ? [] : [say(holds ? 'holds-without-one' : 'changes-without-one')]),
  ];
}

/** How often each option took which rank in the resamples. */
export function RankShares({ question }: { readonly question: RankedQuestion }) {
  const styles = useStyles();
  const { say } = useWords();
  const { confidence, order, options } = question;
  const labels = rankLabels(order);
  return (
    <Fold title={say('firm-title')} within="section">
      {confidence === null ? (
        <p className={styles.text}>{say('firm-none')}</p>
      ) : (
        <>
          <p className={styles.text}>
            {say('firm-text', { resamples: confidence.resamples, seed: confidence.seed })}
          </p>
          <dl className={styles.list}>
            {order.flat().map((option, index) => (
              <Ranks
                key={option}
                label={labels[index] ?? ''}
                name={options[option] ?? ''}
                shares={confidence.rankProbabilities[option] ?? []}
              />
            ))}
          </dl>
        </>
      )}
    </Fold>
  );
}

interface RanksProps {
  readonly label: string;
  readonly name: string;
  readonly shares: Confidence['rankProbabilities'][number];
}

function Ranks({ label, name, shares }: RanksProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  const told = shares
    .map((share, index) => ({ rank: index + 1, share }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((one, other) => other.share - one.share);
  return (
    <>
      <dt className={styles.option}>
        <bdi dir="ltr">{label}</bdi> <bdi>{name}</bdi>
      </dt>
      <dd className={styles.ranks}>
        {told
          .map(({ rank, share }) => say('firm-rank', { rank, share: formatShare(language, share) }))
          .join(' · ')}
      </dd>
    </>
  );
}
