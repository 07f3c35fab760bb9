import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SEVERITIES } from '../group-findings';
import type { Words } from '../messages';
import { HiddenText } from '../parts/hidden-text';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { usePane, useWords } from '../use-pane';
import type { CheckedDocument, LocatedFinding } from '../worker/questions';

const useStyles = makeStyles({
  counts: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  none: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  message: { margin: 0 },
});

/** How large the document is. */
const SIZES = ['blocks', 'figures', 'words'] as const;

/** What the checks found, errors first; each finding leads to its place in the document. */
export function CheckFindings({ check }: { readonly check: CheckedDocument }) {
  const styles = useStyles();
  const { say } = useWords();
  const { findings } = check;
  const sorted = SEVERITIES.map((severity) => ({
    severity,
    found: findings.filter((finding) => finding.severity === severity),
  })).filter(({ found }) => found.length > 0);
  return (
    <Section title={say('check-found')}>
      <p className={styles.counts}>
        {sorted
          .map(({ severity, found }) => say(`count-${severity}`, { count: found.length }))
          .concat(SIZES.map((name) => say(`count-${name}`, { count: check[name] })))
          .join(' · ')}
      </p>
      {findings.length === 0 ? (
        <p className={styles.none}>
          <Icon name="done" className={mergeClasses(styles.icon, styles.done)} />
          {say('check-none')}
        </p>
      ) : (
        <ul className={styles.list}>
          {sorted
            .flatMap(({ found }) => found)
            .map((finding, index) => (
              <Item key={index} finding={finding} />
            ))}
        </ul>
      )}
    </Section>
  );
}

function Item({ finding }: { readonly finding: LocatedFinding }) {
  const styles = useStyles();
  const { check } = usePane();
  const words = useWords();
  const { say, tell } = words;
  const { severity } = finding;
  const place = placeWords(finding, words);
  return (
    <li className={styles.item}>
      <Icon name={severity} className={mergeClasses(styles.icon, styles[severity])} />
      <div>
        <HiddenText>{say(`severity-${severity}`)}: </HiddenText>
        <p className={styles.message}>{tell(finding)}</p>
        {place === null ? null : (
          <Link
            as="button"
            aria-label={say('show-place', { place })}
            onClick={() => void check.show(finding)}
          >
            {place}
          </Link>
        )}
      </div>
    </li>
  );
}

/** `Recommendations, paragraph 3`; `null` for a finding of the whole document. */
function placeWords(
  { where, place: { paragraph } }: LocatedFinding,
  { say }: Words,
): string | null {
  if (where === null) return null;
  const { tag, title } = where;
  if (tag === null) return say('place-outside', { paragraph: paragraph ?? 0 });
  return paragraph === undefined ? title : say('place-in-block', { title, paragraph });
}
