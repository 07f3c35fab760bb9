import type { Language } from '../../language/languages';
import { clausesAr } from './ar';
import type { ClauseWording } from './catalogue';
import { clausesEn } from './en';
import { clausesEs } from './es';
import { clausesFr } from './fr';
import { clausesRu } from './ru';
import { clausesZh } from './zh';

/** The words of the standard clauses in every language. */
export const CLAUSE_WORDING: Readonly<Record<Language, ClauseWording>> = {
  en: clausesEn,
  fr: clausesFr,
  es: clausesEs,
  ru: clausesRu,
  zh: clausesZh,
  ar: clausesAr,
};
