import { finding } from '../../language/finding';
import type { Check } from './check';
import { placeOf } from './contents';

/** A word and the same one again; in Chinese, two to four characters and the same ones again. */
const DOUBLED = /(?<![\p{L}\p{N}-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}-])|(\p{Script=Han}{2,4})\2/giu;

/** Words that rightly stand twice: `nous nous réunissons`, `that that`. */
const RIGHTLY: ReadonlySet<string> = new Set(['nous', 'vous', 'that', 'had']);

/** No word stands twice in a row, as `排名排名` and `the the`. */
export const doubledWords: Check = ({ paragraphs }) =>
  paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(DOUBLED)]
      .map(([, word, characters]) => word ?? characters ?? '')
      .filter((word) => !RIGHTLY.has(word.toLowerCase()))
      .map((word) => finding('warning', 'check-doubled-word', placeOf(paragraph), { word })),
  );
