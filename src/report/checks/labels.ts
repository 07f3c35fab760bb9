import { finding } from '../../language/finding';
import { WORDING } from '../wording';
import type { Check } from './check';
import { placeOf } from './contents';
import { listPlaces } from './list-places';

/** Labels follow one another, typed or counted: `1`, `2`; `a)`, `b)`. */
export const labels: Check = ({ paragraphs }, { language }) => {
  const places = listPlaces(paragraphs, WORDING[language].letters);
  return paragraphs.flatMap((paragraph, index) => {
    const wrong = places[index]?.wrong ?? null;
    if (wrong === null) return [];
    const values = { label: paragraph.label ?? '', expected: wrong.expected };
    const code = wrong.isFirst ? 'check-label-start' : 'check-label';
    return [finding('warning', code, placeOf(paragraph), values)];
  });
};
