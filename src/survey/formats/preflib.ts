import { CAST_ONCE } from '../casts';
import {
  filledRows,
  rankTiers,
  unreadableLine,
  type BallotFile,
  type BallotFileFormat,
  type BallotLines,
} from './ballot-file';

/** More alternatives than any data set of PrefLib has. */
const MOST_HEADER_LINES = 20_000;

const NAME_LINE = /^#\s*ALTERNATIVE NAME (\d+)\s*:\s*(.*)$/i;
const NUMBER_LINE = /^#\s*NUMBER ALTERNATIVES\s*:\s*(\d+)/i;
const TITLE_LINE = /^#\s*TITLE\s*:\s*(.*)$/i;
/** `13: 3,{1,2},4`, and before 2022 `13,3,{1,2},4`. */
const BALLOT_LINE = /^\s*(\d+)\s*[:,]\s*(.*?)\s*$/;
const ORDER = /^(?:\d+|\{[\d\s,]+\})(?:\s*,\s*(?:\d+|\{[\d\s,]+\}))*\s*,?$/;

/** What stands above the ballots. */
interface Header {
  readonly title: string;
  readonly firstRow: number;
  /** The numbers and names of the alternatives, in the order of the file. */
  readonly alternatives: ReadonlyMap<string, string>;
}

/**
 * PrefLib's orders, .soc .soi .toc .toi: a header, then `count: a,{b,c},d` with numbers of
 * alternatives, ties in braces (PrefLib's format specification). The header is lines of `#`
 * (`# ALTERNATIVE NAME 1: …`); in files of before 2022 it is the number of alternatives, one line
 * `number,name` for each, and one with three sums.
 */
export const preflib: BallotFileFormat = {
  name: 'preflib',
  endings: ['soc', 'soi', 'toc', 'toi'],
  fits: (lines) => headerOf(lines) !== null,
  read: (lines) => {
    const header = headerOf(lines) ?? { title: '', firstRow: 0, alternatives: new Map() };
    return ordersBelow(lines, header);
  },
};

function ordersBelow(lines: BallotLines, { title, firstRow, alternatives }: Header): BallotFile {
  const numbers = new Map([...alternatives.keys()].map((number, option) => [number, option]));
  return {
    title,
    options: [...alternatives.values()],
    withdrawn: [],
    cast: (row) => {
      const line = lines.line(row);
      if (row < firstRow || line.trim() === '' || line.startsWith('#')) return null;
      const times = BALLOT_LINE.exec(line)?.[1];
      return times === undefined ? CAST_ONCE : { times: Number(times), weight: 1 };
    },
    read: (row, ranks) => {
      const line = lines.line(row);
      const order = BALLOT_LINE.exec(line)?.[2];
      if (order === undefined || !ORDER.test(order)) return unreadableLine(line);
      const tiers = (order.match(/\d+|\{[^{}]*\}/g) ?? []).map((tier) => tier.match(/\d+/g) ?? []);
      return rankTiers(tiers, (number) => numbers.get(String(Number(number))), ranks);
    },
  };
}

function headerOf(lines: BallotLines): Header | null {
  return markedHeader(lines) ?? bareHeader(lines);
}

function markedHeader(lines: BallotLines): Header | null {
  const names = new Map<string, string>();
  let count = 0;
  let title = '';
  let row = 0;
  for (; row < lines.count; row += 1) {
    const line = lines.line(row).trim();
    if (line !== '' && !line.startsWith('#')) break;
    const [, number = '', name = ''] = NAME_LINE.exec(line) ?? [];
    if (number !== '') names.set(String(Number(number)), name || number);
    count = Math.max(count, Number(NUMBER_LINE.exec(line)?.[1] ?? 0));
    title = TITLE_LINE.exec(line)?.[1]?.trim() ?? title;
  }
  if (names.size === 0) {
    // Alternatives without names go by their numbers.
    for (let number = 1; number <= Math.min(count, MOST_HEADER_LINES); number += 1) {
      names.set(String(number), String(number));
    }
  }
  return names.size < 2 ? null : { title, firstRow: row, alternatives: names };
}

function bareHeader(lines: BallotLines): Header | null {
  const [first = 0] = filledRows(lines, 1);
  const count = Number(/^\s*(\d{1,5})\s*$/.exec(lines.line(first))?.[1] ?? 0);
  if (count < 2 || count > MOST_HEADER_LINES) return null;
  const names = new Map<string, string>();
  for (let row = first + 1; row <= first + count; row += 1) {
    const [, number, name] = /^\s*(\d+)\s*,\s*(.*?)\s*$/.exec(lines.line(row)) ?? [];
    if (number === undefined || name === undefined) return null;
    names.set(String(Number(number)), name || number);
  }
  const isSums = /^\s*\d+\s*,\s*\d+\s*,\s*\d+\s*$/.test(lines.line(first + count + 1));
  if (!isSums || names.size !== count) return null;
  return { title: '', firstRow: first + count + 2, alternatives: names };
}
