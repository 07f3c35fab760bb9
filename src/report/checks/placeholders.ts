import { finding } from '../../language/finding';
import type { Check } from './check';
import { placeOf } from './contents';

/** No `{{placeholder}}` and no `[[clause]]` is left in the text. */
export const placeholders: Check = ({ paragraphs }) =>
  paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(/\{\{[^{}]*\}\}|\[\[[^[\]]*\]\]/gu)].map(([placeholder]) =>
      finding('error', 'check-placeholder', placeOf(paragraph), { placeholder }),
    ),
  );
