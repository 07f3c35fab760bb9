import type { Sheet } from '../cells/sheet';
import { cellText } from './cell-text';
import { BALLOT_FILES } from './formats';
import { filledRows, type BallotFileFormat, type BallotLines } from './formats/ballot-file';
import { joinOptions } from './join-options';
import type { OptionNames } from './option-names';
import type { RecognisedTable } from './recognised-table';

const SAMPLE_LINES = 400;

/** The format of a file of ballots whose lines are the only column of a sheet; else `null`. */
export function ballotFileFormat(sheet: Sheet): BallotFileFormat | null {
  const lines = linesOf(sheet);
  return lines === null ? null : (BALLOT_FILES.find(({ fits }) => fits(lines)) ?? null);
}

/** Reads a sheet whose only column holds the lines of a file of ballots; `null` for others. */
export function recogniseBallotFile(sheet: Sheet, names: OptionNames): RecognisedTable | null {
  const format = ballotFileFormat(sheet);
  const lines = linesOf(sheet);
  if (format === null || lines === null) return null;
  const { title, withdrawn, cast, ...declared } = format.read(lines);
  const { options, read } = joinOptions(declared, names);
  if (options.length < 2) return null;
  const lastRow = lines.count - 1;
  return {
    format: format.name,
    table: {
      sheet,
      headerRow: 0,
      firstRow: 0,
      lastRow,
      columns: [],
      sample: filledRows(lines, SAMPLE_LINES),
      names,
    },
    surroundings: { answers: [], respondents: { names: [], completed: null } },
    questions: [
      {
        shape: 'ballot-file',
        title,
        columns: [0],
        firstRow: 0,
        options,
        notes: withdrawn.map(({ option, row }) => ({
          code: 'option-withdrawn',
          column: 0,
          row,
          text: option,
        })),
        cast,
        read,
      },
    ],
  };
}

function linesOf(sheet: Sheet): BallotLines | null {
  const { used } = sheet;
  if (used === null || used.firstColumn !== 0 || used.lastColumn !== 0) return null;
  return { count: used.lastRow + 1, line: (row) => cellText(sheet.cell(row, 0)) };
}
