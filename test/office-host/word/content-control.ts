import type { Element } from '@xmldom/xmldom';
import { childElement, isElement } from '../../../src/ooxml/xml';
import { asBoolean, asColour, asOneOf, asText } from '../protocol/arguments';
import { gap, generalException, invalidArgument, itemNotFound } from '../protocol/host-error';
import { ControlProperties, LONGEST_NAME } from './control-properties';
import type { DocumentState } from './document-state';
import { ooxmlOf } from './export-ooxml';
import { insertAtSlot, replaceContent } from './insert';
import { assertUnlocked, isContentLocked, isControlLocked, locked } from './locks';
import type { Paragraph } from './paragraph';
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
import { removeBlocks } from './delete';
import { TextObject, type InsertLocation } from './text-object';
import { textOfElement } from './text';
import { markDeleted } from './tracking';
import { ancestor, contentOf, isBlockContainer, isW } from './wml';

const SIDES = ['Start', 'End', 'Before', 'After'] as const;

export class ContentControl extends TextObject {
  override readonly wireClass = 'ContentControl';
  protected override readonly insertLocations = ['Replace', 'Start', 'End'] as const;
  private readonly properties: ControlProperties;

  constructor(
    state: DocumentState,
    readonly node: Element,
  ) {
    super(state);
    this.properties = new ControlProperties(node);
  }

  override get span(): Span {
    return contentSpan(this.content());
  }

  override get Text(): string {
    return textOfElement(this.content());
  }

  get Id(): number {
    return Number(this.properties.value('id') ?? 0);
  }

  get Tag(): string {
    return this.properties.value('tag') ?? '';
  }

  set Tag(tag: unknown) {
    this.properties.set('tag', this.name(tag, 'tag'));
  }

  get Title(): string {
    return this.properties.value('alias') ?? '';
  }

  set Title(title: unknown) {
    this.properties.set('alias', this.name(title, 'title'));
  }

  get Type(): string {
    return 'RichText';
  }

  get Subtype(): string {
    if (!isBlockContainer(this.content())) return 'RichTextInline';
    const kinds = ['tr', 'tc'] as const;
    const kind = kinds.find((name) => contentOf(this.content()).some((child) => isW(child, name)));
    if (kind === undefined) return 'RichTextParagraphs';
    return kind === 'tr' ? 'RichTextTableRow' : 'RichTextTableCell';
  }

  get Appearance(): string {
    return this.properties.appearance;
  }

  set Appearance(appearance: unknown) {
    const words = ['BoundingBox', 'Tags', 'Hidden'] as const;
    this.properties.appearance = asOneOf(appearance, words, 'ContentControl.appearance');
  }

  get Color(): string {
    return `#${this.properties.colour ?? '000000'}`;
  }

  set Color(colour: unknown) {
    this.properties.colour = asColour(colour, 'ContentControl.color');
  }

  get CannotDelete(): boolean {
    return isControlLocked(this.node);
  }

  set CannotDelete(isLocked: unknown) {
    const isKept = asBoolean(isLocked, 'ContentControl.cannotDelete');
    this.properties.setLock(isKept, isContentLocked(this.node));
  }

  get CannotEdit(): boolean {
    return isContentLocked(this.node);
  }

  set CannotEdit(isLocked: unknown) {
    const isFixed = asBoolean(isLocked, 'ContentControl.cannotEdit');
    this.properties.setLock(isControlLocked(this.node), isFixed);
  }

  get RemoveWhenEdited(): boolean {
    return this.properties.has('temporary');
  }

  /** Placeholders live in a glossary document, which this host does not write. */
  get PlaceholderText(): string {
    return '';
  }

  /** The whole control: what is inserted from this again is one control more (office-js#603). */
  override GetOoxml(): string {
    return ooxmlOf(this.state, [this.alive()]);
  }

  GetRange(where: unknown): Range {
    const places = ['Whole', 'Content', 'Start', 'End', 'Before', 'After'] as const;
    const place = asOneOf(where ?? 'Whole', places, 'ContentControl.getRange');
    const node = this.alive();
    const content = this.content();
    const spans: Readonly<Record<(typeof places)[number], Span>> = {
      Whole: nodesSpan(node, node),
      Content: contentSpan(content),
      Start: cursor(startOf(content)),
      End: cursor(endOfContent(content)),
      Before: cursor(before(node)),
      After: cursor(after(node)),
    };
    return this.state.make.range(spans[place]);
  }

