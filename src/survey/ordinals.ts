import { comparable } from '../language/compare';
import type { Language } from '../language/languages';

/** A place in a ranking as words or digits say it; `last` is the place of the last option. */
export type Place = number | 'last';

/** First to tenth, with the forms of gender and the abbreviations that are not digits. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ],
  fr: [
    'premier première',
    'deuxième seconde',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
  ],
  es: [
    'primero primera primer',
    'segundo segunda',
    'tercero tercera tercer',
    'cuarto cuarta',
    'quinto quinta',
    'sexto sexta',
    'séptimo séptima',
    'octavo octava',
    'noveno novena',
    'décimo décima',
  ],
  ru: [
    'первый первая первое',
    'второй вторая второе',
    'третий третья третье',
    'четвертый четвёртый четвертая четвёртая четвертое четвёртое',
    'пятый пятая пятое',
    'шестой шестая шестое',
    'седьмой седьмая седьмое',
    'восьмой восьмая восьмое',
    'девятый девятая девятое',
    'десятый десятая десятое',
  ],
  zh: ['首选', '次选'],
  ar: [
    'الأول الأولى الاول الاولى أول أولى',
    'الثاني الثانية ثاني ثانية',
    'الثالث الثالثة ثالث ثالثة',
    'الرابع الرابعة رابع رابعة',
    'الخامس الخامسة خامس خامسة',
    'السادس السادسة سادس سادسة',
    'السابع السابعة سابع سابعة',
    'الثامن الثامنة ثامن ثامنة',
    'التاسع التاسعة تاسع تاسعة',
    'العاشر العاشرة عاشر عاشرة',
  ],
};

const LAST_WORDS =
  'last final dernier dernière último última последний последняя последнее 最后 末选 الأخير الأخيرة الاخير الاخيرة';

/**
 * What may stand beside a number or an ordinal when the two name a place. "Option" is not among
 * them: `Option 1` is the name of an option more often than a place.
 */
const NOUNS =
  'rank ranking choice priority preference position place vote level no n ' +
  'rang choix priorité préférence position place classement ' +
  'rango elección prioridad preferencia posición lugar puesto ' +
  'ранг выбор приоритет предпочтение место позиция рейтинг номер ' +
  '选择 优先 优先级 志愿 排名 名 位 ' +
  'الاختيار اختيار الأولوية أولوية التفضيل المرتبة مرتبة الترتيب المركز';

/** Joins words to the rest of a phrase and says nothing itself. */
const FILLERS = 'the my your le la les l de du des mon ma el los las mi al 第';

const ORDINAL = new Map<string, Place>([
  ...Object.values(WORDS).flatMap((places) =>
    places.flatMap((forms, index) => wordsOf(forms).map((word) => [word, index + 1] as const)),
  ),
  ...wordsOf(LAST_WORDS).map((word) => [word, 'last'] as const),
]);
const NOUN: ReadonlySet<string> = new Set(wordsOf(NOUNS));
const FILLER: ReadonlySet<string> = new Set(wordsOf(FILLERS));

/** `1st`, `2nd`, `1er`, `2e`, `1.º` (compared as `1.o`), `1-й`, `1-ая`: digits with an ending. */
const DIGITS_WITH_ENDING =
  /^(\d{1,3})(?:st|nd|rd|th|er|ère|ere|re|nde?|e|ème|eme|\.?(?:o|a|er|ro|ra)|-?(?:й|я|е|ый|ая|ое|ий|ой))$/;

/** `第一`, `第2名`, `第三选择`, with Chinese or other digits. */
const CHINESE_ORDINAL =
  /^第\s?([一二三四五六七八九十]{1,3}|\d{1,3})(?:个?(?:选择|选项|志愿|优先级?|名|位))?$/;

const CHINESE_NUMBER = /^(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])$/;
const CHINESE_DIGITS = '一二三四五六七八九';

/** Words and numbers of a phrase; `1-й` stays one token, `1 - best` does not. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:[.-]?(?<=\d[.-])[\p{L}]+)?/gu;

/**
 * The place that a phrase names: a number alone, an ordinal of the six languages, or either with
 * a word such as "choice", "rank" or "priority" (`1`, `1st choice`, `Choix n° 2`, `第一选择`).
 * `null` when it names none, several, or says anything else.
 */
export function placeOf(phrase: string): Place | null {
  const words = tokensOf(phrase).filter((word) => !NOUN.has(word) && !FILLER.has(word));
  const [only = ''] = words;
  if (words.length !== 1) return null;
  return numberOf(only) ?? ordinalOf(only);
}

/**
 * The one place that a longer text mentions by an ordinal, failing that by a number beside a word
 * such as "choice" (`Plant - 1st place vote (5 points)`), and the text without it; `null` when it
 * mentions none or more than one.
 */
export function placeWithin(text: string): { readonly place: Place; readonly rest: string } | null {
  const tokens = tokensOf(text);
  const ordinals = tokens.map((token) => ordinalOf(token));
  const places = ordinals.some((place) => place !== null)
    ? ordinals
    : tokens.map((token, at) => numberBesideNoun(token, tokens[at - 1], tokens[at + 1]));
  const [first, second] = [...places.keys()].filter((at) => places[at] !== null);
  const place = first === undefined ? null : (places[first] ?? null);
  if (place === null || second !== undefined) return null;
  // Numbers that change from place to place, such as points, are no part of the rest.
  const rest = tokens.filter((token, at) => at !== first && !/^\d+$/.test(token)).join(' ');
  return { place, rest };
}

function numberBesideNoun(token: string, before = '', after = ''): number | null {
  return NOUN.has(before) || NOUN.has(after) ? numberOf(token) : null;
}

/** A number from 1 to 999 in digits or Chinese numerals. */
function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word) || null;
  return CHINESE_NUMBER.test(word) ? chineseNumber(word) : null;
}

function ordinalOf(word: string): Place | null {
  const known = ORDINAL.get(word);
  if (known !== undefined) return known;
  const digits = DIGITS_WITH_ENDING.exec(word)?.[1];
  if (digits !== undefined) return Number(digits) || null;
  return numberOf(CHINESE_ORDINAL.exec(word)?.[1] ?? '');
}

function chineseNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return CHINESE_DIGITS.indexOf(text) + 1;
  const tens = ten === 0 ? 1 : CHINESE_DIGITS.indexOf(text.slice(0, ten)) + 1;
  return tens * 10 + CHINESE_DIGITS.indexOf(text.slice(ten + 1) || ' ') + 1;
}

function tokensOf(text: string): string[] {
  return comparable(text).match(TOKENS) ?? [];
}

function wordsOf(list: string): string[] {
  return comparable(list).split(' ');
}
