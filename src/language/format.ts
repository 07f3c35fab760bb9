import { LOCALE, type Language } from './languages';

/**
 * The locale in which `Intl` writes numbers, dates and lists for a language. Arabic takes the
 * digits 0–9, as ITU documents in Arabic do.
 */
export function formatLocale(language: Language): string {
  return language === 'ar' ? `${LOCALE.ar}-u-nu-latn` : LOCALE[language];
}

/** A number with exactly, or at most, so many decimals: `1.76`; `1,76` in French. */
export function formatNumber(
  language: Language,
  value: number,
  decimals: { readonly exactly: number } | { readonly atMost: number },
): string {
  const options =
    'exactly' in decimals
      ? { minimumFractionDigits: decimals.exactly, maximumFractionDigits: decimals.exactly }
      : { maximumFractionDigits: decimals.atMost };
  return new Intl.NumberFormat(formatLocale(language), options).format(value);
}

/**
 * A share of a whole in percent: `97%`; `97 %` in French. It is cut rather than rounded, so that
 * only a whole is written as 100.
 */
export function formatShare(language: Language, share: number): string {
  const percent: Intl.NumberFormatOptions = {
    style: 'percent',
    maximumFractionDigits: 0,
    roundingMode: 'trunc',
  };
  return new Intl.NumberFormat(formatLocale(language), percent).format(share);
}

/**
 * A day in full: `16 November 2026`. The date's UTC day is the one that is meant. French counts
 * the first of a month as an ordinal, which `Intl` does not.
 */
export function formatDay(language: Language, day: Date): string {
  const text = new Intl.DateTimeFormat(formatLocale(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day);
  return language === 'fr' ? text.replace(/^1 /u, '1er ') : text;
}

/** Several texts as one list of a sentence: `A, B and C`. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(formatLocale(language), { type: 'conjunction' }).format(items);
}
