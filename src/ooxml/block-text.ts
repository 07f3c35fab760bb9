import type { Element } from '@xmldom/xmldom';
import { collapseSpaces } from '../language/compare';
import type { Block, Inline, ItemLabel, Paragraph, Piece } from '../report/content';
import { textHash } from './hash';
import { documentText } from './text-runs';
import { childElement, descendants, isElement, NAMESPACES, parseXml } from './xml';

/**
 * The visible text of a block: paragraphs, table cells, lines and what stands on either side of a
 * tab are parts, each with its spaces collapsed and trimmed; empty parts are left out, the others
 * joined by line ends. Typed labels count. Marks of direction and width, soft hyphens and characters
 * that nobody sees are dropped, and a no-break hyphen is a hyphen. So the same text comes out of
 * a report's content, of its document, and of the `text` of a content control in Word, which has
 * `\r` between paragraphs, `\t` or U+0007 between cells, `\v` for a line break and U+001E for a
 * no-break hyphen.
 */
export function visibleText(text: string): string {
  return seenCharacters(text)
    .split(/[\p{Cc}\u2028\u2029]+/u)
    .map(collapseSpaces)
    .filter((part) => part !== '')
    .join('\n');
}

/** The visible text of a paragraph on one line. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll('\n', ' ');
}

/** The text without characters that nobody sees, and with plain hyphens for no-break ones. */
export function seenCharacters(text: string): string {
  return text
    .replaceAll('\u001e', '-')
    .replaceAll('\u2011', '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g, '');
}

/**
 * The visible text of a block as the report has it. Labels that the program counts are no part of
 * it: they are not in the document, and Word does not read them out.
 */
export function blockText(block: Pick<Block, 'pieces'>): string {
  return textOfPieces(block, 'without');
}

/** What a reader of the page sees of a block: its visible text with the labels that are counted. */
export function shownText(block: Pick<Block, 'pieces'>): string {
  return textOfPieces(block, 'with');
}

/** The hash of a block's visible text; the document keeps it to know later if someone edited it. */
export function blockHash(block: Pick<Block, 'pieces'>): string {
  return textHash(blockText(block));
}

/** The hash of what a reader sees of a block: its text alone where no label is counted. */
export function shownHash(block: Pick<Block, 'pieces'>): string {
  return textHash(shownText(block));
}

/** Whether labels that a program counts are taken for text. */
type Labels = 'with' | 'without';

function textOfPieces({ pieces }: Pick<Block, 'pieces'>, labels: Labels): string {
  return visibleText(pieces.map((piece) => pieceText(piece, labels)).join('\n'));
}

function pieceText(piece: Piece, labels: Labels): string {
  switch (piece.kind) {
    case 'paragraph':
      return paragraphText(piece, labels);
    case 'table':
      return piece.rows
        .flatMap((cells) => cells.flatMap(({ paragraphs }) => paragraphs))
        .map((paragraph) => paragraphText(paragraph, labels))
        .join('\n');
    case 'figure':
      return '';
  }
}

function paragraphText({ label, inlines }: Paragraph, labels: Labels): string {
  const text = inlines.map((inline) => documentText(inlineText(inline))).join('');
  const isShown = typeof label === 'string' || labels === 'with';
  return label === undefined || !isShown ? text : `${documentText(labelText(label))}\t${text}`;
}

/** What a reader sees as the label of an item. */
function labelText(label: ItemLabel): string {
  return typeof label === 'string' ? label : label.text;
}

function inlineText(inline: Inline): string {
  return inline.kind === 'target' ? inline.before + inline.number : inline.text;
}

/** Elements whose text nobody reads there: properties, deleted text, drawings. */
const SKIPPED = new Set([
  ...['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr'],
  ...['del', 'moveFrom', 'drawing', 'pict', 'object', 'AlternateContent'],
]);

/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
};

/** A label that the program counts when it shows a document. */
export interface CountedLabel {
  /** From 1. */
  readonly depth: number;
  /** `1`, `a)`, `–`; `null` where the list counts in a way that is not known here. */
  readonly text: string | null;
}

/** The counted labels of a document by their paragraphs. */
export type CountedLabels = ReadonlyMap<Element, CountedLabel>;

/**
 * The visible text of a content control (`w:sdt`) or any other part of a document, with tracked
 * insertions and without tracked deletions; with the labels that the program counts, if they are
 * given.
 */
export function textOfControl(control: Element, labels?: CountedLabels): string {
  return visibleText(rawText(control, labels));
}

/** The text of a part of a document as it stands there: tabs, line ends, a line end a paragraph. */
export function rawText(element: Element, labels?: CountedLabels): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue;
    const name = node.localName ?? '';
    if (SKIPPED.has(name)) continue;
    if (name === 't') text += node.textContent ?? '';
    else if (name === 'p') text += labelIn(node, labels) + rawText(node, labels) + '\n';
    else text += CHARACTERS[name] ?? rawText(node, labels);
  }
  return text;
}

function labelIn(paragraph: Element, labels: CountedLabels | undefined): string {
  const label = labels?.get(paragraph)?.text ?? null;
  return label === null ? '' : `${label}\t`;
}

/** A block as it stands in a document. */
export interface FoundBlock {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  /** Hash of the text; compare it with the one that was written. */
  readonly hash: string;
}

/** What every tag of ours begins with. */
export const OUR_TAGS = 'concord:';

/** The blocks of a document's main part (`word/document.xml`), in its order. */
export function readBlocks(documentXml: string): FoundBlock[] {
  const document = parseXml(documentXml, 'word/document.xml');
  return descendants(document, NAMESPACES.w, 'sdt').flatMap((control) => {
    const tag = controlProperty(control, 'tag');
    if (!tag.startsWith(OUR_TAGS)) return [];
    const text = textOfControl(control);
    return [{ tag, title: controlProperty(control, 'alias'), text, hash: textHash(text) }];
  });
}

/** The `w:val` of a property of a content control; empty when it is not set. */
export function controlProperty(control: Element, name: string): string {
  const properties = childElement(control, 'sdtPr');
  const property = properties === null ? null : childElement(properties, name);
  return property?.getAttributeNS(NAMESPACES.w, 'val') ?? '';
}
