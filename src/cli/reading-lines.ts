import type { SheetReading } from '../jobs/rank';
import { messageOf } from '../language/messages';
import { columnRange } from '../survey/fit';
import type { Candidate } from '../survey/question';
import { wrapped } from './text-columns';

/**
 * What each sheet was taken for and why, and what else may be a ranking, in lines of a width. The
 * options by which a candidate is taken after all stay on one line, so that they can be copied.
 */
export function readingLines(readings: readonly SheetReading[], width: number): string[] {
  return readings.flatMap(({ sheet, format, recognised, candidates }) => {
    const reasons = recognised.map(({ code, values }) => messageOf(code, values));
    return [
      wrapped([`Sheet "${sheet}" was read as ${format}.`, ...reasons].join(' '), width),
      ...candidates.flatMap((candidate) => candidateLines(candidate, width)),
    ];
  });
}

function candidateLines(
  { sheet, shape, columns, headerRow, reason }: Candidate,
  width: number,
): string[] {
  const message = messageOf(reason.code, reason.values);
  return [
    wrapped(`Not taken for a ranking: ${message} To rank it all the same, add:`, width),
    `  --sheet "${sheet}" --shape ${shape} --columns ${columnRange(columns)} --header ${headerRow + 1}`,
  ];
}
