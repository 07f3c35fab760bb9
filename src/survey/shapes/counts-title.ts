import { lineText } from '../cell-text';
import { comparable } from '../../language/compare';
import { placeOf } from '../ordinals';
import type { CountView } from './count-view';
import type { CountsSpot } from './place-runs';

/** So far above its headers the title of a table is looked for. */
const ROWS_ABOVE = 2;

/** Headers above the options that name no question, in the six languages. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'option,options,item,items,answer,answers,question,opción,opciones,réponse,réponses,respuesta,' +
    'вариант,варианты,ответ,ответы,选项,答案,الخيار,الخيارات,خيار'
  )
    .split(',')
    .map(comparable),
);

/** What names the question of a table: a text alone above it, failing that the header of its options. */
export function countsTitle(
  view: CountView,
  { line, labels, run: { places } }: CountsSpot,
  columns: readonly number[],
): string {
  const corner = view.at(line, labels);
  const top = view.isTurned ? labels : line;
  const left = Math.min(
    ...columns,
    corner.column,
    ...places.map((across) => view.at(line, across).column),
  );
  return titleAbove(view, top, left, Math.max(...columns)) ?? cornerTitle(lineText(corner.cell));
}

function titleAbove({ sheet }: CountView, top: number, left: number, right: number): string | null {
  for (let row = top - 1; row >= Math.max(0, top - ROWS_ABOVE); row -= 1) {
    const texts: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const text = lineText(sheet.cell(row, column));
      if (text !== '') texts.push(text);
    }
    const [title, ...others] = texts;
    if (title !== undefined) return others.length === 0 && /\p{L}/u.test(title) ? title : null;
  }
  return null;
}

function cornerTitle(text: string): string {
  const isPlace = placeOf(`${text} 1`) === 1;
  return isPlace || GENERIC.has(comparable(text)) ? '' : text;
}
