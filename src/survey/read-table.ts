import { comparable } from '../language/compare';
import { oneVotePer } from '../ranking/one-vote-per';
import { weighBallots } from '../ranking/weigh-ballots';
import { lineText } from './cell-text';
import { chooseColumn } from './choose-column';
import type { FindingList } from './finding-list';
import type { BallotQuestion } from './question';
import { questionHead } from './question-head';
import { readBallots, type ReadBallots } from './read-ballots';
import type { ReadOptions } from './read-options';
import type { RecognisedTable } from './recognised-table';
import { rowsToCount } from './rows-to-count';
import type { Table } from './table';

/**
 * The questions of a table with their ballots, weighed and grouped as asked for. Adds their keys
 * to `taken`. Throws the Problem `no-such-column`.
 */
export function readTable(
  { table, surroundings, questions }: RecognisedTable,
  options: ReadOptions,
  taken: Set<string>,
  findings: FindingList,
): BallotQuestion[] {
  const choose = (named: string | undefined): number | null =>
    named === undefined ? null : chooseColumn(table, named, findings);
  const weights = choose(options.weights);
  const voters = choose(options.oneVotePer);
  const groups = choose(options.groupBy);
  const counts = rowsToCount(table, surroundings, options, findings);
  return questions.map((found) => {
    for (const { code, column, row = table.headerRow, text } of found.notes) {
      findings.add('warning', code, row, column, { text });
    }
    const read = readBallots(table, found, { counts, weights }, findings);
    return {
      ...questionHead(table.sheet, found, options, taken),
      shape: found.shape,
      ballots: voters === null ? read.ballots : sharedVotes(table, read, voters, findings),
      rows: read.rows,
      groups: groups === null ? null : groupsOf(table, read, groups, findings),
    };
  });
}

/** The ballots of one delegation share a vote; a ballot without a delegation has its own. */
function sharedVotes(
  table: Table,
  { ballots, rows }: ReadBallots,
  column: number,
  findings: FindingList,
): BallotQuestion['ballots'] {
  const voters = Array.from(rows, (row) => {
    const voter = comparable(lineText(table.sheet.cell(row, column)));
    if (voter === '') findings.add('warning', 'delegation-missing', row, column);
    return voter === '' ? null : voter;
  });
  return weighBallots(ballots, oneVotePer(voters));
}

/** The group of each ballot by its name as first met; `null` where the cell is empty. */
function groupsOf(
  table: Table,
  { rows }: ReadBallots,
  column: number,
  findings: FindingList,
): (string | null)[] {
  const names = new Map<string, string>();
  return Array.from(rows, (row) => {
    const name = lineText(table.sheet.cell(row, column));
    const key = comparable(name);
    if (key === '') {
      findings.add('note', 'group-missing', row, column);
      return null;
    }
    if (!names.has(key)) names.set(key, name);
    return names.get(key) ?? name;
  });
}
