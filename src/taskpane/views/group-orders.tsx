import { makeStyles, tokens } from '@fluentui/react-components';
import type { Order, RankedQuestion } from '../../ranking/ranked-question';
import { rankLabels } from '../../ranking/rank-labels';
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
  option: { display: 'grid', gridTemplateColumns: '2.5em 1fr' },
});

/** The order of each group of ballots, where the ballots are grouped. */
export function GroupOrders({ question }: { readonly question: RankedQuestion }) {
  const styles = useStyles();
  const { say } = useWords();
  const { groups, options } = question;
  if (groups.length === 0) return null;
  const small = groups.filter(({ order }) => order === null).length;
  return (
    <>
      <h3 className={styles.title}>{say('groups')}</h3>
      <dl className={styles.list}>
        {groups.map(({ name, ballots, order }) =>
          order === null ? null : (
            <Group key={name} name={name} ballots={ballots} order={order} options={options} />
          ),
        )}
      </dl>
      {small === 0 ? null : <p className={styles.order}>{say('groups-small', { count: small })}</p>}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly ballots: number;
  readonly order: Order;
  readonly options: readonly string[];
}

function Group({ name, ballots, order, options }: GroupProps) {
  const styles = useStyles();
  const { say } = useWords();
  const labels = rankLabels(order);
  return (
    <>
      <dt className={styles.name}>{say('group-ballots', { name, count: ballots })}</dt>
      <dd className={styles.order}>
        {order.flat().map((option, index) => (
          <span key={option} className={styles.option}>
            <bdi dir="ltr">{labels[index]}</bdi> <bdi>{options[option]}</bdi>
          </span>
        ))}
      </dd>
    </>
  );
}
