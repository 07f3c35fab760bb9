import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../../language/languages';
import { LANGUAGE_NAMES } from '../messages';
import { usePane, useWords } from '../use-pane';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Name of the program, and the language of the pane. */
export function Header() {
  const styles = useStyles();
  const { setLanguage } = usePane();
  const { say, language } = useWords();
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <img src="assets/icons/concord-64.png" width="20" height="20" alt="" />
        Concord
      </span>
      <Select
        size="small"
        appearance="underline"
        aria-label={say('pane-language')}
        value={language}
        onChange={(_event, { value }) => {
          const chosen = LANGUAGES.find((known) => known === value);
          if (chosen !== undefined) void setLanguage(chosen);
        }}
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </Select>
    </header>
  );
}
