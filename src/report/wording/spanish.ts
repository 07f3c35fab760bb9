import { isAbbreviation } from './words';

/** Common names of bodies, with their articles; other names are taken as they are written. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(grupo|comité|consejo|foro|equipo)\b/iu, 'el '],
  [/^(comisión|conferencia|secretaría|oficina|asamblea|unión|delegación|red)(?![\p{L}])/iu, 'la '],
];

/** A body's name as it stands in a sentence: `el Grupo de Trabajo`. */
export function withArticle(name: string): string {
  if (isAbbreviation(name)) return `el ${name}`;
  return `${ARTICLES.find(([head]) => head.test(name))?.[1] ?? ''}${name}`;
}

/** `de` before words, contracted with `el`: `del Grupo`, `de la Comisión`. */
export function de(words: string): string {
  return /^el /iu.test(words) ? `del ${words.slice(3)}` : `de ${words}`;
}

/** `a` before words, contracted with `el`: `al Consejo`, `a la Comisión`. */
export function a(words: string): string {
  return /^el /iu.test(words) ? `al ${words.slice(3)}` : `a ${words}`;
}
