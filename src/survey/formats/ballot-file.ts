import type { BallotFault, Cast } from '../shapes/found-question';

/** The lines of a text file, counted from 0. */
export interface BallotLines {
  readonly count: number;
  /** A line without its end; empty beyond the last. */
  readonly line: (row: number) => string;
}

/** What a file of ballots says: its options, and on which lines who was ranked how. */
export interface BallotFile {
  /** The title in the file; empty when it has none. */
  readonly title: string;
  /** Every option that the file declares, ranked or not; failing a declaration, as first met. */
  readonly options: readonly string[];
  /** Options that the file declares and takes back, with the line that says so. */
  readonly withdrawn: readonly { readonly option: string; readonly row: number }[];
  /** How often the ballot of a line was cast; `null` for lines that hold none. */
  readonly cast: (row: number) => Cast | null;
  /** Reads the ballot of a line, as `FoundQuestion.read` does. */
  readonly read: (row: number, ranks: Float64Array) => readonly BallotFault[] | null;
}

/** A text format made for ballots, in which a line is a ballot or many equal ones. */
export interface BallotFileFormat {
  /** As `Survey.format` has it. */
  readonly name: string;
  /** The endings of such files, without the dot. */
  readonly endings: readonly string[];
  /** Whether lines are a file of this format, by how they begin. */
  readonly fits: (lines: BallotLines) => boolean;
  readonly read: (lines: BallotLines) => BallotFile;
}

const LONGEST_SHOWN = 60;

/** That a line cannot be read, and how it begins. */
export function unreadableLine(line: string): readonly BallotFault[] {
  return [{ code: 'line-unreadable', column: 0, text: line.trim().slice(0, LONGEST_SHOWN) }];
}

/**
 * Ranks options by tiers of names, best first. `find` gives the number of an option, `withdrawn`
 * for one that no longer stands, `undefined` for a name that is none. Names that are unknown or
 * repeated are left out and said.
 */
export function rankTiers(
  tiers: readonly (readonly string[])[],
  find: (name: string) => number | 'withdrawn' | undefined,
  ranks: Float64Array,
): readonly BallotFault[] | null {
  const faults: BallotFault[] = [];
  tiers.forEach((names, tier) => {
    for (const text of names) {
      const option = find(text);
      if (option === 'withdrawn') continue;
      if (option === undefined) faults.push({ code: 'option-unknown', column: 0, text });
      else if (ranks[option] !== 0) faults.push({ code: 'option-repeated', column: 0, text });
      else ranks[option] = tier + 1;
    }
  });
  return faults.length === 0 ? null : faults;
}

/** The first rows at which lines have something, and no more than `most` of them. */
export function filledRows(lines: BallotLines, most: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < lines.count && rows.length < most; row += 1) {
    if (lines.line(row).trim() !== '') rows.push(row);
  }
  return rows;
}
