import type { Language } from '../../language/languages';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import type { Wording } from './wording';
import { zh } from './zh';

/** The fixed phrases of every language. */
export const WORDING: Readonly<Record<Language, Wording>> = { en, fr, es, ru, zh, ar };
