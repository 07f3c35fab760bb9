import type { Cell } from '../cells/sheet';
import { isCellError } from '../cells/sheet';
import { comparable } from '../language/compare';
import { placeOf } from './ordinals';
import { remembered } from './remembered';

/** What a cell that should hold a rank says; ranks are positive numbers, 1 the best. */
export type RankValue = number | 'last' | 'unranked' | 'unreadable';

/**
 * How survey tools and people write that an option was not ranked: blank, −99 (Qualtrics),
 * `No opinion` and `-` (CIVS), N/A (SurveyMonkey), `No Answer` (EUSurvey),
 * and the same in the six languages.
 */
const UNRANKED: ReadonlySet<string> = new Set(
  [
    '',
    '-',
    '–',
    '—',
    '−',
    '-99',
    'n/a',
    'na',
    'n.a.',
    'none',
    'no opinion',
    'not ranked',
    'unranked',
    'not applicable',
    'no answer',
    'sans opinion',
    'sans avis',
    's/o',
    'non classé',
    'sans réponse',
    'sin opinión',
    'no aplica',
    'n/c',
    'sin clasificar',
    'sin respuesta',
    'нет мнения',
    'без мнения',
    'н/д',
    'без места',
    'нет ответа',
    'не применимо',
    '无意见',
    '没有意见',
    '不适用',
    '未回答',
    '未排序',
    'لا رأي',
    'غير منطبق',
    'بدون رأي',
    'لا جواب',
    'بلا ترتيب',
  ].map(comparable),
);

/** No rank and no sign of a missing one takes more letters than this. */
const LONGEST = 60;

/**
 * Reads ranks: numbers, numbers as text (`1,0`, full-width, Arabic-Indic) and ordinals. Each
 * reader remembers the texts that it has met.
 */
export function rankReader(): (cell: Cell) => RankValue {
  const readText = remembered((text) => textAsRank(comparable(text)));
  return (cell) => {
    if (cell === null) return 'unranked';
    if (typeof cell === 'number') return numberAsRank(cell);
    if (typeof cell === 'boolean' || isCellError(cell)) return 'unreadable';
    return cell.length > LONGEST ? 'unreadable' : readText(cell);
  };
}

/** True for a text that says that nothing was chosen. */
export function saysUnranked(text: string): boolean {
  return text.length <= LONGEST && UNRANKED.has(comparable(text));
}

/** A decimal number in text, with a point or a comma (the Arabic one too); `null` for anything else. */
export function decimalNumber(text: string): number | null {
  const plain = comparable(text);
  return /^[-−]?\d+(?:[.,٫]\d+)?$/.test(plain)
    ? Number(plain.replace('−', '-').replace(/[,٫]/, '.'))
    : null;
}

function numberAsRank(value: number): RankValue {
  if (value === -99) return 'unranked';
  return value > 0 ? value : 'unreadable';
}

function textAsRank(text: string): RankValue {
  if (UNRANKED.has(text)) return 'unranked';
  const number = decimalNumber(text);
  if (number !== null) return numberAsRank(number);
  // "1 - most important", "4 (least)": scales whose ends are named.
  const named = /^(\d{1,3})\s*[-–—=:(]\s*\p{L}/u.exec(text)?.[1];
  return placeOf(text) ?? (named === undefined ? 'unreadable' : numberAsRank(Number(named)));
}
