import { CAST_ONCE } from '../casts';
import { unreadableLine, type BallotFileFormat, type BallotLines } from './ballot-file';

/** `   ||/  Option 4-->: Name`: a drawing that leads from each column of the votes to its option. */
const OPTION_LINE = /^[\s|/]*Option\s+(\d+)\s*-*>\s*:\s*(.*?)\s*$/;
const VOTE_LINE = /^V:\s*(\S+)/;
/** A rank a letter; what comes after 9 is our guess, no tally of more options was found. */
const VOTE = /^[1-9A-Za-z-]+$/;
/** The explanations and the drawing take some 30 lines. */
const HEADER_SEARCH_LINES = 300;

/**
 * Tally sheets of Debian's votes: `V: 1--2` and a checksum, where the place of a sign is the
 * option and the sign its rank, equal ones tied, `-` not ranked (tallies of 2006, 2007, which is
 * Latin-1, and 2020).
 */
export const debianTally: BallotFileFormat = {
  name: 'debian-tally',
  endings: [],
  fits: (lines) => optionsOf(lines).length > 1,
  read: (lines) => {
    const options = optionsOf(lines);
    return {
      title: '',
      options,
      withdrawn: [],
      cast: (row) => (lines.line(row).startsWith('V:') ? CAST_ONCE : null),
      read: (row, ranks) => {
        const vote = VOTE_LINE.exec(lines.line(row))?.[1] ?? '';
        if (!VOTE.test(vote) || vote.length !== options.length) {
          return unreadableLine(lines.line(row));
        }
        Array.from(vote).forEach((sign, option) => {
          if (sign !== '-') ranks[option] = parseInt(sign, 36);
        });
        return null;
      },
    };
  },
};

/** The options in the order of their numbers; none when the numbers are not 1, 2, 3 … */
function optionsOf(lines: BallotLines): string[] {
  const options: string[] = [];
  for (let row = 0; row < Math.min(lines.count, HEADER_SEARCH_LINES); row += 1) {
    const [, number, name = ''] = OPTION_LINE.exec(lines.line(row)) ?? [];
    if (number === undefined) continue;
    if (Number(number) !== options.length + 1) return [];
    options.push(name || number);
  }
  return options;
}
