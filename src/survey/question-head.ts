import type { Sheet } from '../cells/sheet';
import { comparable } from '../language/compare';
import type { Question } from './question';
import { questionKey } from './question-key';
import type { ReadOptions } from './read-options';

type Head = Pick<Question, 'key' | 'title' | 'options' | 'columns'>;

/**
 * What a question is called and what it is about. One without a title has the name of its sheet;
 * its key is the one that the workbook keeps for that title, or comes from it. Adds the key to
 * `taken`.
 */
export function questionHead(
  sheet: Sheet,
  { title, options, columns }: Omit<Head, 'key'>,
  { keys = [] }: ReadOptions,
  taken: Set<string>,
): Head {
  const shown = title === '' ? sheet.name : title;
  const given = keys.find((one) => comparable(one.title) === comparable(shown))?.key;
  return { key: questionKey(shown, taken, given), title: shown, options, columns };
}
