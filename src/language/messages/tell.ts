import { directionOf, type Language } from '../languages';
import type { MessageValues } from '../problem';
import { messageOf, type MessageCode } from '.';
import { fill, isolated } from './fill';
import type { Translation } from './translation';

/** What a finding or a problem says: a code and its values. */
export interface Said {
  readonly code: MessageCode;
  readonly values: MessageValues;
}

/** Words a finding or a problem in one language. */
export type Tell = (said: Said) => string;

/** Placeholders for phrases: what a file is, what Word was asked for, where a clause belongs … */
const PHRASE_PLACEHOLDERS: ReadonlySet<string> = new Set([
  'kind',
  'action',
  'use',
  'parameters',
  'what',
]);

/** Each language is loaded when it is wanted; English is always there. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation>>> = {
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  ru: async () => (await import('./ru')).ru,
  zh: async () => (await import('./zh')).zh,
  ar: async () => (await import('./ar')).ar,
};

/** Loads what words findings and problems in a language. Throws when it cannot be loaded. */
export async function loadTell(language: Language): Promise<Tell> {
  if (language === 'en') return ({ code, values }) => messageOf(code, values);
  return tellIn(language, await LOADERS[language]());
}

function tellIn(language: Language, { messages, phrases }: Translation): Tell {
  const isRightToLeft = directionOf(language) === 'rtl';
  return ({ code, values }) => {
    const message = messages[code];
    if (message === undefined) return messageOf(code, values);
    return fill(message, (name) => {
      const value = values[name]?.toString();
      if (value === undefined) return undefined;
      const phrase = PHRASE_PLACEHOLDERS.has(name) ? phrases[value] : undefined;
      return phrase ?? (isRightToLeft ? isolated(value) : value);
    });
  };
}
