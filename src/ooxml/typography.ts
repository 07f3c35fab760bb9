import { directionOf, LOCALE, type Direction, type Language } from '../language/languages';

/** How the text of a language is set: fonts for each script, sizes, language tags, direction. */
export interface Typography {
  readonly language: Language;
  readonly direction: Direction;
  readonly fonts: {
    readonly latin: string;
    readonly eastAsia: string;
    readonly complex: string;
  };
  /** Size of running text in half-points: Latin and East Asian, and complex scripts. */
  readonly size: number;
  readonly complexSize: number;
  /** Language tags of the three scripts, as `w:lang` has them. */
  readonly tags: { readonly latin: string; readonly eastAsia: string; readonly complex: string };
}

/**
 * Fonts and sizes of ITU documents: 12 point Times New Roman, SimSun for Chinese, and for Arabic
 * 15 point Traditional Arabic (measured in the Recommendation E.119 of each language). Latin text
 * inside Chinese and Arabic is English, as far as spelling is concerned.
 */
export function typographyOf(language: Language): Typography {
  const arabic = language === 'ar';
  return {
    language,
    direction: directionOf(language),
    fonts: {
      latin: 'Times New Roman',
      eastAsia: 'SimSun',
      complex: arabic ? 'Traditional Arabic' : 'Times New Roman',
    },
    size: 24,
    complexSize: arabic ? 30 : 24,
    tags: {
      latin: arabic || language === 'zh' ? LOCALE.en : LOCALE[language],
      eastAsia: LOCALE.zh,
      complex: LOCALE.ar,
    },
  };
}
