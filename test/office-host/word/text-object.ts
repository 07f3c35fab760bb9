import type { Element } from '@xmldom/xmldom';
import { asBoolean, asOneOf, asText, optional } from '../protocol/arguments';
import { gap, invalidArgument, itemNotFound } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { isRecord } from '../protocol/wire';
import { fromBase64, readFlatOpc } from '../package/flat-opc';
import { OpcPackage } from '../package/opc-package';
import { ContentControlCollection, ParagraphCollection, RangeCollection } from './collections';
import type { ContentControl } from './content-control';
import type { DocumentState } from './document-state';
import { ooxmlOfSpan } from './export-ooxml';
import { mergePackage } from './import/merge';
import { assertUnlocked } from './locks';
import type { Paragraph } from './paragraph';
import { insertParagraph } from './place-text';
import { cursor, slotOf, type Span } from './positions';
import type { Range } from './range';
import { LONGEST_SEARCH, searchSpans } from './search';
import { setStyle, styleNameOf } from './style-names';
import { textOfSpan } from './text';
import { ancestor, isW } from './wml';
import { wrapInControl } from './wrap';
import { Table } from './table';

/** Where content is put, as `Word.InsertLocation` says it. */
export type InsertLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** What body, range, paragraph and content control have in common. */
export abstract class TextObject extends HostObject {
  constructor(protected readonly state: DocumentState) {
    super();
  }

  /** The stretch that the object stands for. */
  abstract get span(): Span;

  /** Where `insertOoxml` and `insertText` may put things. */
  protected abstract readonly insertLocations: readonly InsertLocation[];
  protected abstract place(blocks: readonly Element[], where: InsertLocation): Span | null;

  get Text(): string {
    return textOfSpan(this.state.body, this.span, this.state.positions);
  }

  /** The style that all paragraphs have; empty when they differ. */
  get Style(): string {
    const names = this.paragraphNodes().map((paragraph) => styleNameOf(this.state, paragraph));
    return names.every((name) => name === names[0]) ? (names[0] ?? '') : '';
  }

  set Style(name: unknown) {
    this.edit('style');
    const wanted = asText(name, `${this.wireClass}.style`);
    for (const paragraph of this.paragraphNodes()) setStyle(this.state, paragraph, wanted);
  }

  get Paragraphs(): ParagraphCollection {
    return new ParagraphCollection(this.state, () => this.span);
  }

  get ContentControls(): ContentControlCollection {
    return ContentControlCollection.inSpan(this.state, () => this.span);
  }

  get ParentContentControl(): ContentControl {
    const control = this.ParentContentControlOrNullObject;
    if (control === null) throw itemNotFound(`${this.wireClass}.parentContentControl`);
    return control;
  }

  get ParentContentControlOrNullObject(): ContentControl | null {
    const control = this.around('sdt');
    return control === null ? null : this.state.make.control(control);
  }

  get ParentTableOrNullObject(): Table | null {
    const table = this.around('tbl');
    return table === null ? null : new Table(this.state, table);
  }

  GetOoxml(): string {
    return ooxmlOfSpan(this.state, this.span);
  }

  InsertOoxml(ooxml: unknown, where: unknown): Range {
    const location = `${this.wireClass}.insertOoxml`;
    return this.insertPackage(() => readFlatOpc(asText(ooxml, location)), where, location);
  }

  InsertFileFromBase64(file: unknown, where: unknown): Range {
    const location = `${this.wireClass}.insertFileFromBase64`;
    const bytes = fromBase64(asText(file, location));
    return this.insertPackage(() => OpcPackage.fromZip(bytes), where, location);
  }

  InsertContentControl(type: unknown): ContentControl {
    const wanted = optional(type, asText, 'insertContentControl') ?? 'RichText';
    if (wanted !== 'RichText') {
      throw gap(`A content control of type ${wanted}`, 'insertContentControl');
    }
    this.edit('insertContentControl');
    return this.state.make.control(wrapInControl(this.state, this.wrapped()));
  }

  Search(text: unknown, options: unknown): RangeCollection {
    const location = `${this.wireClass}.search`;
    const wanted = asText(text, location);
    if (wanted === '' || wanted.length > LONGEST_SEARCH) throw invalidArgument(location);
    const { matchCase, ...others } = isRecord(options) ? options : {};
    const unknown = Object.entries(others).find(([, value]) => value === true);
    if (unknown !== undefined) throw gap(`Searching with ${unknown[0]}`, location);
    const isExact = matchCase !== undefined && asBoolean(matchCase, location);
    const spans = searchSpans(this.paragraphNodes(), wanted, isExact);
    return new RangeCollection(spans.map((span) => this.state.make.range(span)));
  }

  Select(mode: unknown): void {
    const { start, end } = this.span;
    const how = asOneOf(mode ?? 'Select', ['Select', 'Start', 'End'], `${this.wireClass}.select`);
    if (how === 'Select') this.state.selection = { start, end };
    else this.state.selection = cursor(how === 'Start' ? start : end);
  }

  /** What `insertContentControl` goes around; a paragraph gives itself with its mark. */
  protected wrapped(): Span {
    return this.span;
  }

  /** A new paragraph before or after the stretch. */
  protected addParagraph(text: string, side: 'before' | 'after'): Paragraph {
    this.edit('insertParagraph');
    const edge = side === 'before' ? this.span.start : this.span.end;
    return this.state.make.paragraph(insertParagraph(this.state, edge, side, text));
  }

  /** Every member that changes the document says so first. */
  protected edit(member: string): void {
    this.state.assertEditable(`${this.wireClass}.${member}`);
  }

  protected paragraphNodes(): readonly Element[] {
    return this.Paragraphs.Items.map((paragraph) => paragraph.node);
  }

  protected where(where: unknown, location: string): InsertLocation {
    return asOneOf(where, this.insertLocations, location);
  }

  /** The nearest element of a name that holds the whole stretch. */
  protected around(name: 'sdt' | 'tbl'): Element | null {
    const { start, end } = this.span;
    const ends = everyAround(slotOf(end).parent, name);
    return everyAround(slotOf(start).parent, name).find((one) => ends.includes(one)) ?? null;
  }

  private insertPackage(file: () => OpcPackage, where: unknown, location: string): Range {
    const place = this.where(where, location);
    this.state.assertEditable(location);
    this.assertPlace(location);
    const span = this.place(mergePackage(this.state, file(), location), place);
    return this.state.make.range(span ?? this.span);
  }

  /** Refuses places that cannot take blocks, before anything is merged. */
  protected assertPlace(location: string): void {
    assertUnlocked(slotOf(this.span.start).parent, location);
  }
}

function everyAround(place: Element, name: string): Element[] {
  const found = isW(place, name) ? [place] : [];
  for (let node = ancestor(place, name); node !== null; node = ancestor(node, name)) {
    found.push(node);
  }
  return found;
}
