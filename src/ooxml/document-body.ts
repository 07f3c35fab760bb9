import { AlignmentType, Document, Header, type XmlComponent } from 'docx';
import { Problem } from '../language/problem';
import {
  blockTag,
  type Block,
  type Figure,
  type Paragraph,
  type Piece,
  type Report,
} from '../report/content';
import { chartRun } from './chart-run';
import { BlockParagraph, cachedField, ContentControl } from './elements';
import { textNumber } from './hash';
import { PAGE } from './page';
import {
  hasLineBreak,
  spacer,
  startsPage,
  wordParagraph,
  type Surroundings,
  type Writing,
} from './paragraphs';
import { HEADER_STYLE, STYLE_NAMES, styleId } from './styles';
import { wordTable } from './tables';
import { singleLine, textRuns } from './text-runs';
import { typographyOf, type Typography } from './typography';
import type { WrittenBlocks } from './written-blocks';

/**
 * The report as a document of the library: a content control a block, on A4 pages that have
 * their number at the head from the second on. The blocks are written when the library packs the
 * document, and are to be put into what it packs. Throws a Problem (`block-repeated`) when two
 * blocks have one tag.
 */
export function wordDocument(report: Report, written: WrittenBlocks): Document {
  const typography = typographyOf(report.language);
  let bookmark = 0;
  const writing: Writing = { typography, nextBookmark: () => (bookmark += 1) };
  const ids = controlIds(report.blocks);
  return new Document({
    title: singleLine(report.title),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: PAGE.margins,
          },
          titlePage: true,
        },
        headers: {
          default: new Header({ children: [pageNumber(typography)] }),
          first: new Header({ children: [new BlockParagraph({ style: HEADER_STYLE })] }),
        },
        children: report.blocks.map(
          (block, index) =>
            new ContentControl(blockControl(block, ids[index] ?? 0, writing), written),
        ),
      },
    ],
  });
}

/** The charts of a report, in its order. */
export function chartsOf(report: Report): Figure['chart'][] {
  return report.blocks.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.chart] : [])),
  );
}

/** An id a block, from its tag, so that a block keeps it; no two blocks have the same. */
function controlIds(blocks: readonly Block[]): number[] {
  const tags = new Set<string>();
  const ids = new Set<number>();
  for (const block of blocks) {
    const tag = blockTag(block);
    if (tags.has(tag)) throw new Problem('block-repeated', { block: tag }, { tag });
    tags.add(tag);
    let id = textNumber(tag);
    while (ids.has(id)) id += 1;
    ids.add(id);
  }
  return [...ids];
}

function blockControl(block: Block, id: number, writing: Writing) {
  return {
    title: singleLine(block.title),
    tag: blockTag(block),
    id,
    content: () => blockContent(block, writing),
  };
}

/**
 * The pieces of a block one by one, with a spacer where one is needed: Word joins tables that
 * touch, and wants a paragraph at both ends of a control.
 */
function* blockContent({ pieces }: Block, writing: Writing): Generator<XmlComponent> {
  const [first] = pieces;
  const needsLead = first?.kind === 'paragraph' && isHurtAtStart(first);
  if (needsLead) yield spacer(writing, 0, startsPage(first));
  for (const [index, piece] of pieces.entries()) {
    const previous = pieces[index - 1];
    const touches = piece.kind === 'table' && (previous === undefined || previous.kind === 'table');
    if (touches) yield spacer(writing, 120);
    const surroundings = index === 0 && needsLead ? ({ afterSpacer: true } as const) : {};
    yield pieceElement(piece, pieces[index + 1], writing, surroundings);
  }
  const last = pieces.at(-1);
  if (last === undefined || last.kind === 'table') yield spacer(writing, 0);
}

/** LibreOffice loses the line breaks and fields of a control's first paragraph. */
function isHurtAtStart({ inlines }: Paragraph): boolean {
  return inlines.some(
    (inline) =>
      hasLineBreak(inline) ||
      inline.kind === 'reference' ||
      (inline.kind === 'target' && inline.sequence !== null),
  );
}

function pieceElement(
  piece: Piece,
  next: Piece | undefined,
  writing: Writing,
  surroundings: Surroundings,
): XmlComponent {
  switch (piece.kind) {
    case 'table':
      return wordTable(piece, writing);
    case 'figure':
      return figureParagraph(piece, writing.typography);
    case 'paragraph': {
      const overFigure = piece.style === 'caption' && next?.kind === 'figure';
      return wordParagraph(piece, writing, {
        ...surroundings,
        ...(overFigure ? { overFigure } : {}),
      });
    }
  }
}

/**
 * The chart on a line of its own. The line is left-to-right in every language: it holds no text,
 * and LibreOffice writes the numbers of a chart backwards in a right-to-left one.
 */
function figureParagraph({ chart }: Figure, typography: Typography): BlockParagraph {
  return new BlockParagraph(
    {
      style: styleId(STYLE_NAMES.figure),
      ...(typography.direction === 'rtl' ? { bidirectional: false } : {}),
    },
    [chartRun(chart)],
  );
}

function pageNumber(typography: Typography): BlockParagraph {
  return new BlockParagraph({ style: HEADER_STYLE, alignment: AlignmentType.CENTER }, [
    ...textRuns('– ', typography),
    ...cachedField(' PAGE ', textRuns('2', typography)),
    ...textRuns(' –', typography),
  ]);
}
