import { changedLines } from '../jobs/block-diff';
import type { PlannedBlock } from '../jobs/plan-update';

const WOULD: Readonly<Record<PlannedBlock['does'], string>> = {
  insert: 'would be inserted',
  replace: 'would be replaced',
  keep: 'was edited by hand and would be kept; the report has:',
};

const MARKS = { same: '  ', removed: '- ', added: '+ ' } as const;

/** What an update would change, paragraph by paragraph: `-` goes, `+` comes. */
export function updateLines(plan: readonly PlannedBlock[]): string[] {
  if (plan.length === 0) return ['Nothing would change.'];
  return plan.flatMap((block) => [`${block.tag} ${WOULD[block.does]}`, ...changes(block)]);
}

/** What labels that change their form become. */
const LABELS = {
  automatic: '    (its labels become automatic)',
  typed: '    (its labels become typed text)',
} as const;

function changes({ lines, labelsBecome }: PlannedBlock): string[] {
  const form = labelsBecome === null ? [] : [LABELS[labelsBecome]];
  if (lines.every(({ kind }) => kind === 'same'))
    return form.length > 0 ? form : ['    (its text stays; its chart changes)'];
  const changed = changedLines(lines).map((line) =>
    line.kind === 'gap' ? '    …' : `  ${MARKS[line.kind]}${line.text}`,
  );
  return [...form, ...changed];
}
