import { isWeight } from '../../ranking/ballots';
import {
  filledRows,
  rankTiers,
  unreadableLine,
  type BallotFile,
  type BallotFileFormat,
  type BallotLines,
} from './ballot-file';

const COUNTS_LINE = /^\d+\s+\d+$/;
const WITHDRAWN_LINE = /^(?:-\d+\s*)+$/;
/** A ballot's own name in parentheses, what it weighs, and its preferences. */
const BALLOT_LINE = /^(?:\([^()]*\)\s*)?(\d+(?:\.\d+)?)((?:\s+(?:\d+(?:=\d+)*|-))*)$/;
const MOST_OPTIONS = 20_000;

/**
 * BLT, as OpaVote, OpenSTV and others write it: `4 1` (options and seats), perhaps withdrawn
 * options as `-2`, ballots `weight 3 1=4 2 0`, `0`, the names and a title in quotation marks
 * (OpaVote's help; OpenTally's description of the format). `-` skips a place. A weight that is a
 * whole number is a number of equal ballots. One ballot a line; the format allows several.
 */
export const opavoteBlt: BallotFileFormat = {
  name: 'opavote-blt',
  endings: ['blt'],
  fits: (lines) => {
    const [first = 0, ...next] = filledRows(lines, 4).map((row) => ballotText(lines, row));
    const begins = COUNTS_LINE.test(String(first)) && endOfBallots(lines) < lines.count;
    return begins && next.some((line) => /\s0$/.test(line) && BALLOT_LINE.test(line));
  },
  read: readBlt,
};

function readBlt(lines: BallotLines): BallotFile {
  const [first = 0] = filledRows(lines, 1);
  const end = endOfBallots(lines);
  const count = Math.min(parseInt(ballotText(lines, first), 10) || 0, MOST_OPTIONS);
  const texts = textsBelow(lines, end, count + 1);
  const withdrawn = withdrawnNumbers(lines, first, end);
  const names = Array.from({ length: count }, (_, at) => texts[at] ?? String(at + 1));
  const options: string[] = [];
  const numbers = names.map((name, at) =>
    withdrawn.has(at + 1) ? ('withdrawn' as const) : options.push(name) - 1,
  );
  const isBallot = (row: number): boolean => {
    const line = ballotText(lines, row);
    return row > first && row < end && line !== '' && !WITHDRAWN_LINE.test(line);
  };
  return {
    title: texts[count] ?? '',
    options,
    withdrawn: [...withdrawn].flatMap(([number, row]) => {
      const option = names[number - 1];
      return option === undefined ? [] : [{ option, row }];
    }),
    cast: (row) => {
      if (!isBallot(row)) return null;
      const weight = Number(BALLOT_LINE.exec(ballotText(lines, row))?.[1] ?? 1);
      return Number.isInteger(weight) ? { times: weight, weight: 1 } : { times: 1, weight };
    },
    read: (row, ranks) => {
      const line = ballotText(lines, row);
      const [, weight, preferences] = BALLOT_LINE.exec(line) ?? [];
      if (preferences === undefined || !isWeight(Number(weight))) return unreadableLine(line);
      const places = preferences.split(/\s+/).filter((place) => place !== '' && place !== '0');
      const tiers = places.map((place) => (place === '-' ? [] : place.split('=')));
      return rankTiers(tiers, (number) => numbers[Number(number) - 1], ranks);
    },
  };
}

/** A line above the names, without a comment. */
function ballotText(lines: BallotLines, row: number): string {
  return lines.line(row).replace(/#.*$/, '').trim();
}

/** The row of the `0` that ends the ballots; the number of lines when there is none. */
function endOfBallots(lines: BallotLines): number {
  let row = 0;
  while (row < lines.count && ballotText(lines, row) !== '0') row += 1;
  return row;
}

/** The withdrawn options by their numbers, with the row that says so. */
function withdrawnNumbers(lines: BallotLines, first: number, end: number): Map<number, number> {
  const withdrawn = new Map<number, number>();
  for (let row = first + 1; row < end; row += 1) {
    const line = ballotText(lines, row);
    if (line === '') continue;
    // They stand above the first ballot.
    if (!WITHDRAWN_LINE.test(line)) break;
    for (const number of line.match(/\d+/g) ?? []) withdrawn.set(Number(number), row);
  }
  return withdrawn;
}

/** The names and the title below the ballots, without quotation marks and comments. */
function textsBelow(lines: BallotLines, end: number, most: number): string[] {
  const texts: string[] = [];
  for (let row = end + 1; row < lines.count && texts.length < most; row += 1) {
    const line = lines.line(row).trim();
    const quoted = /^"(.*)"\s*(?:#.*)?$/.exec(line)?.[1];
    const text = (quoted ?? ballotText(lines, row)).trim();
    if (quoted !== undefined || text !== '') texts.push(text);
  }
  return texts;
}
