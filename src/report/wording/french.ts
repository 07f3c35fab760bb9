import { isAbbreviation } from './words';

/** Common names of bodies, with their articles; other names are taken as they are written. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(groupe|comité|conseil|secrétariat|bureau|forum|réseau)\b/iu, 'le '],
  [/^(commission|conférence|section|délégation)\b/iu, 'la '],
  [/^(équipe|assemblée|union)(?![\p{L}])/iu, 'l’'],
];

/** A body's name as it stands in a sentence: `le Groupe de travail`. */
export function withArticle(name: string): string {
  if (isAbbreviation(name)) return `le ${name}`;
  return `${ARTICLES.find(([head]) => head.test(name))?.[1] ?? ''}${name}`;
}

/** `de` before words, contracted and elided: `du Groupe`, `des membres`, `d’un rapport`. */
export function de(words: string): string {
  return contracted(words, 'du', 'des') ?? (startsWithVowel(words) ? `d’${words}` : `de ${words}`);
}

/** `à` before words, contracted: `au Conseil`, `aux membres`. */
export function a(words: string): string {
  return contracted(words, 'au', 'aux') ?? `à ${words}`;
}

function contracted(words: string, singular: string, plural: string): string | null {
  const match = /^(le|les) (.*)$/isu.exec(words);
  if (match === null) return null;
  return `${match[1]?.toLowerCase() === 'le' ? singular : plural} ${match[2] ?? ''}`;
}

function startsWithVowel(words: string): boolean {
  return !isAbbreviation(words.split(' ')[0] ?? '') && /^[aâàeéèêëiîoôuyœ]/iu.test(words);
}
