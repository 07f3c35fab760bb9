import type { DocumentHost } from '../hosts/document';
import { blockText } from '../ooxml/block-text';
import type { Report } from '../report/content';
import { diffLines, type DiffLine } from './block-diff';
import { chooseBlocks, statesToUpdate, type UpdateChoice } from './update-blocks';

/** What an update would do with one block. */
export interface PlannedBlock {
  readonly tag: string;
  readonly does: 'insert' | 'replace' | 'keep';
  /** How its text would change, paragraph by paragraph; for a kept block, how it differs. */
  readonly lines: readonly DiffLine[];
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
  return states.flatMap(({ tag, block, found }): PlannedBlock[] => {
    const lines = diffLines(found?.text ?? '', blockText(block));
    if (inserted.includes(tag)) return [{ tag, does: 'insert', lines }];
    if (replaced.includes(tag)) return [{ tag, does: 'replace', lines }];
    return kept.includes(tag) ? [{ tag, does: 'keep', lines }] : [];
  });
}
