import type { DocumentState, FoundBlock } from '../hosts/document';
import { blockHash, blockText, shownHash, shownText } from '../ooxml/block-text';
import { textHash } from '../ooxml/hash';
import type { Provenance, WrittenBlock } from '../ooxml/provenance';
import { blockTag, type Block, type FigureSource, type Report } from '../report/content';
import type { Numbering } from '../report/numbering';
import { comparableFigure } from './figure-source';

/**
 * How a block of the report stands in a document: not there, as the report has it, as it was
 * written but the report has changed since, edited by a person since it was written, or made of
 * an author's text (a capture) and so never the report's to change.
 */
export type BlockStanding = 'absent' | 'up-to-date' | 'out-of-date' | 'edited' | 'captured';

/** One block of a report and how it stands in a document. */
export interface BlockState {
  readonly tag: string;
  readonly block: Block;
  readonly standing: BlockStanding;
  /** The block as the document has it. */
  readonly found: FoundBlock | null;
  /**
   * Its text in the document and in the report, to be compared: both with the labels that a
   * program counts, or both without where nobody can tell those of the document.
   */
  readonly texts: { readonly there: string; readonly wanted: string };
  /** How labels would change their form; `null` when they stay typed, or counted. */
  readonly labelsBecome: Numbering | null;
}

/** How every block of a report stands in a document, in the report's order. */
export function blockStates(document: DocumentState, report: Report): BlockState[] {
  const found = new Map(document.blocks.map((block) => [block.tag, block]));
  return report.blocks.map((block) => {
    const tag = blockTag(block);
    const there = found.get(tag) ?? null;
    const written = document.provenance?.blocks.find((each) => each.tag === tag);
    return {
      tag,
      block,
      found: there,
      standing: standingOf(block, there, report, document),
      texts: comparedTexts(block, there, written),
      labelsBecome: there === null ? null : changeOfLabels(block, there, written),
    };
  });
}

function comparedTexts(
  block: Block,
  found: FoundBlock | null,
  written: WrittenBlock | undefined,
): BlockState['texts'] {
  const isUntold = found !== null && found.shown === undefined && written?.shown !== undefined;
  return {
    there: found?.shown ?? found?.text ?? '',
    wanted: isUntold ? blockText(block) : shownText(block),
  };
}

function changeOfLabels(
  block: Block,
  { text, shown }: FoundBlock,
  written: WrittenBlock | undefined,
): Numbering | null {
  const areCounted = shown === undefined ? written?.shown !== undefined : shown !== text;
  const shouldBeCounted = shownText(block) !== blockText(block);
  if (areCounted === shouldBeCounted) return null;
  return shouldBeCounted ? 'automatic' : 'typed';
}

function standingOf(
  block: Block,
  found: FoundBlock | null,
  report: Report,
  { provenance }: DocumentState,
): BlockStanding {
  if (found === null) return 'absent';
  const written = provenance?.blocks.find(({ tag }) => tag === found.tag);
  if (written?.from !== undefined) return 'captured';
  if (found.holdsOthers) return 'edited';
  const now = hashOf(found, written);
  const wanted = blockHash(block);
  if (now !== wanted && now !== written?.hash) return 'edited';
  // What a host cannot tell counts as it was written.
  const writtenShown = written?.shown ?? written?.hash ?? now;
  const shownNow = found.shown === undefined ? writtenShown : textHash(found.shown);
  const shownWanted = shownHash(block);
  if (shownNow !== shownWanted && shownNow !== writtenShown) return 'edited';
  const isSame = now === wanted && shownNow === shownWanted;
  return isSame && hasSameFigures(block, report, provenance) ? 'up-to-date' : 'out-of-date';
}

/** The hash of a block's text; of one that Word reads otherwise than it was written, as written. */
function hashOf({ text }: FoundBlock, written: WrittenBlock | undefined): string {
  const hash = textHash(text);
  return written?.readAs === hash ? written.hash : hash;
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

/** A block of a document that the report does not have. */
export interface OtherBlock {
  readonly found: FoundBlock;
  /**
   * What it is: a clause of the catalogue or an author's text; a block of another report, or of
   * this one before; any of them edited by a person, who may well have edited own text.
   */
  readonly standing: 'clause' | 'captured' | 'not-in-report' | 'edited';
}

/** The blocks of a document that a report lacks, in the document's order. */
export function otherBlocks({ blocks, provenance }: DocumentState, report: Report): OtherBlock[] {
  const known = new Set(report.blocks.map(blockTag));
  const written = new Map(provenance?.blocks.map((block) => [block.tag, block]));
  return blocks
    .filter(({ tag }) => !known.has(tag))
    .map((found) => ({ found, standing: otherStanding(found, written.get(found.tag)) }));
}

function otherStanding(
  found: FoundBlock,
  written: WrittenBlock | undefined,
): OtherBlock['standing'] {
  if (written?.from === 'selection') return 'captured';
  if (found.holdsOthers || hashOf(found, written) !== written?.hash) return 'edited';
  return written.from ?? 'not-in-report';
}
