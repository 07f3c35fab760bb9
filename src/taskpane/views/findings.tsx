import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../language/finding';
import type { Place } from '../../language/problem';
import { groupFindings, SEVERITIES, type FindingGroup } from '../group-findings';
import { Fold } from '../parts/fold';
import { HiddenText } from '../parts/hidden-text';
import { Icon } from '../parts/icon';
import { usePane, useWords } from '../use-pane';

/** How many places of one finding are named; more would bury the next finding. */
const MOST_PLACES = 8;

const useStyles = makeStyles({
  none: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0 0`,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  icon: { marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  message: { margin: 0 },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Everything that the reader of the sheets should know, the same things together. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { say, tell } = useWords();
  const groups = groupFindings(findings, tell);
  if (groups.length === 0) {
    return (
      <p className={styles.none}>
        <Icon name="done" className={mergeClasses(styles.icon, styles.done)} />
        {say('no-findings')}
      </p>
    );
  }
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return (
    <Fold
      title={say('findings-title')}
      aside={counts
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => say(`count-${severity}`, { count }))
        .join(' · ')}
      startsOpen={groups.some(({ severity }) => severity === 'error')}
    >
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={`${group.severity} ${group.message}`} group={group} />
        ))}
      </ul>
    </Fold>
  );
}

function Group({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { say } = useWords();
  const { severity, message, places } = group;
  const hidden = places.length - MOST_PLACES;
  return (
    <li className={styles.item}>
      <Icon name={severity} className={mergeClasses(styles.icon, styles[severity])} />
      <div>
        <HiddenText>{say(`severity-${severity}`)}: </HiddenText>
        <p className={styles.message}>{message}</p>
        <div className={styles.places}>
          {places.slice(0, MOST_PLACES).map((place, index) => (
            <PlaceLink key={index} place={place} />
          ))}
          {hidden > 0 ? <span>{say('more-cells', { count: hidden })}</span> : null}
        </div>
      </div>
    </li>
  );
}

/** The cell of a finding; where the workbook is open, a way to it. */
function PlaceLink({ place: { sheet, cell } }: { readonly place: Place }) {
  const { environment, survey } = usePane();
  const { say } = useWords();
  const name = [sheet, cell].filter((part) => part !== undefined).join('!');
  if (environment.kind !== 'workbook' || sheet === undefined || cell === undefined) {
    return <bdi>{name}</bdi>;
  }
  return (
    <Link
      as="button"
      aria-label={say('go-to-cell', { cell: name })}
      onClick={() => void survey.goTo(sheet, cell)}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}
