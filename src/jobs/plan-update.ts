import type { DocumentHost } from '../hosts/document';
import type { Report } from '../report/content';
import type { Numbering } from '../report/numbering';
import { diffLines, type DiffLine } from './block-diff';
import { chooseBlocks, statesToUpdate, type UpdateChoice } from './update-blocks';

/** What an update would do with one block. */
export interface PlannedBlock {
  readonly tag: string;
  readonly does: 'insert' | 'replace' | 'keep';
  /** How its text would change, paragraph by paragraph; for a kept block, how it differs. */
  readonly lines: readonly DiffLine[];
  /** How its labels would change their form; `null` when they stay typed, or counted. */
  readonly labelsBecome: Numbering | null;
}

/**
 * What `updateBlocks` would do, without doing it: the blocks that it would insert, replace, or
 * keep because a person edited them, in the report's order. Blocks that are up to date are not
 * named.
 */
export async function planUpdate(
  document: Pick<DocumentHost, 'name' | 'read'>,
  report: Report,
  choice: UpdateChoice,
): Promise<PlannedBlock[]> {
  const states = statesToUpdate(document.name, await document.read(), report);
  const { inserted, replaced, kept } = chooseBlocks(states, choice);
  return states.flatMap(({ tag, texts, labelsBecome }): PlannedBlock[] => {
    const lines = diffLines(texts.there, texts.wanted);
    if (inserted.includes(tag)) return [{ tag, does: 'insert', lines, labelsBecome }];
    if (replaced.includes(tag)) return [{ tag, does: 'replace', lines, labelsBecome }];
    return kept.includes(tag) ? [{ tag, does: 'keep', lines, labelsBecome }] : [];
  });
}
