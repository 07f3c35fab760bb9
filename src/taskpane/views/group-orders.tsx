import { makeStyles, tokens } from '@fluentui/react-components';
import type { GroupOrder, RankedQuestion } from '../../ranking/ranked-question';
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
  option: { marginInlineEnd: tokens.spacingHorizontalM },
});

/** The order of each group of ballots, where the ballots are grouped. */
export function GroupOrders({ question }: { readonly question: RankedQuestion }) {
  const styles = useStyles();
  const { say } = useWords();
  if (question.groups.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{say('groups')}</h3>
      <dl className={styles.list}>
        {question.groups.map((group) => (
          <Group key={group.name} group={group} options={question.options} />
        ))}
      </dl>
    </>
  );
}

interface GroupProps {
  readonly group: GroupOrder;
  readonly options: readonly string[];
}

function Group({ group: { name, ballots, order }, options }: GroupProps) {
  const styles = useStyles();
  const { say } = useWords();
  const labels = order === null ? [] : rankLabels(order);
  return (
    <>
      <dt className={styles.name} dir="auto">
        {say('group-ballots', { name, count: ballots })}
      </dt>
      <dd className={styles.order}>
        {order === null
          ? say('group-small')
          : order.flat().map((option, index) => (
              <span key={option} className={styles.option} dir="auto">
                <bdi dir="ltr">{labels[index]}</bdi> {options[option]}
              </span>
            ))}
      </dd>
    </>
  );
}
