import { finding, type Finding } from '../language/finding';
import type { ChosenRow } from './choose-texts';
import { BLOCK_KINDS, type BlockKind } from './content';

/** A block that the report will have, with its rows of the report sheet. */
export interface PlannedBlock {
  readonly kind: BlockKind;
  readonly key: string;
  readonly rows: readonly ChosenRow[];
}

/**
 * Which blocks the report has and in which order: that of the report sheet. Rows of one block
 * are brought together. Figures that the sheet does not name come after the last one it names,
 * else after the survey's lead-in, else with a lead-in of their own where a report has it.
 */
export function planBlocks(
  rows: readonly ChosenRow[],
  figureKeys: readonly string[],
): { readonly blocks: readonly PlannedBlock[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const named = groupRows(rows).filter(({ kind, key, rows: [first] }) => {
    if (kind !== 'figure' || figureKeys.includes(key)) return true;
    const values = { key, keys: figureKeys.join(', ') };
    findings.push(finding('warning', 'report-figure-unknown', first?.place ?? {}, values));
    return false;
  });
  const others = figureKeys
    .filter((key) => !named.some((block) => block.kind === 'figure' && block.key === key))
    .map((key): PlannedBlock => ({ kind: 'figure', key, rows: [] }));
  return { blocks: withFigures(named, others), findings };
}

function groupRows(rows: readonly ChosenRow[]): PlannedBlock[] {
  const blocks = new Map<string, { kind: BlockKind; key: string; rows: ChosenRow[] }>();
  for (const row of rows) {
    const name = `${row.kind}:${row.key}`;
    const block = blocks.get(name) ?? { kind: row.kind, key: row.key, rows: [] };
    block.rows.push(row);
    blocks.set(name, block);
  }
  return [...blocks.values()];
}

function withFigures(
  named: readonly PlannedBlock[],
  figures: readonly PlannedBlock[],
): readonly PlannedBlock[] {
  if (figures.length === 0) return named;
  const lastFigure = named.findLastIndex(({ kind }) => kind === 'figure');
  const before =
    lastFigure >= 0 ? lastFigure : named.findLastIndex(({ kind }) => kind === 'survey');
  if (before >= 0) return named.toSpliced(before + 1, 0, ...figures);
  const later = BLOCK_KINDS.slice(BLOCK_KINDS.indexOf('figure'));
  const next = named.findIndex(({ kind }) => later.includes(kind));
  const survey: PlannedBlock = { kind: 'survey', key: '', rows: [] };
  return named.toSpliced(next < 0 ? named.length : next, 0, survey, ...figures);
}
