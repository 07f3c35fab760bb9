import type { SheetReading } from '../jobs/rank';
import { messageOf } from '../language/messages';
import { columnRange } from '../survey/fit';
import type { Candidate } from '../survey/question';

/** A line for each sheet: what it was taken for and why; and one for what else may be a ranking. */
export function readingLines(readings: readonly SheetReading[]): string[] {
  return readings.flatMap(({ sheet, format, recognised, candidates }) => {
    const reasons = recognised.map(({ code, values }) => messageOf(code, values)).join(' ');
    return [`Sheet "${sheet}" was read as ${format}. ${reasons}`, ...candidates.map(candidateLine)];
  });
}

/** Says how to take the cells for a ranking after all. */
function candidateLine({ sheet, shape, columns, headerRow, reason }: Candidate): string {
  const options = `--sheet "${sheet}" --shape ${shape} --columns ${columnRange(columns)} --header ${headerRow + 1}`;
  return `Not taken for a ranking: ${options}. ${messageOf(reason.code, reason.values)}`;
}
