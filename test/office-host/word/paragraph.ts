import type { Element } from '@xmldom/xmldom';
import { childElement } from '../../../src/ooxml/xml';
import { asOneOf, asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import { fileValue, wordFor, type Words } from '../protocol/words';
import { deleteSpan } from './delete';
import type { DocumentState } from './document-state';
import { insertAtSlot } from './insert';
import { assertUnlocked } from './locks';
import { insertParagraph, insertText } from './place-text';
import {
  after,
  before,
  contentSpan,
  cursor,
  endOfContent,
  nodesSpan,
  slotOf,
  startOf,
  type Span,
} from './positions';
import type { Range } from './range';
import { TextObject, type InsertLocation } from './text-object';
import { paragraphText } from './text';
import { contentOf, everyW, isBlockContainer, setProperty, wValue } from './wml';
import { isElement } from '../../../src/ooxml/xml';
import { markDeleted } from './tracking';

const ALIGNMENT: Words = { Left: null, Centered: 'center', Right: 'right', Justified: 'both' };

export class Paragraph extends TextObject {
  override readonly wireClass = 'Paragraph';
  protected override readonly insertLocations = ['Replace', 'Start', 'End'] as const;

  constructor(
    state: DocumentState,
    readonly node: Element,
  ) {
    super(state);
  }

  override get span(): Span {
    return nodesSpan(this.alive(), this.node);
  }

  override get Text(): string {
    return paragraphText(this.alive());
  }

  get Alignment(): string {
    const properties = childElement(this.alive(), 'pPr');
    const value = properties === null ? null : wValue(childElement(properties, 'jc'));
    return wordFor(ALIGNMENT, value === 'start' || value === 'left' ? null : value);
  }

  set Alignment(alignment: unknown) {
    this.edit('alignment');
    setProperty(this.alive(), 'jc', fileValue(ALIGNMENT, alignment, 'Paragraph.alignment'));
  }

  get IsListItem(): boolean {
    const properties = childElement(this.alive(), 'pPr');
    return properties !== null && childElement(properties, 'numPr') !== null;
  }

  get TableNestingLevel(): number {
    let level = 0;
    for (let node = this.alive().parentNode; node !== null; node = node.parentNode) {
      if (isElement(node) && node.localName === 'tbl') level += 1;
    }
    return level;
  }

  GetRange(where: unknown): Range {
    const places = ['Whole', 'Content', 'Start', 'End', 'After'] as const;
    const place = asOneOf(where ?? 'Whole', places, 'Paragraph.getRange');
    const node = this.alive();
    const spans: Readonly<Record<(typeof places)[number], Span>> = {
      Whole: nodesSpan(node, node),
      Content: contentSpan(node),
      Start: cursor(startOf(node)),
      End: cursor(endOfContent(node)),
      After: cursor(after(node)),
    };
    return this.state.make.range(spans[place]);
  }

  GetNextOrNullObject(): Paragraph | null {
    return this.neighbour(1);
  }

  GetNext(): Paragraph {
    return this.neighbour(1) ?? notFound('getNext');
  }

  GetPreviousOrNullObject(): Paragraph | null {
    return this.neighbour(-1);
  }

  GetPrevious(): Paragraph {
    return this.neighbour(-1) ?? notFound('getPrevious');
  }

  InsertParagraph(text: unknown, where: unknown): Paragraph {
    const location = 'Paragraph.insertParagraph';
    const place = asOneOf(where, ['Before', 'After'], location);
    this.edit('insertParagraph');
    const words = asText(text, location);
    const node =
      place === 'Before'
        ? insertParagraph(this.state, before(this.alive()), 'before', words)
        : insertParagraph(this.state, after(this.alive()), 'after', words);
    return this.state.make.paragraph(node);
  }

  InsertText(text: unknown, where: unknown): Range {
    const location = 'Paragraph.insertText';
    const place = this.where(where, location);
    this.edit('insertText');
    const node = this.alive();
    if (place === 'Replace') this.empty();
    const edge = place === 'Start' ? startOf(node) : endOfContent(node);
    return this.state.make.range(insertText(this.state, edge, asText(text, location)));
  }

  /** Takes the text away and leaves the paragraph. */
  Clear(): void {
    this.edit('clear');
    assertUnlocked(this.alive(), 'Paragraph.clear');
    this.empty();
  }

  /** A paragraph that is alone in a body, cell or control is only emptied. */
  Delete(): void {
    this.edit('delete');
    const node = this.alive();
    assertUnlocked(node, 'Paragraph.delete');
    const container = node.parentNode;
    const isAlone =
      container !== null &&
      isElement(container) &&
      isBlockContainer(container) &&
      contentOf(container).length === 1;
    if (isAlone) this.empty();
    else if (this.state.trackingMode === 'Off') container?.removeChild(node);
    else markDeleted(this.state, [node]);
  }

  protected override place(blocks: readonly Element[], where: InsertLocation): Span | null {
    const node = this.alive();
    if (where === 'Replace') this.empty();
    const edge = where === 'Start' ? startOf(node) : endOfContent(node);
    return insertAtSlot(this.state, slotOf(edge), blocks);
  }

  private empty(): void {
    const content = contentSpan(this.node);
    const [from, to] = this.state.positions.ofSpan(content);
    if (from < to) deleteSpan(this.state, content);
  }

  private alive(): Element {
    if (!this.node.isConnected) throw itemNotFound('Paragraph');
    return this.node;
  }

  private neighbour(step: 1 | -1): Paragraph | null {
    const paragraphs = everyW(this.state.body, 'p');
    const node = paragraphs[paragraphs.indexOf(this.alive()) + step];
    return node === undefined ? null : this.state.make.paragraph(node);
  }
}

function notFound(member: string): never {
  throw itemNotFound(`Paragraph.${member}`);
}
