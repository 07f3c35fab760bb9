import type { Element } from '@xmldom/xmldom';
import { asOneOf, asText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/host-error';
import { insertBookmark } from './bookmarks';
import { deleteSpan } from './delete';
import type { DocumentState } from './document-state';
import { insertAtSlot } from './insert';
import { assertUnlocked } from './locks';
import type { Paragraph } from './paragraph';
import { insertText } from './place-text';
import { cursor, relation, slotOf, type Edge, type Span } from './positions';
import { TextObject, type InsertLocation } from './text-object';

const EVERYWHERE = ['Replace', 'Start', 'End', 'Before', 'After'] as const;

/** Any stretch of the document, or a place in it. */
export class Range extends TextObject {
  override readonly wireClass = 'Range';
  protected override readonly insertLocations = EVERYWHERE;

  constructor(
    state: DocumentState,
    override readonly span: Span,
  ) {
    super(state);
  }

  get IsEmpty(): boolean {
    const [from, to] = this.state.positions.ofSpan(this.span);
    return from === to;
  }

  GetRange(where: unknown): Range {
    const places = ['Whole', 'Content', 'Start', 'End', 'After'] as const;
    const place = asOneOf(where ?? 'Whole', places, 'Range.getRange');
    const { start, end } = this.span;
    if (place === 'Whole' || place === 'Content') return this.state.make.range(this.span);
    return this.state.make.range(cursor(place === 'Start' ? start : end));
  }

  CompareLocationWith(range: unknown): string {
    const positions = this.state.positions;
    const other = this.other(range, 'Range.compareLocationWith');
    return relation(positions.ofSpan(this.span), positions.ofSpan(other.span));
  }

  ExpandTo(range: unknown): Range {
    const other = this.other(range, 'Range.expandTo');
    const positions = this.state.positions;
    const first = (one: Edge, two: Edge): boolean => positions.of(one) <= positions.of(two);
    const [mine, theirs] = [this.span, other.span];
    return this.state.make.range({
      start: first(mine.start, theirs.start) ? mine.start : theirs.start,
      end: first(mine.end, theirs.end) ? theirs.end : mine.end,
    });
  }

  InsertParagraph(text: unknown, where: unknown): Paragraph {
    const location = 'Range.insertParagraph';
    const place = asOneOf(where, ['Before', 'After'], location);
    return this.addParagraph(asText(text, location), place === 'Before' ? 'before' : 'after');
  }

  InsertText(text: unknown, where: unknown): Range {
    const location = 'Range.insertText';
    const place = this.where(where, location);
    this.edit('insertText');
    const words = asText(text, location);
    const edge = place === 'Start' || place === 'Before' ? this.span.start : this.span.end;
    const span = insertText(this.state, edge, words);
    if (place === 'Replace' && !this.IsEmpty) deleteSpan(this.state, this.span);
    return this.state.make.range(span);
  }

  InsertBookmark(name: unknown): void {
    this.edit('insertBookmark');
    insertBookmark(this.state, this.span, asText(name, 'Range.insertBookmark'));
  }

  Delete(): void {
    this.edit('delete');
    assertUnlocked(slotOf(this.span.start).parent, 'Range.delete');
    deleteSpan(this.state, this.span);
  }

  Clear(): void {
    this.Delete();
  }

  protected override place(blocks: readonly Element[], where: InsertLocation): Span | null {
    if (where === 'Replace') {
      return insertAtSlot(this.state, deleteSpan(this.state, this.span), blocks);
    }
    const isAtStart = where === 'Start' || where === 'Before';
    const slot = slotOf(isAtStart ? this.span.start : this.span.end);
    return insertAtSlot(this.state, slot, blocks);
  }

  private other(range: unknown, location: string): Range {
    if (!(range instanceof Range)) throw invalidArgument(location);
    return range;
  }
}