  InsertParagraph(text: unknown, where: unknown): Paragraph {
    const location = 'ContentControl.insertParagraph';
    const place = asOneOf(where, SIDES, location);
    this.edit('insertParagraph');
    const isFirst = place === 'Start' || place === 'Before';
    const side = isFirst ? 'before' : 'after';
    const isInside = place === 'Start' || place === 'End';
    if (isInside) this.assertBlocks(location);
    const inner = isFirst ? startOf(this.content()) : endOfContent(this.content());
    const edge = isInside ? inner : isFirst ? before(this.alive()) : after(this.alive());
    const node = insertParagraph(this.state, edge, side, asText(text, location));
    return this.state.make.paragraph(node);
  }

  InsertText(text: unknown, where: unknown): Range {
    const location = 'ContentControl.insertText';
    const place = this.where(where, location);
    this.edit('insertText');
    assertUnlocked(this.content(), location);
    if (place === 'Replace') this.empty();
    const edge = place === 'Start' ? startOf(this.content()) : endOfContent(this.content());
    return this.state.make.range(insertText(this.state, edge, asText(text, location)));
  }

  Clear(): void {
    this.edit('clear');
    assertUnlocked(this.content(), 'ContentControl.clear');
    this.empty();
  }

  /** Deletes the control; its content stays where it was if `keepContent` says so. */
  Delete(keepContent: unknown): void {
    const location = 'ContentControl.delete';
    const isKept = asBoolean(keepContent, location);
    this.edit('delete');
    const node = this.alive();
    if (isControlLocked(node)) throw locked(location);
    if (!isKept && isContentLocked(node)) throw locked(location);
    const isTracked = this.state.trackingMode !== 'Off';
    if (!isKept && !isTracked) {
      removeBlocks([node]);
      return;
    }
    const blocks = contentOf(this.content());
    if (!isKept) markDeleted(this.state, blocks);
    for (const block of contentOf(this.content())) node.parentNode?.insertBefore(block, node);
    node.parentNode?.removeChild(node);
  }

  protected override around(name: 'sdt' | 'tbl'): Element | null {
    return ancestor(this.alive(), name);
  }

  protected override wrapped(): Span {
    return nodesSpan(this.alive(), this.node);
  }

  protected override assertPlace(location: string): void {
    assertUnlocked(this.content(), location);
    this.assertBlocks(location);
    const isRefused = this.state.services.quirks.selectionInside === 'refused';
    if (isRefused && this.holdsSelection()) {
      throw generalException(location, 'The selection is inside the content control.');
    }
  }

  protected override place(blocks: readonly Element[], where: InsertLocation): Span | null {
    if (where === 'Replace') {
      const span = replaceContent(this.state, this.content(), blocks);
      const { replacedControl } = this.state.services.quirks;
      if (replacedControl === 'loses-properties') this.properties.forget();
      return span;
    }
    const edge = where === 'Start' ? startOf(this.content()) : endOfContent(this.content());
    return insertAtSlot(this.state, slotOf(this.inParagraph(edge, where)), blocks);
  }

  /** At the end things go behind the text of the last paragraph, as at the end of the body. */
  private inParagraph(edge: Span['start'], where: InsertLocation): Span['start'] {
    const last = contentOf(this.content()).at(-1);
    return where === 'End' && last !== undefined && isW(last, 'p') ? endOfContent(last) : edge;
  }

  private holdsSelection(): boolean {
    const positions = this.state.positions;
    const [from, to] = positions.ofSpan(this.span);
    const [first, last] = positions.ofSpan(this.state.selection);
    return first >= from && last <= to;
  }

  private empty(): void {
    const content = this.content();
    if (isBlockContainer(content)) replaceContent(this.state, content, []);
    else for (const child of contentOf(content)) content.removeChild(child);
  }

  private name(value: unknown, member: string): string {
    const name = asText(value, `ContentControl.${member}`);
    if (name.length > LONGEST_NAME) throw invalidArgument(`ContentControl.${member}`);
    this.edit(member);
    return name;
  }

  private assertBlocks(location: string): void {
    if (isBlockContainer(this.content())) return;
    throw generalException(location, 'An inline content control takes no paragraphs.');
  }

  private alive(): Element {
    if (!this.node.isConnected) throw itemNotFound('ContentControl');
    return this.node;
  }

  private content(): Element {
    const content = childElement(this.alive(), 'sdtContent');
    if (content === null || !isElement(content)) throw gap('A content control without content');
    return content;
  }
}
