import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  type IParagraphPropertiesOptions,
  type Paragraph as WordParagraph,
  type XmlComponent,
} from 'docx';
import type { AutomaticLabel, Inline, Paragraph, ParagraphStyle } from '../report/content';
import { BlockParagraph, cachedField } from './elements';
import { textNumber } from './hash';
import { STYLE_NAMES, styleId } from './styles';
import { documentText, textRuns } from './text-runs';
import type { Typography } from './typography';

/** What the parts of one document share while it is built. */
export interface Writing {
  readonly typography: Typography;
  /** The next number for a bookmark; every bookmark of a document has its own. */
  nextBookmark(): number;
  /** The list that a counted label of the block belongs to. */
  listOf(label: AutomaticLabel): number;
}

/** Where a paragraph stands, as far as that changes how it is set. */
export interface Surroundings {
  /** The paragraph is a caption over the figure that follows it. */
  readonly overFigure?: true;
  /** The paragraph is in a row of a table that is not a header row. */
  readonly inTableBody?: true;
  /** A spacer stands before the paragraph, and begins the page if the paragraph would. */
  readonly afterSpacer?: true;
}

/** What every list is called before it has its number. */
export const LIST_NAME = 'list';

/** Styles that are set justified, as the running text of ITU documents is. */
const JUSTIFIED: ReadonlySet<ParagraphStyle> = new Set([
  'normal',
  'list-1',
  'list-2',
  'list-3',
  'note',
]);

/** A paragraph of a report with its style, label and inlines. */
export function wordParagraph(
  paragraph: Paragraph,
  writing: Writing,
  surroundings: Surroundings = {},
): WordParagraph {
  const { typography } = writing;
  const properties = {
    style: styleId(STYLE_NAMES[paragraph.style]),
    ...(typography.direction === 'rtl' ? { bidirectional: true } : {}),
    ...ownProperties(paragraph),
    ...listProperties(paragraph, writing),
    ...(standsAtStart(paragraph, surroundings) ? { alignment: AlignmentType.LEFT } : {}),
    ...(surroundings.overFigure ? { keepNext: true } : {}),
    ...(startsPage(paragraph) && !surroundings.afterSpacer ? { pageBreakBefore: true } : {}),
  };
  return new BlockParagraph(properties, [
    ...labelRuns(paragraph, typography),
    ...paragraph.inlines.flatMap((inline) => inlineElements(inline, writing)),
  ]);
}

/**
 * True for what its style would set otherwise: a heading beside or over the text of a table's
 * row, which is centred in header rows; and justified text with line breaks, because Word would
 * stretch each line. In a right-to-left paragraph Word takes `left` for its start.
 */
function standsAtStart({ style, inlines }: Paragraph, { inTableBody }: Surroundings): boolean {
  if (style === 'table-head') return inTableBody ?? false;
  return JUSTIFIED.has(style) && inlines.some((inline) => hasLineBreak(inline));
}

/** True when a text of the inline has a line end. */
export function hasLineBreak(inline: Inline): boolean {
  const text = inline.kind === 'target' ? inline.before + inline.number : inline.text;
  return documentText(text).includes('\n');
}

/** True for a paragraph that begins a new page, as an annex does. */
export function startsPage({ style }: Paragraph): boolean {
  return style === 'annex-title';
}

/** An empty paragraph one point high, with so much space before it, in twips, or on a new page. */
export function spacer({ typography }: Writing, before: number, onNewPage = false): WordParagraph {
  return new BlockParagraph({
    style: styleId(STYLE_NAMES.normal),
    ...(typography.direction === 'rtl' ? { bidirectional: true } : {}),
    ...(onNewPage ? { pageBreakBefore: true } : {}),
    spacing: { before, after: 0, line: 20, lineRule: 'exact' },
    run: { size: 2 },
  });
}

/** What a paragraph has beside its style, because a document's own style need not say so. */
function ownProperties({ style, label }: Paragraph): IParagraphPropertiesOptions {
  const unlabelled = label === undefined;
  switch (style) {
    case 'rule':
      return { alignment: AlignmentType.CENTER };
    case 'heading':
      return unlabelled ? { indent: { left: 0, firstLine: 0 } } : {};
    case 'list-1':
    case 'list-2':
    case 'list-3':
      return unlabelled ? { indent: { firstLine: 0 } } : {};
    default:
      return {};
  }
}

/**
 * The list of an item whose label is counted. The library is not told of the lists, so it leaves
 * their names in braces (`{list-7}`); `withStableIds` takes them for their numbers.
 */
function listProperties({ label }: Paragraph, writing: Writing): IParagraphPropertiesOptions {
  return typeof label === 'object'
    ? {
        numbering: {
          reference: LIST_NAME,
          instance: writing.listOf(label),
          level: label.depth - 1,
        },
      }
    : {};
}

function labelRuns({ label }: Paragraph, typography: Typography): XmlComponent[] {
  return typeof label === 'string' ? textRuns(`${label}\t`, typography) : [];
}

function inlineElements(inline: Inline, writing: Writing): XmlComponent[] {
  const { typography } = writing;
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text, typography, {
        ...(inline.bold ? { bold: true } : {}),
        ...(inline.italic ? { italic: true } : {}),
      });
    case 'target': {
      const id = writing.nextBookmark();
      const number = textRuns(inline.number, typography);
      return [
        new BookmarkStart(bookmarkName(inline.bookmark), id),
        ...textRuns(inline.before, typography),
        ...(inline.sequence === null
          ? number
          : cachedField(` SEQ ${inline.sequence} \\* ARABIC `, number)),
        new BookmarkEnd(id),
      ];
    }
    case 'reference':
      return cachedField(
        ` REF ${bookmarkName(inline.bookmark)} \\h `,
        textRuns(inline.text, typography),
      );
  }
}

/** What Word takes for the name of a bookmark, in plain letters: at most 40, no digit first. */
const BOOKMARK_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

/** A name that Word takes for a bookmark; the same for the same name at every run. */
export function bookmarkName(name: string): string {
  return BOOKMARK_NAME.test(name) ? name : `_Ref${textNumber(name)}`;
}
