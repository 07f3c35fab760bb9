import type { DocumentState, FoundBlock } from '../hosts/document';
import { blockHash } from '../ooxml/block-text';
import { textHash } from '../ooxml/hash';
import type { Provenance } from '../ooxml/provenance';
import { blockTag, type Block, type FigureSource, type Report } from '../report/content';
import { comparableFigure } from './figure-source';

/**
 * How a block of the report stands in a document: not there, as the report has it, as it was
 * written but the report has changed since, or edited by a person since it was written.
 */
export type BlockStanding = 'absent' | 'up-to-date' | 'out-of-date' | 'edited';

/** One block of a report and how it stands in a document. */
export interface BlockState {
  readonly tag: string;
  readonly block: Block;
  readonly standing: BlockStanding;
  /** The block as the document has it. */
  readonly found: FoundBlock | null;
}

/** How every block of a report stands in a document, in the report's order. */
export function blockStates(document: DocumentState, report: Report): BlockState[] {
  const found = new Map(document.blocks.map((block) => [block.tag, block]));
  return report.blocks.map((block) => {
    const tag = blockTag(block);
    const there = found.get(tag) ?? null;
    return { tag, block, found: there, standing: standingOf(block, there, report, document) };
  });
}

function standingOf(
  block: Block,
  found: FoundBlock | null,
  report: Report,
  { provenance }: DocumentState,
): BlockStanding {
  if (found === null) return 'absent';
  if (found.holdsOthers) return 'edited';
  const now = textHash(found.text);
  const wanted = blockHash(block);
  const written = provenance?.blocks.find(({ tag }) => tag === found.tag)?.hash;
  if (now !== wanted && now !== written) return 'edited';
  return now === wanted && hasSameFigures(block, report, provenance) ? 'up-to-date' : 'out-of-date';
}

/** True when the document's charts of a block were drawn from the tallies that the report has. */
function hasSameFigures(block: Block, report: Report, provenance: Provenance | null): boolean {
  const keys = block.pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.chart.key] : []));
  return keys.every((key) => {
    const figure = (figures: readonly FigureSource[] = []): string =>
      comparableFigure(figures.find((each) => each.key === key));
    return figure(report.figures) === figure(provenance?.figures);
  });
}
