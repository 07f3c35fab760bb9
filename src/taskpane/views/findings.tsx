import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../language/finding';
import type { Place } from '../../language/problem';
import { groupFindings, SEVERITIES, type FindingGroup, type SameFindings } from '../group-findings';
import { Fold, FOLD_SUMMARY } from '../parts/fold';
import { HiddenText } from '../parts/hidden-text';
import { Icon } from '../parts/icon';
import { useWords } from '../use-pane';
import { CellLink } from './cell-link';

/** How many places of one finding are named at once; more would bury the next finding. */
const MOST_PLACES = 8;

/** How many are listed at most when a person opens the rest. */
const MOST_LISTED = 200;

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
  saying: { ':not(:first-of-type)': { marginTop: tokens.spacingVerticalS } },
  message: { margin: 0 },
  summary: {
    ...FOLD_SUMMARY,
    width: 'fit-content',
    color: tokens.colorNeutralForeground2,
  },
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
    count: groups
      .filter((group) => group.severity === severity)
      .reduce((sum, { count }) => sum + count, 0),
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
          <Group key={`${group.severity} ${group.same[0].message}`} group={group} />
        ))}
      </ul>
    </Fold>
  );
}

function Group({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { say } = useWords();
  const { severity, count, same } = group;
  const [first, ...others] = same;
  return (
    <li className={styles.item}>
      <Icon name={severity} className={mergeClasses(styles.icon, styles[severity])} />
      <div>
        <HiddenText>{say(`severity-${severity}`)}: </HiddenText>
        <Saying same={first} />
        {others.length === 0 ? null : (
          <More summary={say('more-of-kind', { count: count - Math.max(1, first.places.length) })}>
            {others.slice(0, MOST_LISTED).map((one) => (
              <Saying key={one.message} same={one} />
            ))}
            <Rest count={others.length - MOST_LISTED} />
          </More>
        )}
      </div>
    </li>
  );
}

/** What was found, and the cells; those beyond the first few are opened when they are wanted. */
function Saying({ same: { message, places } }: { readonly same: SameFindings }) {
  const styles = useStyles();
  const { say } = useWords();
  const beyond = places.slice(MOST_PLACES);
  return (
    <div className={styles.saying}>
      <p className={styles.message}>{message}</p>
      <div className={styles.places}>
        {places.length > 1 ? <span>{say('count-cells', { count: places.length })}:</span> : null}
        <Cells places={places.slice(0, MOST_PLACES)} />
      </div>
      {beyond.length === 0 ? null : (
        <More summary={say('more-cells', { count: beyond.length })}>
          <div className={styles.places}>
            <Cells places={beyond.slice(0, MOST_LISTED)} />
            <Rest count={beyond.length - MOST_LISTED} />
          </div>
        </More>
      )}
    </div>
  );
}

function Cells({ places }: { readonly places: readonly Place[] }) {
  return places.map(({ sheet, cell }, index) => (
    <CellLink
      key={index}
      {...(sheet === undefined ? {} : { sheet })}
      {...(cell === undefined ? {} : { cell })}
    />
  ));
}

interface MoreProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What is there only once a person opens it: there may be a thousand of a kind. */
function More({ summary, children }: MoreProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {isOpen ? children : null}
    </details>
  );
}

function Rest({ count }: { readonly count: number }) {
  const { say } = useWords();
  return count > 0 ? <span>{say('more-cells', { count })}</span> : null;
}
