import { formatDay, formatList, formatNumber } from '../../src/language/format';
import { LANGUAGES, type Language } from '../../src/language/languages';

const inAll = (write: (language: Language) => string): string[] =>
  LANGUAGES.map((language) => write(language).replace(/[\u00a0\u202f]/gu, ' '));

describe('words and numbers as each language writes them', () => {
  it('has decimals with a point or a comma, and the digits 0–9 in Arabic', () => {
    expect(inAll((language) => formatNumber(language, 1.755, { exactly: 2 }))).toEqual([
      '1.76',
      '1,76',
      '1,76',
      '1,76',
      '1.76',
      '1.76',
    ]);
    expect(formatNumber('en', 2, { exactly: 2 })).toBe('2.00');
    expect(formatNumber('en', 12.25, { atMost: 1 })).toBe('12.3');
    expect(formatNumber('en', 12, { atMost: 1 })).toBe('12');
  });

  it('has days in full', () => {
    expect(inAll((language) => formatDay(language, new Date('2026-11-01T00:00:00Z')))).toEqual([
      '1 November 2026',
      '1er novembre 2026',
      '1 de noviembre de 2026',
      '1 ноября 2026 г.',
      '2026年11月1日',
      '1 نوفمبر 2026',
    ]);
  });

  it('has lists', () => {
    expect(inAll((language) => formatList(language, ['A', 'B', 'C']))).toEqual([
      'A, B and C',
      'A, B et C',
      'A, B y C',
      'A, B и C',
      'A、B和C',
      'A وB وC',
    ]);
    expect(formatList('es', ['Perú', 'Italia'])).toBe('Perú e Italia');
  });
});
