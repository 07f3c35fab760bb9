import { comparable } from '../../language/compare';
import { lineText } from '../cell-text';
import { placeHeader } from '../header-parts';
import { remembered } from '../remembered';
import type { CountView } from './count-view';

/** Headers of one question that name the places 1, 2, 3 … in this sequence. */
export interface PlaceRun {
  /** The question that the headers name; empty when they name none. */
  readonly stem: string;
  /** Where the places stand across their line, the first choice first. */
  readonly places: readonly number[];
}

/** Where a table of counts may stand in a view. */
export interface CountsSpot {
  /** The line of the headers. */
  readonly line: number;
  readonly run: PlaceRun;
  /** Where the names of the options stand. */
  readonly labels: number;
  /** The lines that may be options, in sequence. */
  readonly lines: readonly number[];
}

const FEWEST = 2;
const PERCENT = /[%٪％]/u;

/** Gives the places that the headers of a line name; each text is taken apart once. */
export function placeRunReader(): (view: CountView, line: number) => PlaceRun[] {
  const headerOf = remembered(placeHeader);
  return (view, line) => {
    const closed: OpenRun[] = [];
    const open = new Map<string, OpenRun>();
    for (let across = view.firstAcross; across <= view.lastAcross; across += 1) {
      const text = lineText(view.at(line, across).cell);
      const header = text === '' ? null : headerOf(text);
      if (header === null) continue;
      // Columns with shares often stand between those with numbers.
      const key = `${comparable(header.stem)} ${PERCENT.test(text)}`;
      const run = open.get(key);
      const isNext = header.place === (run?.places.length ?? 0) + 1;
      if (run !== undefined && (isNext || header.place === 'last')) {
        run.places.push(across);
        continue;
      }
      if (run !== undefined) closed.push(run);
      open.delete(key);
      const stem = header.isAsWritten ? header.stem : '';
      if (header.place === 1) open.set(key, { stem, places: [across] });
    }
    return [...closed, ...open.values()].filter(({ places }) => places.length >= FEWEST);
  };
}

interface OpenRun extends PlaceRun {
  readonly places: number[];
}
