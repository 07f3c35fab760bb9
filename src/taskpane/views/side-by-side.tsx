import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExplanationLine } from '../../ranking/explanation-lines';
import { comparedRows } from '../explanation-words';
import { useWords } from '../use-pane';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalM,
    borderSpacing: 0,
    tableLayout: 'fixed',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    textAlign: 'start',
  },
  label: {
    paddingInlineStart: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  number: { fontVariantNumeric: 'tabular-nums' },
});

interface SideBySideProps {
  readonly lines: readonly ExplanationLine[];
  readonly names: readonly [string, string];
}

/** The numbers of two options side by side. */
export function SideBySide({ lines, names }: SideBySideProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <table className={styles.table} aria-label={words.say('why-table')}>
      <thead>
        <tr>
          <td className={styles.cell} />
          {names.map((name) => (
            <th key={name} scope="col" className={mergeClasses(styles.cell, styles.name)}>
              <bdi>{name}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparedRows(lines, words).map(({ label, values }) => (
          <tr key={label}>
            <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
              {label}
            </th>
            {values.map((value, index) => (
              <td key={index} className={mergeClasses(styles.cell, styles.number)}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
