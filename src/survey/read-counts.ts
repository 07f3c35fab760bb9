import { countTable } from './count-table';
import type { FindingList } from './finding-list';
import type { CountsQuestion } from './question';
import { questionHead } from './question-head';
import type { ReadOptions } from './read-options';
import type { FoundCounts } from './shapes/found-counts';

/**
 * The question of a table of counts; `null` when they cannot be counted, which findings say with
 * the cell. Adds its key to `taken`.
 */
export function readCounts(
  found: FoundCounts,
  options: ReadOptions,
  taken: Set<string>,
  findings: FindingList,
): CountsQuestion | null {
  const { tally, faults } = countTable(found);
  for (const { severity, code, at, values } of faults) {
    findings.add(severity, code, at.row, at.column, values);
  }
  if (tally === null) return null;
  sayWhatIsNotKnown(found, options, findings);
  const names = found.options.map(({ name }) => name);
  const head = { title: found.title, options: names, columns: found.columns };
  return { ...questionHead(found.sheet, head, options, taken), shape: 'counts', tally };
}

/** Says when something was asked for that needs the ballots. */
function sayWhatIsNotKnown(
  { sheet, options, places }: FoundCounts,
  { weights, oneVotePer, groupBy, repeats, visibleOnly }: ReadOptions,
  findings: FindingList,
): void {
  const hides = options.some(({ label }) => sheet.isRowHidden(label.row));
  const asked = [weights, oneVotePer, groupBy, repeats].some((one) => one !== undefined);
  const [first] = places;
  if (first === undefined || !(asked || (hides && visibleOnly === true))) return;
  findings.add('warning', 'counts-only', first.row, first.column);
}
