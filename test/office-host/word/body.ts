import type { Element } from '@xmldom/xmldom';
import { asOneOf, asText } from '../protocol/arguments';
import { insertAtSlot, lastSlot, replaceContent } from './insert';
import type { Paragraph } from './paragraph';
import { insertText } from './place-text';
import { contentSpan, cursor, endOfContent, slotOf, startOf, type Span } from './positions';
import type { Range } from './range';
import { textOfElement } from './text';
import { TextObject, type InsertLocation } from './text-object';

/** The main text of the document. */
export class Body extends TextObject {
  override readonly wireClass = 'Body';
  protected override readonly insertLocations = ['Replace', 'Start', 'End'] as const;

  override get span(): Span {
    return contentSpan(this.state.body);
  }

  override get Text(): string {
    return textOfElement(this.state.body);
  }

  get Type(): string {
    return 'MainDoc';
  }

  GetRange(where: unknown): Range {
    const places = ['Whole', 'Content', 'Start', 'End', 'After'] as const;
    const place = asOneOf(where ?? 'Whole', places, 'Body.getRange');
    const { start, end } = this.span;
    if (place === 'Whole' || place === 'Content') return this.state.make.range(this.span);
    return this.state.make.range(cursor(place === 'Start' ? start : end));
  }

  /** At the end a new paragraph stands after everything, also after a last control. */
  InsertParagraph(text: unknown, where: unknown): Paragraph {
    const location = 'Body.insertParagraph';
    const place = asOneOf(where, ['Start', 'End'], location);
    return this.addParagraph(asText(text, location), place === 'Start' ? 'before' : 'after');
  }

  InsertText(text: unknown, where: unknown): Range {
    const location = 'Body.insertText';
    const place = this.where(where, location);
    this.edit('insertText');
    if (place === 'Replace') replaceContent(this.state, this.state.body, []);
    const edge = place === 'Start' ? startOf(this.state.body) : endOfContent(this.state.body);
    return this.state.make.range(insertText(this.state, edge, asText(text, location)));
  }

  Clear(): void {
    this.edit('clear');
    replaceContent(this.state, this.state.body, []);
  }

  protected override place(blocks: readonly Element[], where: InsertLocation): Span | null {
    const { body } = this.state;
    if (where === 'Replace') return replaceContent(this.state, body, blocks);
    const slot = where === 'Start' ? slotOf(startOf(body)) : lastSlot(body);
    return insertAtSlot(this.state, slot, blocks);
  }
}
