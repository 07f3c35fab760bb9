import { comparable } from '../language/compare';
import { placeOf, placeWithin, type Place } from './ordinals';

/** A header that names a question and, apart from it, one of its options or places. */
export interface HeaderParts {
  /** The question; empty when the header names only the part. */
  readonly stem: string;
  readonly part: string;
}

/**
 * How tools join question and part: `Question [part]` (Google Forms, LimeSurvey), `Question
 * (part)` (Nextcloud Forms), `Question - part` (Qualtrics, SurveyMonkey), `Q1_part`, `Q1.part`.
 */
const PATTERNS = [
  /^(?<stem>.*?)\s*\[(?<part>[^[\]]+)\]$/su,
  /^(?<stem>.*\S)\s*\((?<part>[^()]+)\)$/su,
  /^(?<stem>.*\S)\s+[-–—]\s+(?<part>\S.*)$/su,
  /^(?<stem>.*\S):\s+(?<part>\S.*)$/su,
  /^(?<stem>.*[^\s_.])[_.](?<part>[^\s_.]+)$/su,
];

/** Every way to take a header apart, the surest first. */
export function headerParts(header: string): HeaderParts[] {
  return PATTERNS.flatMap((pattern) => {
    const { stem, part } = pattern.exec(header)?.groups ?? {};
    return stem === undefined || part === undefined ? [] : [{ stem: stem.trim(), part }];
  });
}

/** A header that names a place of a ranking: the question it belongs to, and which place. */
export interface PlaceHeader {
  /** The question as the header writes it, or in comparable form when it stands around the place. */
  readonly stem: string;
  readonly isAsWritten: boolean;
  readonly place: Place;
}

/**
 * Reads headers such as `Objectives - First choice`, `Rank them [Ranking 2]`, `Q1_3`, `2nd` or
 * `1st place vote (5 points)`; `null` when a header names no place.
 */
export function placeHeader(header: string): PlaceHeader | null {
  const whole = placeOf(header);
  if (whole !== null) return { stem: '', place: whole, isAsWritten: true };
  for (const { stem, part } of headerParts(header)) {
    const place = placeOf(part);
    if (place !== null) return { stem, place, isAsWritten: true };
    const before = placeOf(stem);
    if (before !== null) return { stem: part, place: before, isAsWritten: true };
  }
  const within = placeWithin(header);
  return within === null ? null : { stem: within.rest, place: within.place, isAsWritten: false };
}

/** True for a header that is nothing but a place, beside the name of its question. */
export function isPlaceHeader(header: string): boolean {
  return [header, ...headerParts(header).map(({ part }) => part)].some(
    (text) => placeOf(text) !== null,
  );
}

/** The members from first to last, when their places are 1, 2 … without gap or repetition. */
export function inPlaces<T extends { readonly place: Place }>(members: readonly T[]): T[] | null {
  const placeNumber = ({ place }: T): number => (place === 'last' ? members.length : place);
  const ordered = [...members].sort((a, b) => placeNumber(a) - placeNumber(b));
  return ordered.length > 1 && ordered.every((member, index) => placeNumber(member) === index + 1)
    ? ordered
    : null;
}

/** What all headers begin with, cut back to whole words and without joining signs at its end. */
export function commonStart(headers: readonly string[]): string {
  const [first = ''] = headers;
  let length = first.length;
  for (const header of headers) {
    let same = 0;
    while (same < length && comparable(header[same] ?? '') === comparable(first[same] ?? '')) {
      same += 1;
    }
    length = same;
  }
  const start = first.slice(0, length);
  const isWhole = headers.every((header) => !/^[\p{L}\p{N}]/u.test(header.slice(length)));
  const whole = isWhole ? start : start.replace(/[\p{L}\p{N}]+$/u, '');
  return whole.replace(/[\s\-–—:([_.]+$/u, '');
}
