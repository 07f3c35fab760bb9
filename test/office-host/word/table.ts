import type { Element } from '@xmldom/xmldom';
import { childElements } from '../../../src/ooxml/xml';
import { asOneOf, asText } from '../protocol/arguments';
import { HostObject } from '../protocol/host-object';
import type { DocumentState } from './document-state';
import type { Paragraph } from './paragraph';
import { insertParagraph } from './place-text';
import { contentSpan, cursor, nodesSpan, type Edge } from './positions';
import type { Range } from './range';
import { paragraphText } from './text';
import { everyW } from './wml';

/** A table, as far as an add-in needs it to keep out of it. */
export class Table extends HostObject {
  override readonly wireClass = 'Table';

  constructor(
    private readonly state: DocumentState,
    private readonly node: Element,
  ) {
    super();
  }

  get RowCount(): number {
    return childElements(this.node, 'tr').length;
  }

  get Values(): string[][] {
    return childElements(this.node, 'tr').map((row) =>
      childElements(row, 'tc').map((cell) => everyW(cell, 'p').map(paragraphText).join('\r')),
    );
  }

  GetRange(where: unknown): Range {
    const places = ['Whole', 'Start', 'End', 'After'] as const;
    const place = asOneOf(where ?? 'Whole', places, 'Table.getRange');
    if (place === 'Whole') return this.state.make.range(nodesSpan(this.node, this.node));
    if (place === 'After') return this.state.make.range(cursor(this.edge('after')));
    const { start, end } = contentSpan(this.node);
    return this.state.make.range(cursor(place === 'Start' ? start : end));
  }

  InsertParagraph(text: unknown, where: unknown): Paragraph {
    const location = 'Table.insertParagraph';
    this.state.assertEditable(location);
    const side = asOneOf(where, ['Before', 'After'], location) === 'Before' ? 'before' : 'after';
    const words = asText(text, location);
    return this.state.make.paragraph(insertParagraph(this.state, this.edge(side), side, words));
  }

  private edge(at: 'before' | 'after'): Edge {
    return { at, node: this.node };
  }
}
