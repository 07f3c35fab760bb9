import type { ChosenRow } from '../choose-texts';
import type { Inline, Paragraph, Piece } from '../content';
import { cellText } from '../cell-text';
import { beginsWithList, bodyParagraphs } from '../body';
import { paragraph, words } from '../pieces';
import type { PlannedBlock } from '../plan-blocks';
import type { ReportText } from '../sheet';
import type { Writing } from '../writing';

/** What a kind of block makes of its rows. */
export interface WrittenBlock {
  /** Heading of the block or, where it has none, the name of its content control. */
  readonly heading: readonly Inline[];
  /** Empty when the block has nothing to say; the report then goes without it. */
  readonly pieces: readonly Piece[];
}

/** Writes one kind of block. Throws a Problem that names the cell for a wrong placeholder or clause. */
export type BlockWriter = (block: PlannedBlock, writing: Writing) => WrittenBlock;

/** The rows of a block: its title, if the first title row has one, and all others. */
export function titleAndBody({ rows }: PlannedBlock): {
  readonly title: ReportText | null;
  readonly body: readonly ChosenRow[];
} {
  const at = rows.findIndex(({ level, text }) => level === 'title' && text !== null);
  return { title: rows[at]?.text ?? null, body: rows.filter((_, index) => index !== at) };
}

/** A block's own title, or other words where it has none. */
export function headingOr(title: ReportText | null, other: string, writing: Writing): Inline[] {
  return title === null ? [words(other)] : [...cellText(title, 'annex-title', writing).inlines];
}

/**
 * A block of a heading, paragraphs and lists. `lead` stands between the heading and a list that
 * nothing else leads into; `always` makes it stand in a block without any text too.
 */
export function textBlock(
  block: PlannedBlock,
  writing: Writing,
  lead: { readonly text: string; readonly always?: true } | null = null,
  heading: string = writing.wording.headings[block.kind].text,
): WrittenBlock {
  const { title, body } = titleAndBody(block);
  const inlines = headingOr(title, heading, writing);
  const paragraphs = bodyParagraphs(body, writing);
  const needsLead = beginsWithList(body) || (lead?.always === true && paragraphs.length === 0);
  const leads: Paragraph[] =
    lead !== null && needsLead ? [paragraph('normal', [words(lead.text)])] : [];
  const pieces = [...leads, ...paragraphs];
  return {
    heading: inlines,
    pieces: pieces.length === 0 && title === null ? [] : [paragraph('heading', inlines), ...pieces],
  };
}
