import { formatLocale, formatNumber } from '../../language/format';
import { directionOf, type Direction } from '../../language/languages';
import { en } from './en';
import type { Message, MessageValues } from './message';
import type { MessageKey, Messages } from './messages';

/** The languages that the pane speaks; reports are made in six. */
export const PANE_LANGUAGES = ['en', 'zh', 'ar'] as const;

export type PaneLanguage = (typeof PANE_LANGUAGES)[number];

/** What a language calls itself. */
export const LANGUAGE_NAMES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ar: 'العربية',
} as const;

export type { MessageKey };

/** English is always there; the others come when they are wanted. */
const LOADERS: Readonly<Record<PaneLanguage, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  zh: async () => (await import('./zh')).zh,
  ar: async () => (await import('./ar')).ar,
};

/** The words of one language. */
export interface Words {
  readonly language: PaneLanguage;
  readonly direction: Direction;
  /** A message with its values filled in; numbers are written as the language writes them. */
  readonly say: (key: MessageKey, values?: MessageValues) => string;
}

/** Around a name in another direction, so that it does not reorder the words beside it. */
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/** The words of a language; those of English where they cannot be loaded. */
export async function loadWords(language: PaneLanguage): Promise<Words> {
  try {
    return wordsOf(language, await LOADERS[language]());
  } catch {
    return wordsOf('en', en);
  }
}

function wordsOf(language: PaneLanguage, messages: Messages): Words {
  const plurals = new Intl.PluralRules(formatLocale(language));
  const template = (message: Message, count: number): string =>
    typeof message === 'string' ? message : (message[plurals.select(count)] ?? message.other);
  const direction = directionOf(language);
  return {
    language,
    direction,
    say: (key, values = {}) =>
      template(messages[key], Number(values['count'] ?? 0)).replace(
        /\{(\w+)\}/g,
        (whole, name: string) => {
          const value = values[name];
          if (value === undefined) return whole;
          if (typeof value === 'number') return formatNumber(language, value, { atMost: 2 });
          return direction === 'rtl' ? `${ISOLATE}${value}${POP}` : value;
        },
      ),
  };
}

/** The pane's language for a locale such as `zh-CN`; English where there is none for it. */
export function paneLanguageFor(locale: string): PaneLanguage {
  const code = locale.toLowerCase().split(/[-_]/)[0];
  return PANE_LANGUAGES.find((language) => language === code) ?? 'en';
}
