import { formatLocale, formatNumber } from '../../language/format';
import { directionOf, LANGUAGES, type Direction, type Language } from '../../language/languages';
import { fill, isolated } from '../../language/messages/fill';
import { loadTell, type Tell } from '../../language/messages/tell';
import { en } from './en';
import type { Message, MessageValues } from './message';
import type { MessageKey, Messages } from './messages';

/** What a language calls itself. */
export const LANGUAGE_NAMES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ar: 'العربية',
} as const satisfies Readonly<Record<Language, string>>;

export type { MessageKey };

/** The English of the first screen is always there; the rest comes when it is wanted. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => ({
    ...en,
    ...(await import('./en-sheets')).enSheets,
    ...(await import('./en-document')).enDocument,
  }),
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  ru: async () => (await import('./ru')).ru,
  zh: async () => (await import('./zh')).zh,
  ar: async () => (await import('./ar')).ar,
};

/** The words of one language. */
export interface Words {
  readonly language: Language;
  readonly direction: Direction;
  /** A message with its values filled in; numbers are written as the language writes them. */
  readonly say: (key: MessageKey, values?: MessageValues) => string;
  /** What a finding or a problem says. */
  readonly tell: Tell;
}

/** The words of a language; those of English at hand where they cannot be loaded. */
export async function loadWords(language: Language): Promise<Words> {
  try {
    return wordsOf(language, await LOADERS[language](), await loadTell(language));
  } catch {
    return wordsOf('en', en, await loadTell('en'));
  }
}

function wordsOf(language: Language, messages: Partial<Messages>, tell: Tell): Words {
  const plurals = new Intl.PluralRules(formatLocale(language));
  const template = (message: Message, count: number): string =>
    typeof message === 'string' ? message : (message[plurals.select(count)] ?? message.other);
  const direction = directionOf(language);
  return {
    language,
    direction,
    tell,
    say: (key, values = {}) =>
      fill(template(messages[key] ?? key, Number(values['count'] ?? 0)), (name) => {
        const value = values[name];
        if (typeof value === 'number') return formatNumber(language, value, { atMost: 2 });
        return value === undefined || direction === 'ltr' ? value : isolated(value);
      }),
  };
}

/** The pane's language for a locale such as `zh-CN`; English where there is none for it. */
export function paneLanguageFor(locale: string): Language {
  const code = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === code) ?? 'en';
}
