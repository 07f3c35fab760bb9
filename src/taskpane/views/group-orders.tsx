import { makeStyles, tokens } from '@fluentui/react-components';
import type { GroupOrder, Order, RankedQuestion } from '../../ranking/ranked-question';
import { formatNumber } from '../../language/format';
import { rankLabels } from '../../ranking/rank-labels';
import { DEFAULT_THRESHOLDS } from '../../ranking/thresholds';
import { sameOrder } from '../../ranking/tiers';
import { useWords } from '../use-pane';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0 },
  name: { marginTop: tokens.spacingVerticalS },
  order: { margin: 0, color: tokens.colorNeutralForeground2 },
  tau: { display: 'block', fontSize: tokens.fontSizeBase200 },
  option: { display: 'grid', gridTemplateColumns: '2.5em 1fr' },
});

/** The order of each group of ballots, where the ballots are grouped. */
export function GroupOrders({ question }: { readonly question: RankedQuestion }) {
  const styles = useStyles();
  const { say } = useWords();
  const { groups } = question;
  if (groups.length === 0) return null;
  const small = groups.filter(({ order }) => order === null).length;
  return (
    <>
      <h3 className={styles.title}>{say('groups')}</h3>
      <dl className={styles.list}>
        {groups.map((group) => (
          <Group key={group.name} group={group} all={question} />
        ))}
      </dl>
      {small === 0 ? null : (
        <p className={styles.order}>
          {say('groups-small', { count: small, least: DEFAULT_THRESHOLDS.fewestInGroup })}
        </p>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: GroupOrder;
  readonly all: RankedQuestion;
}

function Group({ group: { name, ballots, order, tauB }, all }: GroupProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  if (order === null) return null;
  const tau = tauB === null ? null : formatNumber(language, tauB, { exactly: 2 });
  return (
    <>
      <dt className={styles.name}>{say('group-ballots', { name, count: ballots })}</dt>
      <dd className={styles.order}>
        {sameOrder(order, all.order) ? (
          say('group-same')
        ) : (
          <>
            <RankedOptions order={order} options={all.options} />
            {tau === null ? null : <span className={styles.tau}>{say('group-tau', { tau })}</span>}
          </>
        )}
      </dd>
    </>
  );
}

interface RankedOptionsProps {
  readonly order: Order;
  readonly options: readonly string[];
}

function RankedOptions({ order, options }: RankedOptionsProps) {
  const styles = useStyles();
  const labels = rankLabels(order);
  return order.flat().map((option, index) => (
    <span key={option} className={styles.option}>
      <bdi dir="ltr">{labels[index]}</bdi> <bdi>{options[option]}</bdi>
    </span>
  ));
}
