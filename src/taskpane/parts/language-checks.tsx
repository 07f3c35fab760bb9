import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../language/languages';
import { LANGUAGE_NAMES } from '../messages';
import { Icon } from './icon';

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: 0 },
  legend: { padding: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(8em, 1fr))',
    // The box of a check begins below the label, as other fields do.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  fault: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface LanguageChecksProps {
  readonly label: string;
  readonly chosen: readonly Language[];
  /** What is wrong with the choice. */
  readonly fault: string | null;
  readonly onChange: (chosen: readonly Language[]) => void;
}

/** A choice of some of the six languages. */
export function LanguageChecks({ label, chosen, fault, onChange }: LanguageChecksProps) {
  const styles = useStyles();
  const toggle = (language: Language, isWanted: boolean): void =>
    onChange(LANGUAGES.filter((one) => (one === language ? isWanted : chosen.includes(one))));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.list}>
        {LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            label={<span lang={language}>{LANGUAGE_NAMES[language]}</span>}
            checked={chosen.includes(language)}
            onChange={(_event, { checked }) => toggle(language, checked === true)}
          />
        ))}
      </div>
      {fault === null ? null : (
        <p role="alert" className={styles.fault}>
          <Icon name="error" />
          {fault}
        </p>
      )}
    </fieldset>
  );
}
