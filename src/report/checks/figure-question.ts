import { meanRanks } from '../../ranking/mean-ranks';
import { rankTally } from '../../ranking/rank-tally';
import type { FigureSource } from '../content';
import { oneLine } from '../pieces';
import type { ShownQuestion } from '../shown-question';

/** A figure's question, computed again from the tally in the document, in the report's names. */
export function figureQuestion({
  options,
  shownAs = options,
  tally,
  method,
  unranked,
  weighted,
}: FigureSource): Pick<ShownQuestion, 'options' | 'order' | 'meanRanks' | 'tally'> {
  return {
    options: shownAs.map(oneLine),
    order: rankTally(tally, { method, unranked, weighted }).order,
    meanRanks: meanRanks(tally, unranked),
    tally,
  };
}
