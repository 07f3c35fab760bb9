import type { Cell } from '../../cells/sheet';
import { comparable } from '../../language/compare';
import { isMoment, numberIn } from '../moments';
import { momentOf, respondentColumns } from '../respondents';
import type { Table, TableColumn } from '../table';
import type { Format } from './format';

/** Columns that Forms may put between the respondent's name and the first question. */
const EXTRA = new Set(['last modified time', 'total points', 'quiz feedback'].map(comparable));
const QUIZ_COLUMN = /^(points|feedback) - /i;
/** A row whose clock went back (a time zone, a day read as a month) does not matter. */
const LEAST_IN_ORDER = 0.8;

/**
 * Microsoft Forms, exported to Excel or CSV: `ID, Start time, Completion time, Email, Name`, in
 * some exports `Last modified time` or the columns of a quiz, then one column a question
 * (facts of public readers: EthanShoe/RankedChoiceVotingTabulator, esri and Japanese how-tos).
 * Header texts depend on the tenant's language, so the columns are told by what they hold: a
 * whole number that no two rows share, and two moments, the second not before the first. An
 * e-mail or name column is known by its header or its `@`.
 */
export const microsoftForms: Format = {
  name: 'microsoft-forms',
  surroundings: (table) => {
    const [id, start, completed, ...rest] = table.columns;
    if (id === undefined || start === undefined || completed === undefined) return null;
    if (!holdsIds(table, id) || !holdMoments(table, start, completed)) return null;
    return {
      signs: [id, start, completed],
      // Whoever prepares a file for others often deletes e-mail and name; what is left of them
      // does not look like a ranking.
      answers: rest.filter(
        ({ header }) => !EXTRA.has(comparable(header)) && !QUIZ_COLUMN.test(header),
      ),
      respondents: {
        names: respondentColumns(table, rest).names,
        completed: completed.index,
      },
    };
  },
  accepts: () => true,
};

function holdsIds({ sheet, sample }: Table, { index }: TableColumn): boolean {
  const ids = sample.map((row) => numberIn(sheet.cell(row, index))).filter((id) => id !== null);
  return ids.length > 0 && ids.every(Number.isInteger) && new Set(ids).size === ids.length;
}

function holdMoments(
  { sheet, sample }: Table,
  start: TableColumn,
  completed: TableColumn,
): boolean {
  const pairs = sample
    .map((row) => [sheet.cell(row, start.index), sheet.cell(row, completed.index)] as const)
    .filter(([from, to]) => from !== null || to !== null);
  const inOrder = pairs.filter(([from, to]) => isBefore(from, to));
  return pairs.length > 0 && inOrder.length >= LEAST_IN_ORDER * pairs.length;
}

function isBefore(from: Cell, to: Cell): boolean {
  if (!isMoment(from) || !isMoment(to)) return false;
  return (momentOf(from) ?? 0) <= (momentOf(to) ?? 0);
}
