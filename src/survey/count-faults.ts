import { isCellError } from '../cells/sheet';
import type { Severity } from '../language/finding';
import type { MessageCode } from '../language/messages';
import type { MessageValues } from '../language/problem';
import { cellText, lineText } from './cell-text';
import { countIn, sharesIn } from './shapes/count-values';
import type { PlacedCell } from './shapes/count-view';
import { countCells, type FoundCounts } from './shapes/found-counts';

/** Something about a cell of a table of counts; an error means that the table cannot be counted. */
export interface CountFault {
  readonly severity: Severity;
  readonly code: MessageCode;
  readonly at: PlacedCell;
  readonly values: MessageValues;
}

/** A fault of a cell, an error unless said otherwise. */
export function faultAt(
  at: PlacedCell,
  code: MessageCode,
  values: MessageValues,
  severity: Severity = 'error',
): CountFault {
  return { severity, code, at, values };
}

/** What keeps the cells of a table from being counts of options at places, one by one. */
export function cellFaults(found: FoundCounts): CountFault[] {
  const shares = firstShare(found);
  if (shares !== undefined) return [faultAt(shares, 'counts-shares', { text: textOf(shares) })];
  const { options, places } = found;
  const beyond = places[options.length];
  return [
    ...repeatedOptions(found),
    ...(beyond === undefined
      ? []
      : [faultAt(beyond, 'counts-places', { places: places.length, options: options.length })]),
    ...[...countCells(found), ...options.flatMap(({ unranked }) => unranked ?? [])]
      .filter(({ cell }) => typeof countIn(cell) !== 'number')
      .map((at) => faultAt(at, 'count-unreadable', { text: textOf(at) })),
  ];
}

/** The first cell of an option whose cells are shares. */
function firstShare({ options }: FoundCounts): PlacedCell | undefined {
  const shared = options.find(({ counts }) => sharesIn(counts.map(({ cell }) => cell)) !== null);
  return shared?.counts.find(({ cell }) => countIn(cell) !== 0);
}

function repeatedOptions({ options }: FoundCounts): CountFault[] {
  const met = new Set<string>();
  return options.flatMap(({ key, label }) => {
    const isNew = !met.has(key);
    met.add(key);
    return isNew ? [] : [faultAt(label, 'counts-option-repeated', { text: lineText(label.cell) })];
  });
}

function textOf({ cell }: PlacedCell): string {
  return isCellError(cell) ? cell.error : cellText(cell);
}
