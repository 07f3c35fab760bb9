import { isCellError } from '../cells/sheet';
import { BallotWriter } from '../ranking/ballot-writer';
import { isWeight, type Ballots } from '../ranking/ballots';
import { sayWhenAllAlike } from './all-alike';
import { CAST_ONCE, castTotal } from './casts';
import { cellText } from './cell-text';
import type { FindingList } from './finding-list';
import { sayOptionChanges } from './option-changes';
import { decimalNumber } from './rank-values';
import type { BallotFault, FoundQuestion } from './shapes/found-question';
import type { Table } from './table';

/** The ballots of a question and the sheet row of each. */
export interface ReadBallots {
  readonly ballots: Ballots;
  readonly rows: Uint32Array;
}

/** Which rows count, and by what. */
export interface Counting {
  readonly counts: (row: number) => boolean;
  /** The sheet column with the ballots' weights; `null` when each counts 1. */
  readonly weights: number | null;
}

/**
 * Reads the ballots of a question in one pass, straight into columns. A ballot with a cell that
 * cannot be understood is left out; unknown and repeated options are left out of their ballot.
 */
export function readBallots(
  table: Table,
  question: FoundQuestion,
  { counts, weights }: Counting,
  findings: FindingList,
): ReadBallots {
  const { options, columns, firstRow } = question;
  const [firstColumn = 0] = columns;
  const expected = castTotal(table, question);
  const writer = new BallotWriter(options.length, expected);
  const rows = new Uint32Array(expected);
  const ranks = new Float64Array(options.length);
  let count = 0;
  const incomplete = { count: 0, firstRow: 0 };
  for (let row = firstRow; row <= table.lastRow; row += 1) {
    const cast = question.cast === undefined ? CAST_ONCE : question.cast(row);
    if (cast === null || cast.times === 0 || !counts(row)) continue;
    ranks.fill(0);
    const faults = question.read(row, ranks);
    if (faults !== null && sayFaults(faults, row, findings)) continue;
    const ranked = putRanks(writer, ranks);
    if (ranked === 0) {
      const isSent = question.cast !== undefined || isAnswered(table, row);
      if (isSent) findings.add('note', 'ballot-blank', row, firstColumn);
      continue;
    }
    const weight = weights === null ? cast.weight : weightIn(table, row, weights, findings);
    if (weight === null) writer.discard();
    else if (writer.end(weight) === 'counted') {
      for (let more = 1; more < cast.times; more += 1) {
        putRanks(writer, ranks);
        writer.end(weight);
      }
      rows.fill(row, count, (count += cast.times));
      if (ranked < options.length) {
        if (incomplete.count === 0) incomplete.firstRow = row;
        incomplete.count += cast.times;
      }
    } else sayNothing(weight, row, weights ?? firstColumn, firstColumn, findings);
  }
  const read = { ballots: writer.ballots(), rows: rows.subarray(0, count) };
  if (incomplete.count > 0) {
    findings.add('note', 'ballots-incomplete', incomplete.firstRow, firstColumn, {
      count: incomplete.count,
    });
    // Lines that stand for many ballots are in no order of time.
    if (question.cast === undefined) sayOptionChanges(question, read, findings);
  }
  sayWhenAllAlike(question, read.ballots, findings);
  return read;
}

/** Puts what a ballot ranks; gives how many options that are. */
function putRanks(writer: BallotWriter, ranks: Float64Array): number {
  let ranked = 0;
  for (let option = 0; option < ranks.length; option += 1) {
    const rank = ranks[option] ?? 0;
    if (rank === 0) continue;
    writer.put(option, rank);
    ranked += 1;
  }
  return ranked;
}

/** Says what is wrong with a ballot; gives true when it cannot count. */
function sayFaults(faults: readonly BallotFault[], row: number, findings: FindingList): boolean {
  let rejects = false;
  for (const { code, column, text } of faults) {
    const isFatal = !code.startsWith('option-');
    findings.add(isFatal ? 'error' : 'warning', code, row, column, { text });
    rejects ||= isFatal;
  }
  return rejects;
}

function sayNothing(
  weight: number,
  row: number,
  weightColumn: number,
  firstColumn: number,
  findings: FindingList,
): void {
  if (weight === 0) findings.add('note', 'weight-zero', row, weightColumn);
  else findings.add('note', 'ballot-all-tied', row, firstColumn);
}

function weightIn(
  { sheet }: Table,
  row: number,
  column: number,
  findings: FindingList,
): number | null {
  const cell = sheet.cell(row, column);
  const weight = typeof cell === 'string' ? decimalNumber(cell) : cell;
  if (typeof weight === 'number' && isWeight(weight)) return weight;
  const text = isCellError(cell) ? cell.error : cellText(cell);
  findings.add('error', 'weight-unreadable', row, column, { text });
  return null;
}

/** True for a row that holds anything: someone sent it, though without a ranking. */
function isAnswered({ sheet, columns }: Table, row: number): boolean {
  return columns.some(({ index }) => sheet.cell(row, index) !== null);
}
