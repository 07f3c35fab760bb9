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
  return plan.flatMap(({ tag, does, lines }) => [`${tag} ${WOULD[does]}`, ...changes(lines)]);
}

function changes(lines: PlannedBlock['lines']): string[] {
  if (lines.every(({ kind }) => kind === 'same'))
    return ['    (its text stays; its chart changes)'];
  return changedLines(lines).map((line) =>
    line.kind === 'gap' ? '    …' : `  ${MARKS[line.kind]}${line.text}`,
  );
}
