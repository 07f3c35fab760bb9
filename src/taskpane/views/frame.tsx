import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { directionOf, LOCALE, type Language } from '../../language/languages';
import type { Look } from '../store/pane-state';

const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
} as const;

const useStyles = makeStyles({
  ground: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
});

interface FrameProps {
  readonly language: Language;
  readonly look: Look;
  readonly children: ReactNode;
}

/** Theme, language and direction for everything in the page. */
export function Frame({ language, look, children }: FrameProps) {
  const direction = directionOf(language);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = LOCALE[language];
    page.dir = direction;
    // Scroll bars and the ground behind the pane follow.
    page.style.colorScheme = look === 'light' ? 'light' : 'dark';
    // The status area must not cover what has the focus.
    page.style.scrollPaddingBlockEnd = '96px';
    page.style.setProperty('--ground', THEMES[look].colorNeutralBackground1);
  }, [language, direction, look]);
  return (
    <FluentProvider theme={THEMES[look]} dir={direction}>
      <Ground>{children}</Ground>
    </FluentProvider>
  );
}

/** Inside of the provider, so that its styles know the direction. */
function Ground({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.ground}>{children}</div>;
}
