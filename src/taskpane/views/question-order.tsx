import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../language/format';
import type { RankedSheetQuestion } from '../../jobs/rank';
import { rankLabels } from '../../ranking/rank-labels';
import { METHOD_NAMES } from '../../ranking/ranked-question';
import { agreementWords } from '../agreement-words';
import { declinedWords } from '../explanation-words';
import type { Words } from '../messages';
import { HiddenText } from '../parts/hidden-text';
import { Section } from '../parts/section';
import { useWords } from '../use-pane';
import { Comparison } from './comparison';
import { FirmnessWords, RankShares } from './firmness';
import { GroupOrders } from './group-orders';
import { BarLegend, PositionBar } from './position-bar';

const useStyles = makeStyles({
  basis: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderSpacing: 0 },
  head: {
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'bottom',
  },
  cell: {
    padding: `${tokens.spacingVerticalS} 0`,
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rank: {
    width: '1px',
    paddingInlineEnd: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
  },
  name: { display: 'block', marginBottom: tokens.spacingVerticalXS },
  mean: {
    width: '1px',
    paddingInlineStart: tokens.spacingHorizontalM,
    overflowWrap: 'normal',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  words: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface QuestionOrderProps {
  readonly question: RankedSheetQuestion;
  /** The order in sentences. */
  readonly narrative: string;
}

/** The priority order of one question: ranks, bars, mean ranks, and what may be said of it. */
export function QuestionOrder({ question, narrative }: QuestionOrderProps) {
  const styles = useStyles();
  const words = useWords();
  const { agreement, tally } = question;
  return (
    <Section title={question.title}>
      <OrderTable question={question} />
      <p className={styles.words}>{narrative}</p>
      <p className={styles.words}>{agreementWords(agreement, tally.ballots, words)}</p>
      <FirmnessWords question={question} />
      {gaps(question, words).map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      <Comparison question={question} />
      <RankShares question={question} />
      <GroupOrders question={question} />
    </Section>
  );
}

/** Which methods gave no order. */
function gaps({ declined }: RankedSheetQuestion, words: Words): string[] {
  const methods = METHOD_NAMES.flatMap((method) => {
    const reason = declined[method];
    return reason === undefined ? [] : [{ method, reason }];
  });
  return declinedWords(methods, words);
}

function OrderTable({ question }: { readonly question: RankedSheetQuestion }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { order, options, meanRanks, title } = question;
  const labels = rankLabels(order);
  return (
    <table className={styles.table} aria-label={say('order-of', { title })}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <HiddenText>{say('rank')}</HiddenText>
          </th>
          <th scope="col" className={styles.head}>
            <BarLegend question={question} />
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.mean)}>
            {say('mean-rank')}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.flat().map((option, index) => (
          <tr key={option}>
            <th scope="row" className={mergeClasses(styles.cell, styles.rank)}>
              <bdi dir="ltr">{labels[index]}</bdi>
            </th>
            <td className={styles.cell}>
              <span className={styles.name}>
                <bdi>{options[option]}</bdi>
              </span>
              <PositionBar question={question} option={option} />
            </td>
            <td className={mergeClasses(styles.cell, styles.mean)}>
              {formatNumber(language, meanRanks[option] ?? 0, { exactly: 2 })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
