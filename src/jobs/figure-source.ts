import { comparableJson } from '../ooxml/comparable-json';
import type { RankedQuestion } from '../ranking/ranked-question';
import type { FigureSource } from '../report/content';

/** What anyone needs to compute a question's order again. */
export function figureSource(question: RankedQuestion): FigureSource {
  const { key, title, options, method, unranked, weighted, tally } = question;
  return { key, title, options, method, unranked, weighted, tally };
}

/** A figure's source as text that is the same for the same tally, settings and names. */
export function comparableFigure(figure: FigureSource | undefined): string {
  return comparableJson(figure ?? null);
}
