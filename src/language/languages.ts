/** The six official languages of the United Nations, by the codes that sheets and options use. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** True for one of the six language codes. */
export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}

/** The full tag that documents and `Intl` take. */
export const LOCALE: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ar: 'ar-EG',
};

export type Direction = 'ltr' | 'rtl';

/** The direction in which a language is written. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}
